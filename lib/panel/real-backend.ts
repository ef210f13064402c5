import browser from 'webextension-polyfill';
import { askOrAnnotate } from '../messaging/annotate-tab.ts';
import { askBackground } from '../messaging/client.ts';
import { watchShortlist } from '../messaging/notices.ts';
import { askTab } from '../messaging/to-pages.ts';
import type { Backend, PageTab } from './backend.ts';
import { askForNotifications } from './reminder-permission.ts';
import { siteOfAddress } from './site.ts';

/** The background of this extension. */
export const background: Backend = {
  ask: askBackground,
  allowReminders: askForNotifications,
  watch: watchShortlist,
};

/** The tab the popup was opened over; null where there is none (the popup opened as a page of its own). */
export async function readActiveTab(): Promise<PageTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const id = tab?.id;
  if (id === undefined) return null;
  const site = siteOfAddress(tab?.url);
  return {
    ...(site && { site }),
    summary: () => askOrAnnotate(id, 'page.summary', {}),
    report: () => askTab(id, 'page.report', {}),
    filter: (filter) => askTab(id, 'page.filter', filter),
    show: (level) => askTab(id, 'page.show', { level }),
  };
}
