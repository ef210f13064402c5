import type { Runtime } from 'webextension-polyfill';
import type { Envelope } from './envelope.ts';
import type { Answer, PageRequests, PanelRequests } from './protocol.ts';
import { extensionApi } from './runtime.ts';

type Requests = PageRequests & PanelRequests;
type RequestName = keyof Requests;

/** Waits between tries, in milliseconds: a worker that was stopped is started again by the next message. */
const PAUSES = [50, 250, 1000];
/**
 * Milliseconds of silence after which a short request counts as lost and is sent again: browsers have lost messages to
 * a worker that was just stopping. The last leaves it time to be answered before pages give up (in-time.ts).
 */
const SILENCES = [1500, 3500];

/**
 * Asks the background. Never throws: what goes wrong is an answer too. When the background was stopped
 * in the middle the message is sent again, which is safe because every request may be repeated; only
 * when it stays silent is the failure `unreachable`.
 */
export function askBackground<Name extends RequestName>(
  name: Name,
  ask: Requests[Name]['ask'],
): Promise<Answer<Requests[Name]['answer']>> {
  return deliver(name, ask, []);
}

/** As `askBackground`, for what is answered in a moment: sent again where there is only silence. */
export function askUntilHeard<Name extends RequestName>(
  name: Name,
  ask: Requests[Name]['ask'],
): Promise<Answer<Requests[Name]['answer']>> {
  return deliver(name, ask, SILENCES);
}

async function deliver<Name extends RequestName>(
  name: Name,
  ask: Requests[Name]['ask'],
  silences: readonly number[],
): Promise<Answer<Requests[Name]['answer']>> {
  const message: Envelope = { nextRung: 1, to: 'background', name, ask };
  // By it the background knows it again, and keeps the answer for that: not those of long requests, which may be large.
  if (silences.length) message.id = Math.random();
  const { runtime } = extensionApi();
  for (let attempt = 0; ; attempt++) {
    try {
      const answer = await send(runtime, message, silences);
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

/** The first answer to a message, which is sent again after each of these silences. */
async function send(
  runtime: Runtime.Static,
  message: Envelope,
  silences: readonly number[],
): Promise<unknown> {
  const timers: ReturnType<typeof setTimeout>[] = [];
  try {
    return await new Promise((resolve, reject) => {
      const go = async () => runtime.sendMessage(message).then(resolve, reject);
      for (const silence of silences) timers.push(setTimeout(() => go().catch(reject), silence));
      go().catch(reject);
    });
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}

function isAnswer<T>(value: unknown): value is Answer<T> {
  return typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';
}
