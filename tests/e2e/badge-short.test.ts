import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LINKEDIN_LIST, linkedInPage } from '../samples/linkedin-page.ts';
import { isOutside } from '../samples/made-up-jobs.ts';
import { askPage } from './ask-page.ts';
import { type Browser, type Tab, until } from './driver/browser.ts';
import { BROWSERS } from './driver/index.ts';
import { siteOf } from './driver/pages.ts';

const CARDS = 12;
const IN_FAMILY = Array.from({ length: CARDS }, (_, i) => i).filter((i) => !isOutside(i)).length;
/** Room after a title for a level's word, not for the training's. */
const NARROW = '<style>main{max-width:330px !important;margin:16px !important}</style>';

interface Drawn {
  level: string;
  width: number;
  arrow: boolean;
  /** A line divides the level's word from the bookmark, within the room of an arrow. */
  divider: boolean;
  inside: boolean;
}

/** The shortened badges of the page as they are drawn. */
async function shortened(tab: Tab): Promise<Drawn[]> {
  const drawn: Drawn[] = [];
  const hosts = await tab.all('next-rung-badge');
  // Not before all have their places: the page would be compared with half of itself.
  if (hosts.length < IN_FAMILY) return [];
  for (const host of hosts) {
    const root = await host.shadow();
    if ((await root.all('.placed')).length === 0) return [];
    const [badge] = await root.all('.badge.short');
    if (!badge) continue;
    drawn.push(
      await badge.evaluate((box) => {
        const between = box.querySelector('.between') as HTMLElement;
        const level = box.querySelector('.level') as HTMLElement;
        const arrow = between.querySelector('svg') !== null && between.getBoundingClientRect().width > 0;
        const edges = box.getBoundingClientRect();
        return {
          level: level.dataset.words ?? '',
          width: edges.width,
          arrow,
          divider:
            between.getBoundingClientRect().width > 0 &&
            getComputedStyle(between, '::after').display !== 'none' &&
            getComputedStyle(between, '::after').borderInlineStartStyle === 'solid',
          inside: edges.left >= 0 && edges.right <= document.documentElement.clientWidth,
        };
      }),
    );
  }
  return drawn;
}

describe.each(BROWSERS)('shortened badges in $name', ({ launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({
      site: siteOf({ [LINKEDIN_LIST]: linkedInPage({ cards: CARDS, head: NARROW }) }),
    });
  });
  afterAll(() => browser.close());

  test('have a divider before the bookmark, a goal’s arrow in its place, and are no wider with it than without', async () => {
    const tab = await browser.open(LINKEDIN_LIST);
    const before = await until('shortened badges', async () => {
      const drawn = await shortened(tab);
      return drawn.length >= 3 && drawn;
    });
    expect(before.every(({ divider, arrow }) => divider && !arrow)).toBe(true);
    const panel = await browser.openPanel('popup.html');
    const rung = { level: 1, track: 'customer-care' };
    await askPage(panel, 'goal.changed', { goal: { ...rung, level: 4, now: rung } });
    await panel.close();
    await tab.show();
    const after = await until('arrows', async () => {
      const drawn = await shortened(tab);
      return drawn.some(({ arrow }) => arrow) && drawn;
    });
    const widths = (drawn: Drawn[]) => drawn.map(({ level, width }) => `${level} ${Math.round(width)}`);
    expect(widths(after), 'a page could tell the person’s goal by the width of a badge').toEqual(
      widths(before),
    );
    expect(after.every(({ inside }) => inside)).toBe(true);
    expect(after.filter(({ arrow, divider }) => arrow === divider)).toEqual([]);
    await tab.close();
  });
});
