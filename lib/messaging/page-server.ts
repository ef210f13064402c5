import type { Runtime } from 'webextension-polyfill';
import { readEnvelope } from './envelope.ts';
import type { Answer, PageNotices } from './protocol.ts';
import { extensionApi } from './runtime.ts';

type NoticeServices = {
  [Name in keyof PageNotices]: (
    ask: PageNotices[Name]['ask'],
  ) => Promise<PageNotices[Name]['answer']> | PageNotices[Name]['answer'];
};

/** In a content script: answers what the background and the popup tell and ask, until `signal` is aborted. */
export function serveNotices(services: NoticeServices, signal: AbortSignal): void {
  const { runtime } = extensionApi();
  const listener = ((message, sender, answer): true | undefined => {
    const envelope = readEnvelope(message, 'page');
    // Content scripts cannot send to tabs; a sender that is not this extension is not listened to.
    if (!envelope || sender.id !== runtime.id) return undefined;
    void serve(envelope.name, envelope.ask).then(answer);
    return true;
    // Saying nothing leaves the answer to other listeners, which the type has forgotten.
  }) as Runtime.OnMessageListenerCallback;
  const serve = async (name: string, ask: unknown): Promise<Answer<unknown>> => {
    if (!Object.hasOwn(services, name)) return { ok: false, failure: { code: 'forbidden' } };
    try {
      const service = services[name as keyof PageNotices] as (ask: unknown) => unknown;
      return { ok: true, value: await service(ask) };
    } catch {
      return { ok: false, failure: { code: 'not-found' } };
    }
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener));
}
