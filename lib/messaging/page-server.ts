import browser, { type Runtime } from 'webextension-polyfill';
import { readEnvelope } from './envelope.ts';
import type { Answer, PageNotices } from './protocol.ts';

type NoticeServices = {
  [Name in keyof PageNotices]: (
    ask: PageNotices[Name]['ask'],
  ) => Promise<PageNotices[Name]['answer']> | PageNotices[Name]['answer'];
};

/** In a content script: answers what the background and the popup tell and ask, until `signal` is aborted. */
export function serveNotices(services: NoticeServices, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
  ): Promise<Answer<unknown>> | undefined => {
    const envelope = readEnvelope(message, 'page');
    // Content scripts cannot send to tabs; a sender that is not this extension is not listened to.
    if (!envelope || sender.id !== browser.runtime.id) return undefined;
    return serve(envelope.name, envelope.ask);
  };
  const serve = async (name: string, ask: unknown): Promise<Answer<unknown>> => {
    if (!Object.hasOwn(services, name)) return { ok: false, failure: { code: 'forbidden' } };
    try {
      const service = services[name as keyof PageNotices] as (ask: unknown) => unknown;
      return { ok: true, value: await service(ask) };
    } catch {
      return { ok: false, failure: { code: 'not-found' } };
    }
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
