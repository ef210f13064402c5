/**
 * How a message looks on the wire. The mark keeps messages of other listeners (a library, a devtools
 * page) apart from ours; `to` keeps a page from answering what is meant for the background.
 */
export interface Envelope {
  nextRung: 1;
  to: 'background' | 'page';
  name: string;
  ask: unknown;
  /** Of a message that may be sent again before it is answered: the same each time, and no other's of its sender. */
  id?: number | undefined;
}

/** Reads an envelope from whatever arrived; undefined where it is not one for this receiver. */
export function readEnvelope(message: unknown, to: Envelope['to']): Envelope | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { nextRung, to: receiver, name, ask, id } = message as Partial<Envelope>;
  if (nextRung !== 1 || receiver !== to || typeof name !== 'string') return undefined;
  return { nextRung, to, name, ask, ...(typeof id === 'number' && { id }) };
}
