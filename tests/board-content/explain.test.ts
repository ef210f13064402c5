import { afterEach, expect, test, vi } from 'vitest';
import type { Card } from '../../entrypoints/board.content/card.ts';
import type { Told } from '../../entrypoints/board.content/details.ts';
import { createExplain, type ExplainDeps } from '../../entrypoints/board.content/explain.ts';
import type { Posting } from '../../lib/posting.ts';

afterEach(() => vi.useRealTimers());

const cardOf = (title: string) =>
  ({
    found: { posting: { id: `made-up:${title}`, title } as Posting },
    stand: { host: { isConnected: true }, badge: { open: { setAttribute() {} } } },
  }) as unknown as Card;

/** Explanations that are told when `tell` is called; `draw` tells of which posting one was drawn, and draws nothing. */
function start() {
  vi.stubGlobal('chrome', { runtime: { id: 'made-up' } });
  const told: (() => void)[] = [];
  const draw = vi.fn((_page: Document, { found }: Told) => {
    throw new Error(found.posting.title);
  });
  const stop = new AbortController();
  const deps = {
    context: () => ({ words: () => '' }),
    notes: { tell() {} },
    parts: { has: () => ({ draw }), bring: async () => undefined },
    toldOf({ found }: Card) {
      return new Promise((resolve) => told.push(() => resolve({ found })));
    },
  } as unknown as ExplainDeps;
  const explain = createExplain({} as Document, deps, stop.signal);
  const tell = async () => {
    for (const one of told.splice(0)) one();
    await vi.waitFor(() => expect(told).toEqual([]));
    for (let turn = 0; turn < 10; turn++) await null;
  };
  return { explain, tell, told, draw };
}

test('what is told of a posting does not open on a card that was given to another meanwhile', async () => {
  const { explain, tell, draw } = start();
  const card = cardOf('Cashier');
  explain.toggle(card);
  card.found = cardOf('Barista').found;
  explain.drop(card);
  await tell();
  expect(draw).not.toHaveBeenCalled();
});

test('an explanation on its way is asked for anew when the whole advert was judged', async () => {
  const { explain, told } = start();
  explain.toggle(cardOf('Cashier'));
  await vi.waitFor(() => expect(told).toHaveLength(1));
  explain.renew('made-up:Cashier');
  await vi.waitFor(() => expect(told).toHaveLength(2));
});

test('another card that leaves does not take it along', async () => {
  const { explain, told } = start();
  const other = cardOf('Barista');
  explain.toggle(other);
  explain.toggle(cardOf('Cashier'));
  await vi.waitFor(() => expect(told).toHaveLength(2));
  explain.drop(other);
  explain.renew('made-up:Cashier');
  await vi.waitFor(() => expect(told).toHaveLength(3));
});

/** Longer than a pointer must rest before a preview opens, and than it may be gone before one closes. */
const LONG_MS = 1000;

test('a preview does not open when the pointer has gone while it was on its way', async () => {
  vi.useFakeTimers();
  const { explain, tell, told, draw } = start();
  const card = cardOf('Cashier');
  explain.hover(card, true);
  await vi.advanceTimersByTimeAsync(LONG_MS);
  expect(told).toHaveLength(1);
  explain.hover(card, false);
  await vi.advanceTimersByTimeAsync(LONG_MS);
  await tell();
  expect(draw).not.toHaveBeenCalled();
});

test('what was asked for by a click is not given up for a preview of another, nor because the pointer goes', async () => {
  vi.useFakeTimers();
  const { explain, told } = start();
  const card = cardOf('Cashier');
  explain.toggle(card);
  await vi.advanceTimersByTimeAsync(0);
  explain.hover(card, false);
  explain.hover(cardOf('Barista'), true);
  await vi.advanceTimersByTimeAsync(LONG_MS);
  expect(told).toHaveLength(1);
  explain.renew('made-up:Cashier');
  await vi.advanceTimersByTimeAsync(0);
  expect(told, 'it is on its way still').toHaveLength(2);
});

test('where the badge has gone meanwhile, a preview of another opens as ever', async () => {
  vi.useFakeTimers();
  const { explain, told } = start();
  const card = cardOf('Cashier');
  explain.toggle(card);
  await vi.advanceTimersByTimeAsync(0);
  delete card.stand;
  told.pop()?.();
  await vi.advanceTimersByTimeAsync(0);
  explain.hover(cardOf('Barista'), true);
  await vi.advanceTimersByTimeAsync(LONG_MS);
  expect(told).toHaveLength(1);
});
