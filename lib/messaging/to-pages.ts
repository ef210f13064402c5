import browser from 'webextension-polyfill';
import type { Envelope } from './envelope.ts';
import type { Answer, PageNotices } from './protocol.ts';
import type { Sender } from './server.ts';

/**
 * Tabs that asked something are remembered while the background sleeps, in storage that is emptied when
 * the browser closes. One key for each tab and site in it (frames may show several), so that two asking at once
 * cannot overwrite each other: `tab.asked.7.indeed`, with no site for the extension's own pages.
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

/** Remembers that a tab shows postings of a site, so that it can be told of changes. */
export async function rememberTab({ tabId, site = '' }: Sender): Promise<void> {
  if (tabId !== undefined) await browser.storage.session.set({ [`${KEY}${tabId}.${site}`]: true });
}

/**
 * Tells every tab that asked something before, and forgets those that are gone.
 * @param concerns which sites the notice is for; all where absent
 */
export async function tellTabs<Name extends keyof PageNotices>(
  name: Name,
  notice: PageNotices[Name]['ask'],
  concerns: (site: string) => boolean = () => true,
): Promise<void> {
  const stored = await browser.storage.session.get(null);
  const asked = Object.keys(stored).flatMap((key) => {
    const [, tab, site] = /^tab\.asked\.(\d+)\.(.*)$/.exec(key) ?? [];
    return tab !== undefined && site !== undefined && (site === '' || concerns(site))
      ? [{ key, tabId: Number(tab) }]
      : [];
  });
  const told = new Map<number, Promise<Answer<unknown>>>();
  for (const { tabId } of asked) if (!told.has(tabId)) told.set(tabId, askTab(tabId, name, notice));
  const answers = await Promise.all(asked.map(({ tabId }) => told.get(tabId)));
  const gone = asked.filter((_, index) => !answers[index]?.ok).map(({ key }) => key);
  if (gone.length > 0) await browser.storage.session.remove(gone);
}
