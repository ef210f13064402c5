import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkedInPage } from '../samples/linkedin-page.ts';
import { isOutside } from '../samples/made-up-jobs.ts';
import { type Browser, until } from './driver/browser.ts';
import { BROWSERS } from './driver/index.ts';
import { siteOf } from './driver/pages.ts';

const CARDS = 6;
const IN_FAMILY = Array.from({ length: CARDS }, (_, i) => i).filter((i) => !isOutside(i)).length;
const INLINE = 'https://www.linkedin.com/jobs/search-inline';
const CONTENTS = 'https://www.linkedin.com/jobs/search-contents';
const drawn = (display: string) =>
  linkedInPage({ cards: CARDS, head: `<style>.base-card{display:${display} !important}</style>` });

describe.each(BROWSERS)('badges on cards that make no box of their own, in $name', ({ launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ site: siteOf({ [INLINE]: drawn('inline'), [CONTENTS]: drawn('contents') }) });
  });
  afterAll(() => browser?.close());

  test.each([
    ['as elements that a board has invented, which browsers draw in a line', INLINE],
    ['as rows that leave their places to their cells', CONTENTS],
  ])('%s, are in their places, each in its own card', async (_how, url) => {
    const tab = await browser.open(url);
    for (let i = 0; i < IN_FAMILY; i++) {
      const host = await until('all badges', async () => {
        const hosts = await tab.all('next-rung-badge');
        return hosts.length === IN_FAMILY && hosts[i];
      });
      const root = await host.shadow();
      const [top, bottom, left] = await (await root.find('.placed')).evaluate((badge) => {
        const box = badge.getBoundingClientRect();
        return [box.top, box.bottom, box.left];
      });
      const card = await host.evaluate((one) => {
        const range = document.createRange();
        range.selectNodeContents(one.closest('li') as Element);
        const box = range.getBoundingClientRect();
        const title = one.closest('li')?.querySelector('h3') as Element;
        range.selectNodeContents(title.firstChild as Node);
        const words = range.getBoundingClientRect();
        return { top: box.top, bottom: box.bottom, words: [words.right, words.top, words.bottom] as const };
      });
      expect(top).toBeGreaterThanOrEqual(card.top);
      expect(bottom).toBeLessThanOrEqual(card.bottom);
      const [end, above, below] = card.words;
      expect(left >= end || bottom <= above + 4 || top >= below - 4, 'it covers words of the title').toBe(
        true,
      );
    }
    await tab.close();
  });
});
