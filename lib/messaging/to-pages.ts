import browser from 'webextension-polyfill';
import type { Envelope } from './envelope.ts';
import type { Answer, PageNotices } from './protocol.ts';

/**
 * Tabs that asked something are remembered while the background sleeps, in storage that is emptied when
 * the browser closes. One key for each, so that two tabs asking at once cannot overwrite each other.
 */
const KEY = 'tab.asked.';

/** Asks the content script of one tab. Never throws: a tab without one is `unreachable`. */
export async function askTab<Name extends keyof PageNotices>(
  tabId: number,
  name: Name,
  ask: PageNotices[Name]['ask'],
): Promise<Answer<PageNotices[Name]['answer']>> {
  const message: Envelope = { nextRung: 1, to: 'page', name, ask };
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, message);
    if (typeof answer === 'object' && answer !== null && 'ok' in answer) {
      return answer as Answer<PageNotices[Name]['answer']>;
    }
  } catch {
    // No content script there: the tab was closed or went elsewhere.
  }
  return { ok: false, failure: { code: 'unreachable' } };
}

/** Remembers that a tab shows postings, so that it can be told of changes. */
export async function rememberTab(tabId: number): Promise<void> {
  await browser.storage.session.set({ [KEY + tabId]: true });
}

/** Tells every tab that asked something before, and forgets those that are gone. */
export async function tellTabs<Name extends keyof PageNotices>(
  name: Name,
  notice: PageNotices[Name]['ask'],
): Promise<void> {
  const stored = await browser.storage.session.get(null);
  const tabs = Object.keys(stored).flatMap((key) =>
    key.startsWith(KEY) ? [Number(key.slice(KEY.length))] : [],
  );
  const answers = await Promise.all(tabs.map((tabId) => askTab(tabId, name, notice)));
  const gone = tabs.filter((_, index) => !answers[index]?.ok);
  if (gone.length > 0) await browser.storage.session.remove(gone.map((tabId) => KEY + tabId));
}
