import { type GenericSchema, safeParse } from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { readEnvelope } from './envelope.ts';
import type { Answer, Failure, PageRequests, PanelRequests } from './protocol.ts';
import { siteOf } from './site.ts';

/** Who sent a message, as the browser (not the sender) says. */
export interface Sender {
  kind: 'page' | 'panel';
  tabId?: number;
  /** Of a page: the frame of the tab, 0 for the page itself. */
  frameId?: number;
  /** Of a page: the site it is of, see `siteOf`; its own postings are those of that site. */
  site?: string;
  /** Of a page: whether its window is private, so that what is looked at there leaves no trace by itself. */
  isPrivate?: boolean;
}

/** How one request is served: what a well-formed ask is, and what is answered. */
export interface Service<Ask, Result> {
  schema: GenericSchema<unknown, Ask>;
  answer(ask: Ask, from: Sender): Promise<Result> | Result;
}

/** A service for each request of a table; modules each offer some, the background puts them together. */
export type Services<Requests> = {
  [Name in keyof Requests]: Requests[Name] extends { ask: infer Ask; answer: infer Result }
    ? Service<Ask, Result>
    : never;
};

/**
 * Milliseconds for which it is remembered that a request came, so that one sent again by who waits (client.ts) is
 * carried out once, and of how many at most. Many pages open at once with a browser, and all repeat what a background
 * that has to start first does not answer: carried out twice, that would keep it from answering at all.
 */
const REMEMBERED_MS = 10_000;
const MOST_REMEMBERED = 1000;

/**
 * Answers requests until `signal` is aborted. Content scripts may use `page` only; the extension's own
 * pages may use both. A request that is unknown or not for this sender is `forbidden`, one that is
 * malformed is `invalid`, and an error with a known code is that failure: nothing is ever thrown back.
 */
export function serveRequests(
  page: Services<PageRequests>,
  panel: Services<PanelRequests>,
  signal?: AbortSignal,
): void {
  const came = new Map<string, { at: number; answer: Promise<Answer<unknown>> }>();
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
  ): Promise<Answer<unknown>> | undefined => {
    const envelope = readEnvelope(message, 'background');
    if (!envelope) return undefined;
    const { name, ask, id } = envelope;
    const from = identify(sender);
    if (id === undefined || !from) return serve(name, ask, from);
    const key = [from.kind, from.tabId, from.frameId, from.site, name, id].join(' ');
    const known = came.get(key);
    if (known) return known.answer;
    const now = performance.now();
    const answer = serve(name, ask, from);
    came.set(key, { at: now, answer });
    for (const [oldest, { at }] of came) {
      if (now - at < REMEMBERED_MS && came.size <= MOST_REMEMBERED) break;
      came.delete(oldest);
    }
    return answer;
  };
  const serve = async (name: string, ask: unknown, from: Sender | undefined): Promise<Answer<unknown>> => {
    const tables = from?.kind === 'panel' ? [page, panel] : from ? [page] : [];
    const table = tables.find((services) => Object.hasOwn(services, name));
    const service = table?.[name as keyof typeof table] as Service<unknown, unknown> | undefined;
    if (!service || !from) return { ok: false, failure: { code: 'forbidden' } };
    const parsed = safeParse(service.schema, ask);
    if (!parsed.success) return { ok: false, failure: { code: 'invalid' } };
    try {
      return { ok: true, value: await service.answer(parsed.output, from) };
    } catch (error) {
      return { ok: false, failure: { code: failureCode(error) } };
    }
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

/**
 * The browser fills in `sender`, so that a page cannot pretend: the extension's own pages carry an
 * address of the extension, content scripts the address of the site. Undefined for other extensions.
 */
function identify(sender: Runtime.MessageSender): Sender | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const own = browser.runtime.getURL('');
  const { origin } = sender as { origin?: string };
  const isOwn = sender.url?.startsWith(own) === true && (origin === undefined || `${origin}/` === own);
  if (isOwn) return { kind: 'panel', tabId: sender.tab?.id };
  if (!sender.tab) return undefined;
  // A frame is known by its own address, which may be another site's than the tab's.
  return {
    kind: 'page',
    tabId: sender.tab.id,
    frameId: sender.frameId,
    ...(sender.tab.incognito && { isPrivate: true }),
    site: siteOf(origin?.startsWith('http') ? origin : sender.url),
  };
}

const CODES: readonly string[] = [
  'quota',
  'database-blocked',
  'database-newer',
  'database-failed',
  'invalid',
  'not-found',
] satisfies Failure['code'][];

function failureCode(error: unknown): Failure['code'] {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && CODES.includes(code) ? (code as Failure['code']) : 'database-failed';
}
