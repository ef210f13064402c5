import browser from 'webextension-polyfill';
import { annotateTab } from '../../lib/messaging/annotate-tab.ts';
import { askTab } from '../../lib/messaging/to-pages.ts';
import { sitesAllowed } from './sites.ts';

/** The keyboard command in the manifest, and the entry in a link's context menu. */
const SAVE = 'save-role';

/** Alt+Shift+S and "Save role" on a link: the page finds the posting meant, and says there how it went. */
export function listenForSaving(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === SAVE && tab?.id !== undefined) void save(tab.id, {});
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (menuItemId === SAVE && tab?.id !== undefined && linkUrl) void save(tab.id, { linkUrl });
  });
}

/** A command or menu click gives the tab for this once, so a page without badges gets them first. */
async function save(tabId: number, ask: { linkUrl?: string }): Promise<void> {
  const answer = await askTab(tabId, 'command.save', ask);
  if (answer.ok) return;
  if (await annotateTab(tabId)) await askTab(tabId, 'command.save', ask);
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
