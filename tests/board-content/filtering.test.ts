import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Card } from '../../entrypoints/board.content/card.ts';
import { createFiltering } from '../../entrypoints/board.content/filtering.ts';
import { NOT_JUDGED } from '../../entrypoints/board.content/gist.ts';
import { gistOf } from '../../lib/classify/gist.ts';
import { judgeCard } from '../../lib/classify/judge-card.ts';
import type { PageFilter } from '../../lib/messaging/protocol.ts';
import { NO_FILTER } from '../../lib/view/filter.ts';

type Filtering = ReturnType<typeof createFiltering>;

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
    /** Nothing of it is seen, and its place is kept. */
    isBlank: () => set.get('opacity') === '0',
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

describe('a card that comes under a filter that hides, of which nobody knows yet what it is', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => vi.useRealTimers());

  async function start(filter: Partial<PageFilter>) {
    const stop = new AbortController();
    const filtering = createFiltering(
      { isHere: () => true, isSaved: () => false, isSeen: () => false, veil() {} },
      stop.signal,
    );
    await filtering.set({ ...NO_FILTER, ...filter }, []);
    function come(title: string) {
      const card = cardOf(title);
      const { gist } = card;
      card.gist = NOT_JUDGED;
      filtering.apply(card);
      return {
        card,
        state: () => [card.element.isBlank(), card.element.isHidden()],
        judge() {
          card.gist = gist;
          filtering.apply(card);
        },
      };
    }
    return { filtering, come, stop };
  }

  test('is not seen before it goes, nor does it take its place away before it is known to', async () => {
    const { filtering, come } = await start({ how: 'hide', outside: true });
    const [cook, cashier] = [come('Pastry Cook'), come('Cashier')];
    expect([cook.state(), cashier.state()]).toEqual([
      [true, false],
      [true, false],
    ]);
    filtering.apply(cook.card);
    expect(cook.state(), 'asked for again meanwhile').toEqual([true, false]);
    expect(filtering.count(), 'the popup counts what is hidden').toBe(0);
    cook.judge();
    cashier.judge();
    expect([cook.state(), cashier.state()]).toEqual([
      [false, true],
      [false, false],
    ]);
    expect(filtering.count()).toBe(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([cook.state(), cashier.state()]).toEqual([
      [false, true],
      [false, false],
    ]);
  });

  test('waits its own time, whenever one before it came', async () => {
    const { come } = await start({ how: 'hide', outside: true });
    const first = come('Pastry Cook');
    await vi.advanceTimersByTimeAsync(1500);
    first.judge();
    const next = come('Barber');
    await vi.advanceTimersByTimeAsync(1500);
    expect(next.state()).toEqual([true, false]);
  });

  test('is seen all the same where nobody says for long, and judged when somebody does', async () => {
    const { filtering, come } = await start({ how: 'hide', belowLevel: 3 });
    const cook = come('Cashier');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(cook.state()).toEqual([false, false]);
    filtering.apply(cook.card);
    expect(cook.state(), 'it waited once').toEqual([false, false]);
    cook.judge();
    expect(cook.state()).toEqual([false, true]);
  });

  test.each([
    ['dims', { how: 'dim', outside: true }],
    ['asks only what is the person’s own', { how: 'hide', saved: true, seen: true }],
    ['is off again', { how: 'off', outside: true }],
  ] as const)('is seen at once where the filter %s', async (_, filter) => {
    const { come } = await start(filter);
    expect(come('Pastry Cook').state()).toEqual([false, false]);
  });

  test.each([
    [
      'is given to another posting',
      ({ filtering, card }: { filtering: Filtering; card: Card }) => filtering.forget(card),
    ],
    ['is left', ({ stop }: { stop: AbortController }) => stop.abort()],
    [
      'is shown whole again',
      ({ filtering, card }: { filtering: Filtering; card: Card }) => filtering.set(NO_FILTER, [card]),
    ],
  ])('is as the page made it when it %s', async (_, end) => {
    const { filtering, come, stop } = await start({ how: 'hide', outside: true });
    const { card, state } = come('Pastry Cook');
    await end({ filtering, card, stop });
    expect(state()).toEqual([false, false]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(state()).toEqual([false, false]);
  });
});
