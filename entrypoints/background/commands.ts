import browser from 'webextension-polyfill';
import { askOrAnnotate } from '../../lib/messaging/annotate-tab.ts';
import type { PageNotices } from '../../lib/messaging/protocol.ts';
import { askTab } from '../../lib/messaging/to-pages.ts';
import { hintAtButton } from './button-hint.ts';
import { sitesAllowed } from './sites.ts';

/** The keyboard command in the manifest, and the entry in a link's context menu. */
const SAVE = 'save-role';

/**
 * Alt+Shift+S and "Save role" on a link: the page finds the posting meant, and says there how it went. Either
 * lends us the tab for this once, so a page without badges gets them first.
 */
export function listenForSaving(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === SAVE && tab?.id !== undefined) void save(tab.id, {});
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (menuItemId === SAVE && tab?.id !== undefined && linkUrl) void save(tab.id, { linkUrl });
  });
}

/** Every press is answered: where no posting was meant, beside a badge or, without one, at the toolbar button. */
async function save(tabId: number, ask: PageNotices['command.save']['ask']): Promise<void> {
  const answer = await askOrAnnotate(tabId, 'command.save', ask);
  if (answer.ok && answer.value.id !== null) return;
  const said = answer.ok ? await askTab(tabId, 'command.missed', {}) : answer;
  // The tab may be closed by now, and its button with it.
  if (!said.ok || !said.value.told) await hintAtButton(tabId).catch(() => undefined);
}

/** Offers the menu on links of the sites that carry badges, and on no others. */
export async function renewMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SAVE,
    title: browser.i18n.getMessage('menu_save'),
    contexts: ['link'],
    documentUrlPatterns: await sitesAllowed(),
  });
}
