import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Card } from '../../entrypoints/board.content/card.ts';
import { NOT_JUDGED } from '../../entrypoints/board.content/gist.ts';
import type { Gist } from '../../lib/classify/gist.ts';
import { gistOf } from '../../lib/classify/gist.ts';
import { judgeCard } from '../../lib/classify/judge-card.ts';
import type { CardText } from '../../lib/messaging/protocol.ts';
import { createTurns } from '../../lib/messaging/turns.ts';
import type { Posting } from '../../lib/posting.ts';

type Reply = { ok: true; value: { gists: Gist[] } } | { ok: false; failure: { code: string } };
const ask = vi.fn<(name: string, asked: { cards: CardText[] }) => Promise<Reply>>();
vi.mock('../../lib/messaging/client.ts', () => ({ askUntilHeard: ask }));
const { createCardJudging } = await import('../../entrypoints/board.content/card-judging.ts');

const answer = async (_: string, { cards }: { cards: CardText[] }): Promise<Reply> => ({
  ok: true,
  value: { gists: cards.map((card) => gistOf(judgeCard(card))) },
});
const silent = async (): Promise<Reply> => ({ ok: false, failure: { code: 'unreachable' } });

const posting = (title: string, more: Partial<Posting> = {}) =>
  ({ id: `made-up:${title}`, title, ...more }) as Posting;
const cardOf = (title: string): Card =>
  ({ found: { posting: posting(title) }, gist: NOT_JUDGED, first: NOT_JUDGED }) as unknown as Card;

beforeEach(() => {
  vi.useFakeTimers();
  ask.mockReset();
  ask.mockImplementation(answer);
});
afterEach(() => vi.useRealTimers());

function start() {
  const said: [string, number | null][] = [];
  const stop = new AbortController();
  const gone = new Set<Card>();
  const judging = createCardJudging(
    {
      judged(cards) {
        for (const [{ found }, gist] of cards) said.push([found.posting.title, gist.level.value]);
      },
      gistOf: (verdict) => verdict,
      isHere: (card) => !gone.has(card),
      turns: createTurns(stop.signal),
    },
    stop.signal,
  );
  return { judging, said, stop, gone };
}
const settle = () => vi.advanceTimersByTimeAsync(0);
const sizes = () => ask.mock.calls.map(([, { cards }]) => cards.length);

test('the first card is asked for at once, what is read with it in one message, at most 200', async () => {
  const { judging, said } = start();
  judging.learn(cardOf('Cashier'));
  expect(sizes()).toEqual([1]);
  for (let n = 0; n < 450; n++) judging.learn(cardOf(`Customer Service Manager ${n}`));
  expect(sizes(), 'nothing more in the same go').toEqual([1]);
  await settle();
  expect(sizes()).toEqual([1, 200, 200, 50]);
  expect(said).toHaveLength(451);
  expect(said[0]).toEqual(['Cashier', 1]);
  expect(said[1]).toEqual(['Customer Service Manager 0', 4]);
});

test('a card whose words changed meanwhile is not shown what the old ones said', async () => {
  const { judging, said } = start();
  const card = cardOf('Cashier');
  judging.learn(card);
  card.found = { ...card.found, posting: posting('Customer Service Manager') };
  judging.learn(card);
  await settle();
  expect(said).toEqual([['Customer Service Manager', 4]]);
});

test('a page that adds cards without end asks a few times a second, and for all that came', async () => {
  const { judging, said } = start();
  for (let n = 0; n < 400; n++) {
    judging.learn(cardOf(`Cashier ${n}`));
    await settle();
  }
  expect(ask.mock.calls.length).toBeLessThan(50);
  await vi.advanceTimersByTimeAsync(2000);
  expect(said).toHaveLength(400);
  expect(ask.mock.calls.length).toBeLessThan(60);
});

test('a background that is down is asked again, and no card is lost', async () => {
  ask.mockImplementation(silent);
  const { judging, said } = start();
  for (const title of ['Cashier', 'Barista', 'Receptionist']) judging.learn(cardOf(title));
  await vi.advanceTimersByTimeAsync(1500);
  expect(said).toEqual([]);
  ask.mockImplementation(answer);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(said.map(([title]) => title).sort()).toEqual(['Barista', 'Cashier', 'Receptionist']);
});

test('one that stays down is not asked for ever, but again with the next card', async () => {
  ask.mockImplementation(silent);
  const { judging, said } = start();
  judging.learn(cardOf('Cashier'));
  await vi.advanceTimersByTimeAsync(600_000);
  expect(ask.mock.calls.length).toBeLessThan(7);
  ask.mockImplementation(answer);
  judging.learn(cardOf('Barista'));
  await settle();
  expect(said.map(([title]) => title).sort()).toEqual(['Barista', 'Cashier']);
});

test('a message that is lost on its way is sent again', async () => {
  ask.mockImplementationOnce(() => new Promise(() => undefined));
  const { judging, said } = start();
  judging.learn(cardOf('Cashier'));
  await vi.advanceTimersByTimeAsync(7000);
  expect(said).toEqual([['Cashier', 1]]);
});

