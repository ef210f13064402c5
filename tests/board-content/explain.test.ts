import { expect, test, vi } from 'vitest';
import type { Card } from '../../entrypoints/board.content/card.ts';
import type { Told } from '../../entrypoints/board.content/details.ts';
import { createExplain, type ExplainDeps } from '../../entrypoints/board.content/explain.ts';
import type { Posting } from '../../lib/posting.ts';

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
    parts: { has: () => ({ draw }), bring: async () => undefined },
    toldOf({ found }: Card) {
      return new Promise((resolve) => told.push(() => resolve({ found })));
    },
  } as unknown as ExplainDeps;
  const explain = createExplain({} as Document, deps, stop.signal);
  const tell = async () => {
    for (const one of told.splice(0)) one();
    await new Promise((resolve) => setTimeout(resolve));
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
