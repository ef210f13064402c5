import type { Envelope } from './envelope.ts';
import type { Answer, PageRequests, PanelRequests } from './protocol.ts';
import { extensionApi } from './runtime.ts';

type Requests = PageRequests & PanelRequests;
type RequestName = keyof Requests;

/** Waits between tries, in milliseconds: a worker that was stopped is started again by the next message. */
const PAUSES = [50, 250, 1000];

/**
 * Asks the background. Never throws: what goes wrong is an answer too. When the background was stopped
 * in the middle the message is sent again, which is safe because every request may be repeated; only
 * when it stays silent is the failure `unreachable`.
 */
export async function askBackground<Name extends RequestName>(
  name: Name,
  ask: Requests[Name]['ask'],
): Promise<Answer<Requests[Name]['answer']>> {
  const message: Envelope = { nextRung: 1, to: 'background', name, ask };
  const { runtime } = extensionApi();
  for (let attempt = 0; ; attempt++) {
    try {
      const answer: unknown = await runtime.sendMessage(message);
      if (isAnswer<Requests[Name]['answer']>(answer)) return answer;
    } catch {
      // An extension that was updated leaves this script behind without a runtime: nobody will answer.
      if (!runtime?.id) break;
    }
    const pause = PAUSES[attempt];
    if (pause === undefined) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return { ok: false, failure: { code: 'unreachable' } };
}

function isAnswer<T>(value: unknown): value is Answer<T> {
  return typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';
}
