import { type Browser, type Tab, until } from './driver/browser.ts';

/** How often one page is asked before another is opened. */
const LOOKS_AT_A_PAGE = 30;

/**
 * Opens a page of a site that the person has just allowed, as often as it takes: the background hears of the permission
 * in the browser's own time, and a page opened before that has no badges.
 */
export async function openAllowed(
  browser: Browser,
  url: string,
  hasBadges: (tab: Tab) => Promise<boolean>,
): Promise<Tab> {
  let tab = await browser.open(url);
  let looks = 0;
  await until(`badges on ${url}, which was allowed`, async () => {
    if (++looks % LOOKS_AT_A_PAGE === 0) {
      await tab.close();
      tab = await browser.open(url);
    }
    return hasBadges(tab);
  });
  return tab;
}
