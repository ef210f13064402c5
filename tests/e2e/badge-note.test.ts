import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LINKEDIN_LIST, linkedInPage } from '../samples/linkedin-page.ts';
import { save } from './bookmark.ts';
import { type Browser, until } from './driver/browser.ts';
import { BROWSERS } from './driver/index.ts';
import { siteOf } from './driver/pages.ts';

/** Enough cards for badges in every place that they find on a narrow card. */
const CARDS = 20;
const SAVED = 12;
const site = siteOf({ [LINKEDIN_LIST]: linkedInPage({ cards: CARDS, open: 1 }) });

describe.each(BROWSERS)('what a badge says of a save, in $name', ({ launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ site });
  });
  afterAll(() => browser?.close());

  test('hides no bookmark of the cards around it, which are pressed next', async () => {
    const tab = await browser.open(LINKEDIN_LIST);
    const hosts = await until('the badges', async () => {
      const listed = await tab.all('.jobs-search__results-list next-rung-badge');
      return listed.length > SAVED && listed;
    });
    const roots = await Promise.all(hosts.map((host) => host.shadow()));
    for (const [i, host] of hosts.slice(0, SAVED).entries()) {
      await save(host);
      const note = await (await roots[i]?.find('.note-box'))?.evaluate((box) => {
        const { left, top, right, bottom } = box.getBoundingClientRect();
        return [left, top, right, bottom] as const;
      });
      const [left, top, right, bottom] = note ?? [0, 0, 0, 0];
      expect(right, 'the save is told of').toBeGreaterThan(left);
      for (const near of [i - 1, i + 1]) {
        const button = await roots[near]?.find('.save');
        const next = await button?.evaluate((one) => {
          const box = one.getBoundingClientRect();
          return [box.left + box.width / 2, box.top + box.height / 2] as const;
        });
        const [x, y] = next ?? [-1, -1];
        const isUnder = x > left && x < right && y > top && y < bottom;
        expect(isUnder, `the note of badge ${i} lies on the bookmark of badge ${near}`).toBe(false);
      }
    }
    await tab.close();
  });
});
