import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Card } from '../../entrypoints/board.content/card.ts';
import { createFiltering } from '../../entrypoints/board.content/filtering.ts';
import { gistOf } from '../../lib/classify/gist.ts';
import { judgeCard } from '../../lib/classify/judge-card.ts';
import { NO_FILTER } from '../../lib/view/filter.ts';

let now = 0;
beforeEach(() => {
  now = 1000;
  // Each look at the clock is one at work that took a slice: every card is followed by a turn of the page's.
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 20));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** An element of which only the inline style is asked for. */
function elementOf() {
  const set = new Map<string, string>();
  const style = {
    getPropertyValue: (name: string) => set.get(name) ?? '',
    getPropertyPriority: () => '',
    setProperty: (name: string, value: string) => void set.set(name, value),
    removeProperty: (name: string) => void set.delete(name),
  };
  return {
    style,
    getAttribute: () => '',
    removeAttribute() {},
    isHidden: () => set.get('display') === 'none',
  };
}

const cardOf = (title: string, element = elementOf()) =>
  ({
    element,
    found: { posting: { id: `made-up:${title}`, title }, role: 'result' },
    gist: gistOf(judgeCard({ title })),
  }) as unknown as Card & { element: ReturnType<typeof elementOf> };

test('a card that was given to another posting while the filter goes over the page is hidden for that one’s reasons', async () => {
  const cards = [cardOf('Cashier'), cardOf('Cashier'), cardOf('Cashier')];
  const here = new Set<Card>(cards);
  const other = cardOf('Customer Service Manager', cards[2]?.element);
  vi.stubGlobal('scheduler', {
    async yield() {
      const before = cards[2] as Card;
      if (!here.delete(before)) return;
      filtering.forget(before);
      here.add(other);
      filtering.apply(other);
    },
  });
  const filtering = createFiltering(
    { isHere: (card) => here.has(card), isSaved: () => false, isSeen: () => false, veil() {} },
    new AbortController().signal,
  );
  await filtering.set({ ...NO_FILTER, how: 'hide', belowLevel: 4 }, cards);
  expect(cards.map(({ element }) => element.isHidden())).toEqual([true, true, false]);
  expect(filtering.count(), 'what the popup says').toBe(2);
});
