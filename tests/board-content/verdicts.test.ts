import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Card } from '../../entrypoints/board.content/card.ts';
import { NOT_JUDGED } from '../../entrypoints/board.content/gist.ts';
import { createVerdicts, type VerdictsDeps } from '../../entrypoints/board.content/verdicts.ts';
import { gistOf } from '../../lib/classify/gist.ts';
import { judgeCard } from '../../lib/classify/judge-card.ts';
import { tookOver } from '../../lib/page/slice.ts';
import type { Posting } from '../../lib/posting.ts';

let now = 0;
beforeEach(() => {
  now = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  tookOver();
});
afterEach(() => vi.restoreAllMocks());

const posting = (title: string) => ({ id: `made-up:${title}`, title }) as Posting;
const cardOf = (title: string): Card =>
  ({
    element: {},
    found: { posting: posting(title) },
    gist: NOT_JUDGED,
    first: NOT_JUDGED,
  }) as unknown as Card;
const gist = (title: string) => gistOf(judgeCard({ title }));

/** Verdicts on a page where putting up a badge takes 10 ms; what each badge said when it was put up last. */
function start(known: readonly string[] = []) {
  const drawn = new Map<Card, number | null>();
  const asked: Card[] = [];
  const stop = new AbortController();
  const deps = {
    cards: new Map(),
    isHere: () => true,
    gistOf,
    cardJudging: {
      of: ({ title }: Posting) => (known.includes(title) ? gist(title) : undefined),
      learn: (card: Card) => asked.push(card),
    },
    judging: { of: () => undefined },
    stands: {
      put(card: Card) {
        now += 10;
        card.stand ??= { placed: true } as Card['stand'];
        if (card.stand?.placed) drawn.set(card, card.gist.level.value);
      },
      drop(card: Card) {
        drawn.delete(card);
        card.stand = undefined;
      },
      settle() {},
    },
    filtering: { apply() {} },
    asking: { soon() {} },
    explain: { renew() {} },
    notes: { announce() {} },
    labelOf: () => '',
    outsideOf: () => '',
  } as unknown as VerdictsDeps;
  return { verdicts: createVerdicts(deps, stop.signal), drawn, asked, deps };
}

test('a card given to a posting that was judged before says so at once, however many others wait for their badges', async () => {
  const { verdicts, drawn } = start(['Customer Service Manager']);
  const card = cardOf('Cashier');
  verdicts.tellFirst([[card, gist('Cashier')]]);
  expect(drawn.get(card)).toBe(1);
  verdicts.tellFirst(Array.from({ length: 50 }, (_, n) => [cardOf(`Cashier ${n}`), gist('Cashier')]));
  expect(drawn.size, 'most of them wait').toBeLessThan(10);
  card.found = { ...card.found, posting: posting('Customer Service Manager') };
  verdicts.learn(card, true);
  expect(drawn.get(card)).toBe(4);
  expect(card.gist.level.value, 'what filter and summary go by').toBe(4);
  await verdicts.rest();
  expect(drawn.size).toBe(51);
  expect(drawn.get(card)).toBe(4);
});

test('one whose badge has gone under its last note has a badge again when it is given to another posting', () => {
  const { verdicts, drawn } = start(['Customer Service Manager']);
  const card = cardOf('Cashier');
  verdicts.tellFirst([[card, gist('Cashier')]]);
  drawn.delete(card);
  (card.stand as { placed: boolean }).placed = false;
  card.found = { ...card.found, posting: posting('Customer Service Manager') };
  verdicts.learn(card, true);
  expect(drawn.get(card)).toBe(4);
});

test('the filter hears of a card before anybody has judged it, and before its badge has its turn', () => {
  const { verdicts, deps } = start(['Cashier']);
  const apply = vi.spyOn(deps.filtering, 'apply');
  const unknown = cardOf('Barista');
  verdicts.learn(unknown, false);
  expect(apply.mock.calls).toEqual([[unknown]]);
  verdicts.tellFirst(Array.from({ length: 50 }, (_, n) => [cardOf(`Cashier ${n}`), gist('Cashier')]));
  const waits = cardOf('Cashier');
  verdicts.learn(waits, false);
  expect(apply.mock.calls.at(-1)).toEqual([waits]);
});

test('one given to a posting that nobody has judged has no badge until it is', async () => {
  const { verdicts, drawn, asked } = start();
  const card = cardOf('Cashier');
  verdicts.tellFirst([[card, gist('Cashier')]]);
  card.found = { ...card.found, posting: posting('Barista') };
  verdicts.learn(card, true);
  expect(drawn.has(card)).toBe(false);
  expect([card.gist, card.first]).toEqual([NOT_JUDGED, NOT_JUDGED]);
  expect(asked).toEqual([card]);
});

test('where a badge stood stays until the last note beside it is gone, so that what became of a save is seen', () => {
  const { verdicts, deps } = start();
  const card = cardOf('Cashier');
  const [why, saved] = [new AbortController(), new AbortController()];
  let beside: AbortController | undefined = why;
  Object.assign(deps.notes, { tell: () => why.signal, of: () => beside?.signal });
  Object.assign(deps.stands, { clear() {} });
  (deps.cards as Map<Element, Card>).set(card.element, card);
  verdicts.tellFirst([[card, gist('Cashier')]]);
  expect(card.stand).toBeDefined();
  verdicts.sharpen({ posting: card.found.posting, annotation: judgeCard({ title: 'Welder' }) });
  expect(card.stand).toBeDefined();
  beside = saved;
  why.abort();
  expect(card.stand, 'the next note stands in it').toBeDefined();
  beside = undefined;
  saved.abort();
  expect(card.stand).toBeUndefined();
});
