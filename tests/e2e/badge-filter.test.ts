import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../lib/view/filter.ts';
import { LINKEDIN_LIST, linkedInPage } from '../samples/linkedin-page.ts';
import { isOutside } from '../samples/made-up-jobs.ts';
import { askPage } from './ask-page.ts';
import { type Browser, type Tab, until } from './driver/browser.ts';
import { BROWSERS } from './driver/index.ts';
import { siteOf } from './driver/pages.ts';

const CARDS = 12;
const OUTSIDE = Array.from({ length: CARDS }, (_, i) => i).filter(isOutside).length;

/** What each card of the list shows of the filter, and the level its badge tells the page, 0 without one. */
const cardsOf = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.job-search-card')].map((card) => ({
      level: Number(card.querySelector('next-rung-badge')?.getAttribute('data-level') ?? 0),
      hidden: card.getClientRects().length === 0,
      dimmed: getComputedStyle(card).opacity !== '1',
    })),
  );

describe.each(BROWSERS)('the filter of a page in $name', ({ launch }) => {
  let browser: Browser;
  let tab: Tab;
  let panel: Tab;
  beforeAll(async () => {
    const page = linkedInPage({ cards: CARDS, open: 1 }).replace('Actively Hiring', 'Reposted 2 days ago');
    browser = await launch({ site: siteOf({ [LINKEDIN_LIST]: page }) });
    tab = await browser.open(LINKEDIN_LIST);
    // A browser draws nothing of a tab that is behind another: they need their places before.
    await until('all badges in their places', async () => {
      const hosts = await tab.all('next-rung-badge');
      const placed = hosts.map(async (host) => (await (await host.shadow()).all('.placed')).length);
      return (await Promise.all(placed)).filter(Boolean).length === CARDS - OUTSIDE + 1;
    });
    panel = await browser.openPanel('popup.html');
  });
  afterAll(() => browser?.close());

  const filter = async (part: object) => {
    const answer = (await askPage(panel, 'page.filter', { ...NO_FILTER, ...part })) as {
      value: { hidden: number };
    };
    return { hidden: answer.value.hidden, cards: await cardsOf(tab) };
  };

  test.each([
    ['below a level', { belowLevel: 3 }, (level: number) => level > 0 && level < 3],
    ['above a level', { aboveLevel: 3 }, (level: number) => level > 3],
    ['outside the field', { outside: true }, (level: number) => level === 0],
  ])('hides and dims what is %s, and nothing else', async (_name, part, isMeant) => {
    const hid = await filter({ how: 'hide', ...part });
    expect(hid.hidden).toBeGreaterThan(0);
    expect(hid.cards.filter(({ hidden }) => hidden).length).toBe(hid.hidden);
    for (const { level, hidden } of hid.cards) expect(hidden, `level ${level}`).toBe(isMeant(level));
    const dim = await filter({ how: 'dim', ...part });
    for (const { level, hidden, dimmed } of dim.cards) {
      expect([hidden, dimmed], `level ${level}`).toEqual([false, isMeant(level)]);
    }
    const all = await filter({});
    expect(all.hidden).toBe(0);
    expect(all.cards.some(({ hidden, dimmed }) => hidden || dimmed)).toBe(false);
  });

  test('puts back what was posted again', async () => {
    const { hidden, cards } = await filter({ how: 'hide', reposted: true });
    expect(hidden).toBe(1);
    expect(cards.map((card) => card.hidden).indexOf(true)).toBe(0);
    await filter({});
  });

  test('covers what was seen from inside the badge, so that the page learns nothing', async () => {
    const cards = await until('the posting that stands open to count as seen', async () => {
      const { hidden, cards } = await filter({ how: 'dim', seen: true });
      return hidden === 1 && cards;
    });
    expect(cards.some((card) => card.hidden || card.dimmed)).toBe(false);
    const root = await (await tab.find('li:nth-child(2) next-rung-badge')).shadow();
    await root.find('.veil.dim');
    await filter({});
    expect(await root.all('.veil')).toEqual([]);
  });

  test('a level of the summary leads to its postings, one after another', async () => {
    const shown = async () => {
      await askPage(panel, 'page.show', { level: 4 });
      return tab.evaluate(() => {
        const card = document.activeElement?.closest('.job-search-card');
        const { top = -1, bottom = -1 } = card?.getBoundingClientRect() ?? {};
        return {
          at: [...document.querySelectorAll('.job-search-card')].indexOf(card as Element),
          top,
          bottom,
        };
      });
    };
    const height = await tab.evaluate(() => innerHeight);
    const first = await shown();
    const second = await shown();
    expect(first.at).toBeGreaterThanOrEqual(0);
    expect(second.at).toBeGreaterThan(first.at);
    for (const { top, bottom } of [first, second]) expect(top >= 0 && bottom <= height).toBe(true);
  });
});
