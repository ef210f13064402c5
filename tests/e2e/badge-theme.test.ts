import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LINKEDIN_LIST, linkedInPage } from '../samples/linkedin-page.ts';
import { type Browser, type Tab, until } from './driver/browser.ts';
import { launchChromium } from './driver/chromium.ts';
import { BROWSERS } from './driver/index.ts';
import { siteOf } from './driver/pages.ts';

const CARDS = 12;
const SCHEME_LIST = 'https://www.linkedin.com/jobs/search-scheme';

/** Dark by a class of the root, fading over as many pages do. */
const THEMES = `<style>
html.night body, html.night ul.jobs-search__results-list, html.night .details-pane__content {
  background: #14181b !important; color: #eee !important;
}
body, ul.jobs-search__results-list, .details-pane__content { transition: background-color 200ms; }
</style>`;
/** Dark where the person's own scheme is. */
const BY_SCHEME = `<style>@media (prefers-color-scheme: dark) {
body, ul.jobs-search__results-list { background: #14181b !important; color: #eee !important; }
}</style>`;

/** Every badge's colours, with those of what is open at it: all that is drawn for the page's light or dark. */
async function colours(tab: Tab): Promise<string> {
  const seen = new Set<string>();
  for (const host of await tab.all('next-rung-badge')) {
    for (const box of await (await host.shadow()).all('.placed, .pop'))
      seen.add(await box.evaluate((drawn) => getComputedStyle(drawn).colorScheme));
  }
  return [...seen].sort().join(' and ');
}

const paint = (tab: Tab, how: string) =>
  tab.evaluate((name: string) => {
    document.documentElement.className = name;
  }, how);

describe.each(BROWSERS)('a page that changes its theme in $name', ({ launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({
      site: siteOf({ [LINKEDIN_LIST]: linkedInPage({ cards: CARDS, open: 1, head: THEMES }) }),
    });
  });
  afterAll(() => browser.close());

  test('all its badges and an open explanation follow, there and back', async () => {
    const tab = await browser.open(LINKEDIN_LIST);
    const root = await (await tab.find('.details-pane__content next-rung-badge')).shadow();
    await until('its place', async () => (await root.all('.placed.ad')).length === 1);
    await (await root.find('button.open')).click();
    await root.find('.pop');
    await until('light badges', async () => (await colours(tab)) === 'light');
    await paint(tab, 'night');
    await until('dark badges on the dark page', async () => (await colours(tab)) === 'dark');
    expect((await root.all('.pop')).length, 'the explanation was closed by the change').toBe(1);
    await paint(tab, '');
    await until('light badges on the light page', async () => (await colours(tab)) === 'light');
    await tab.close();
  });
});

test('a page that follows the person’s own scheme takes its badges along', async () => {
  const browser = await launchChromium({
    site: siteOf({ [SCHEME_LIST]: linkedInPage({ cards: CARDS, head: BY_SCHEME }) }),
  });
  try {
    const tab = await browser.open(SCHEME_LIST);
    await until('light badges', async () => (await colours(tab)) === 'light');
    await tab.page.emulateMedia({ colorScheme: 'dark' });
    await until('dark badges', async () => (await colours(tab)) === 'dark');
    await tab.page.emulateMedia({ colorScheme: 'light' });
    await until('light badges again', async () => (await colours(tab)) === 'light');
  } finally {
    await browser.close();
  }
});
