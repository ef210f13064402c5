import browser from 'webextension-polyfill';
import { askOrAnnotate } from '../messaging/annotate-tab.ts';
import { askBackground, askUntilHeard } from '../messaging/client.ts';
import { watchShortlist } from '../messaging/notices.ts';
import type { PanelRequests } from '../messaging/protocol.ts';
import { askTab } from '../messaging/to-pages.ts';
import type { Backend, PageTab } from './backend.ts';
import { askForNotifications } from './reminder-permission.ts';
import { siteOfAddress } from './site.ts';

/**
 * What is answered in a moment, and changes nothing that another request could have changed meanwhile when it is carried
 * out twice: an update is refused where it is not what stood there before.
 */
const SHORT: ReadonlySet<keyof PanelRequests> = new Set([
  'role.read',
  'roles.read',
  'role.update',
  'role.trash',
  'role.restore',
  'sets.list',
] as const);

/** The background of this extension. */
export const background: Backend = {
  ask: (name, ask) => (SHORT.has(name) ? askUntilHeard(name, ask) : askBackground(name, ask)),
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