test('what a page says is cut to what is judged', async () => {
  const { judging } = start();
  const card = cardOf('x'.repeat(50_000));
  card.found = {
    ...card.found,
    posting: posting('y'.repeat(50_000), { company: 'z'.repeat(50_000), snippet: 's'.repeat(50_000) }),
  };
  judging.learn(card);
  await settle();
  expect(JSON.stringify(ask.mock.calls).length).toBeLessThan(3500);
});

test('whoever waits for the page hears when all is judged, or the background given up', async () => {
  const { judging, said } = start();
  for (const title of ['Cashier', 'Barista']) judging.learn(cardOf(title));
  await judging.rest();
  expect(said).toHaveLength(2);
  ask.mockImplementation(silent);
  judging.learn(cardOf('Receptionist'));
  await judging.rest();
  expect(said).toHaveLength(2);
});

test('what was asked for is known when a card says the same again, and what was foretold', async () => {
  const { judging } = start();
  judging.learn(cardOf('Cashier'));
  void judging.foretell([posting('Barista', { company: 'Larkfield' })]);
  await settle();
  expect(judging.of(posting('Cashier', { id: 'made-up:other' }))?.level.value).toBe(1);
  expect(judging.of(posting('Barista', { company: 'Larkfield' }))?.level.value).toBe(1);
  expect(judging.of(posting('Barista'))).toBeUndefined();
});

test('after the page is left nothing is drawn or asked', async () => {
  const { judging, said, stop } = start();
  judging.learn(cardOf('Cashier'));
  stop.abort();
  judging.learn(cardOf('Barista'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(said).toEqual([]);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('a posting that a very long page shows twice is told to both its cards', async () => {
  const { judging, said } = start();
  for (let n = 0; n < 1500; n++) judging.learn(cardOf(n === 1100 ? 'Cashier 0' : `Cashier ${n}`));
  await settle();
  expect(said).toHaveLength(1500);
  expect(said.filter(([title]) => title === 'Cashier 0')).toHaveLength(2);
});

test('an answer that comes late is taken, and what it answers is not asked for without end', async () => {
  ask.mockImplementation(async (name, asked) => {
    await new Promise((resolve) => setTimeout(resolve, 7000));
    return answer(name, asked);
  });
  const { judging, said } = start();
  judging.learn(cardOf('Cashier'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(said[0]).toEqual(['Cashier', 1]);
  expect(ask.mock.calls.length, 'once in time, and once more when it was late').toBe(2);
});

test('cards that have left the page are neither kept nor asked for', async () => {
  ask.mockImplementation(silent);
  const { judging, said, gone } = start();
  for (let n = 0; n < 500; n++) {
    const card = cardOf(`Cashier ${n}`);
    judging.learn(card);
    await settle();
    gone.add(card);
  }
  await vi.advanceTimersByTimeAsync(60_000);
  ask.mockReset();
  ask.mockImplementation(answer);
  judging.learn(cardOf('Barista'));
  await settle();
  expect(sizes()).toEqual([1]);
  expect(said).toEqual([['Barista', 1]]);
});

test('a background that answers too little or refuses costs no other card its verdict', async () => {
  ask.mockImplementationOnce(async (name, { cards }) => answer(name, { cards: cards.slice(0, -1) }));
  ask.mockImplementationOnce(async () => ({ ok: false, failure: { code: 'invalid' } }));
  const { judging, said } = start();
  for (const title of ['Cashier', 'Barista', 'Receptionist']) {
    judging.learn(cardOf(title));
    await settle();
  }
  expect(said).toEqual([['Receptionist', expect.anything()]]);
});

test('whoever waits hears in the end on a page that adds cards without end', async () => {
  ask.mockImplementation(() => new Promise(() => undefined));
  const { judging } = start();
  const adding = setInterval(() => judging.learn(cardOf(`Cashier ${Math.random()}`)), 100);
  const heard = vi.fn();
  void judging.rest().then(heard);
  await vi.advanceTimersByTimeAsync(6000);
  clearInterval(adding);
  expect(heard).toHaveBeenCalled();
});

test('cards that wait for their turn are waited for too', async () => {
  const { judging, said } = start();
  for (let n = 0; n < 60; n++) {
    judging.learn(cardOf(`Cashier ${n}`));
    await settle();
  }
  expect(said.length).toBeLessThan(60);
  void judging.rest().then(() => said.push(['rest', null]));
  await vi.advanceTimersByTimeAsync(4000);
  expect(said).toHaveLength(61);
  expect(said.at(-1)).toEqual(['rest', null]);
});

test('what was given up is asked for again with the next reading of the page', async () => {
  ask.mockImplementation(silent);
  const { judging, said } = start();
  judging.learn(cardOf('Cashier'));
  await vi.advanceTimersByTimeAsync(600_000);
  ask.mockImplementation(answer);
  judging.again();
  await settle();
  expect(said).toEqual([['Cashier', 1]]);
});

test('an explanation that never comes is given up', async () => {
  ask.mockImplementation(() => new Promise(() => undefined));
  const { judging } = start();
  const heard = vi.fn();
  void judging.explain(posting('Cashier')).then(heard);
  await vi.advanceTimersByTimeAsync(6000);
  expect(heard).toHaveBeenCalledWith(undefined);
});
