import { beforeEach, expect, test, vi } from 'vitest';
import type { Card } from '../../entrypoints/board.content/card.ts';
import type { PartSource } from '../../entrypoints/board.content/parts.ts';
import type { Posting } from '../../lib/posting.ts';

const readWithin = vi.fn<() => unknown[]>();
vi.mock('../../lib/extract/open-page.ts', () => ({ openPageWith: () => ({ readWithin }) }));
const { createReader } = await import('../../entrypoints/board.content/reader.ts');

const posting = { id: 'made-up:1', title: 'Cashier' } as Posting;
const cardOf = () => ({ element: {}, found: { posting, role: 'card' } }) as unknown as Card;
const parts = { has: () => ({ fine: {} }) } as unknown as PartSource;
const start = () =>
  createReader({} as Document, { boards: [], parts, isTranslated: () => false, address: () => '' });

beforeEach(() => {
  readWithin.mockReset();
});

test('a card is read once more for its fine print, and once only', () => {
  const whole = { posting: { ...posting, pay: {} } as Posting, role: 'card' };
  readWithin.mockReturnValue([whole]);
  const reader = start();
  const card = cardOf();
  reader.complete(card);
  reader.complete(card);
  expect(card.found).toBe(whole);
  expect(readWithin).toHaveBeenCalledTimes(1);
});

test('a posting of which the page lets nothing more be read is saved, and told, as it was read', () => {
  readWithin.mockImplementation(() => {
    throw new Error('no such element');
  });
  const reader = start();
  const card = cardOf();
  reader.complete(card);
  expect(card.found.posting).toBe(posting);
});
