import browser from 'webextension-polyfill';

/** Reminders are given in the morning, in the person's own time. */
const HOUR = 9;

/** Nine in the morning of a day (`YYYY-MM-DD`), in milliseconds since 1970. */
export function morningOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, HOUR).getTime();
}

/** Whether the person allowed notifications; without that, what is due stands in the popup. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Shows a notification; one of the same name is replaced. A click on it opens a part of the full page. */
export async function notify(
  id: `${'follow-up' | 'plan'}:${string}`,
  title: string,
  message: string,
): Promise<void> {
  const iconUrl = browser.runtime.getURL('icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** Hears clicks on notifications, also where they are allowed only while the background runs. */
export function listenForClicks(): void {
  listen();
  browser.permissions.onAdded.addListener(listen);
}

function listen(): void {
  // Absent until the person allowed notifications.
  const clicked = browser.notifications?.onClicked;
  if (clicked && !clicked.hasListener(openPage)) clicked.addListener(openPage);
}

function openPage(id: string): void {
  const place = id.startsWith('plan:') ? '#plan' : '';
  void browser.tabs.create({ url: `${browser.runtime.getURL('shortlist.html')}${place}` });
  void browser.notifications.clear(id);
}
