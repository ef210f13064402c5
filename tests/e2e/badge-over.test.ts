import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkedInPage } from '../samples/linkedin-page.ts';
import { type Browser, type Tab, until } from './driver/browser.ts';
import { BROWSERS } from './driver/index.ts';
import { siteOf } from './driver/pages.ts';

/** A title's link is spread over its card by a box drawn after it, as many boards and style libraries do. */
const spread = (link: string, box: string) =>
  `<style>.base-card__full-link{position:static !important;z-index:${link} !important}
  .base-card__full-link::after{content:"";position:absolute;inset:0;z-index:${box}}</style>`;
const ITEM = 'https://www.linkedin.com/jobs/search-item';
const RAISED = 'https://www.linkedin.com/jobs/search-raised';
const LEVEL = 'https://www.linkedin.com/jobs/search-level';

async function firstBadge(tab: Tab) {
  const host = await tab.find('.job-search-card next-rung-badge');
  const root = await host.shadow();
  await until('its place', async () => (await root.all('.placed')).length === 1);
  return { host, open: await root.find('.open') };
}

describe.each(BROWSERS)('badges on cards that a link covers, in $name', ({ launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({
      site: siteOf({
        [RAISED]: linkedInPage({ cards: 4, head: spread('auto', '1') }),
        // The card is a flex box: its items have an order without being positioned.
        [ITEM]: linkedInPage({ cards: 4, head: spread('2', 'auto') }),
        [LEVEL]: linkedInPage({ cards: 4, head: spread('auto', 'auto') }),
      }),
    });
  });
  afterAll(() => browser.close());

  test.each([
    ['raised over the card: so is the badge', RAISED, true],
    ['of a link that is raised as an item of its card: so is the badge', ITEM, true],
    ['without an order of its own: the badge stays low, for headers to cover', LEVEL, false],
  ])('by a box drawn after it, %s, and a click is the badge’s', async (_how, url, over) => {
    const tab = await browser.open(url);
    const { host, open } = await firstBadge(tab);
    expect((await host.attribute('data-over')) !== null).toBe(over);
    await open.click();
    await until('its reasons', async () => (await open.attribute('aria-expanded')) === 'true');
    expect(await tab.url(), 'the click followed the card’s link').toBe(url);
    await tab.close();
  });
});
