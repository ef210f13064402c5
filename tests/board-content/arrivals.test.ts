import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createArrivals } from '../../entrypoints/board.content/arrivals.ts';
import type { FoundPosting } from '../../lib/extract/index.ts';
import { tookOver } from '../../lib/page/slice.ts';

let now = 0;
beforeEach(() => {
  now = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  tookOver();
});
afterEach(() => vi.restoreAllMocks());

/** A card of which the page may write over title and link. */
function cardOf(id: number) {
  const link = { href: `/job/${id}`, getAttribute: () => link.href };
  const titleElement = { isConnected: true, textContent: `Cashier ${id}`, closest: () => link };
  const element = { isConnected: true } as { isConnected: boolean };
  const found = { element, titleElement, posting: { id: String(id) }, role: 'card' };
  return { link, titleElement, element, found: found as unknown as FoundPosting };
}

/** Takes over postings, each in 10 ms of a machine that is slow. */
function start() {
  const adopted: string[] = [];
  const again: unknown[] = [];
  const arrivals = createArrivals(
    ({ posting }) => {
      now += 10;
      adopted.push(posting.id);
    },
    (element) => again.push(element),
    new AbortController().signal,
  );
  return { arrivals, adopted, again };
}

test.each([
  ['another title', (card: ReturnType<typeof cardOf>) => (card.titleElement.textContent = 'Barista')],
  ['another link', (card: ReturnType<typeof cardOf>) => (card.link.href = '/job/77')],
  [
    'a new element for the title',
    (card: ReturnType<typeof cardOf>) => (card.titleElement.isConnected = false),
  ],
])(
  'a card that was given %s while what was read of it waited is read again, and nothing of the posting before stands on it',
  async (_, give) => {
    const { arrivals, adopted, again } = start();
    const cards = Array.from({ length: 10 }, (_, id) => cardOf(id));
    arrivals.push(cards.map(({ found }) => found));
    expect(adopted.length, 'most of them wait').toBeLessThan(5);
    const given = cards[7] as (typeof cards)[0];
    give(given);
    await arrivals.rest();
    expect(adopted).toEqual(['0', '1', '2', '3', '4', '5', '6', '8', '9']);
    expect(again).toEqual([given.element]);
  },
);

test('a card that left the page meanwhile is neither taken over nor read again', async () => {
  const { arrivals, adopted, again } = start();
  const cards = Array.from({ length: 10 }, (_, id) => cardOf(id));
  arrivals.push(cards.map(({ found }) => found));
  (cards[7] as (typeof cards)[0]).element.isConnected = false;
  await arrivals.rest();
  expect(adopted).not.toContain('7');
  expect(again).toEqual([]);
});
