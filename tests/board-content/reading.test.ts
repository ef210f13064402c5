import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PartSource } from '../../entrypoints/board.content/parts.ts';
import type { Reader } from '../../entrypoints/board.content/reader.ts';
import { createReading, type ReadingDeps } from '../../entrypoints/board.content/reading.ts';
import type { FoundPosting } from '../../lib/extract/index.ts';
import type { OpenPage } from '../../lib/extract/open-page.ts';
import { createQueue, tookOver } from '../../lib/page/slice.ts';

/** A task over 50 ms is a long one; ten of them are left for a last step on a slow machine. */
const LONGEST_SLICE = 40;

/** Milliseconds on a clock that only work moves; each turn of the page's ends a slice. */
let now = 0;
let slices: number[] = [];
let began = 0;

function endSlice() {
  slices.push(now - began);
  now += 1;
  began = now;
}

/** Of which a message comes with the page's next turn. */
class Channel {
  port1 = { onmessage: () => {}, close() {} };
  port2 = {
    postMessage: () =>
      queueMicrotask(() => {
        endSlice();
        this.port1.onmessage();
      }),
  };
}

beforeEach(() => {
  now = 1000;
  began = now;
  slices = [];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('scheduler', { yield: async () => endSlice() });
  vi.stubGlobal('MessageChannel', Channel);
  tookOver();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const card = (i: number) => ({ isConnected: true, i }) as unknown as Element;
const cards = (count: number) => Array.from({ length: count }, (_, i) => card(i));
const found = (element: Element) => ({ element, role: 'card' }) as unknown as FoundPosting;

/** A page of these cards, of which reading one takes so many milliseconds. */
function readerOf(elements: readonly Element[], takes: number, rest?: Partial<OpenPage>): Reader {
  const page = {
    cards: () => [...elements],
    readWithin(roots: readonly Node[]) {
      now += takes * roots.length;
      return roots.map((root) => found(root as Element));
    },
    readOpen: () => [],
    readRest: () => undefined,
    board: () => 'linkedin',
    ...rest,
  } as unknown as OpenPage;
  return { now: () => page, open() {}, took() {}, complete() {}, openOnce: () => page };
}

const noParts: PartSource = { has: () => undefined, bring: async () => undefined };

function readingOf(reader: Reader, more: Partial<ReadingDeps> = {}, takes = 0) {
  const { signal } = new AbortController();
  const adopted: Element[] = [];
  const adopting = createQueue<FoundPosting>(
    ({ element }) => {
      now += takes;
      if (element) adopted.push(element);
    },
    signal,
    { budget: 28 },
  );
  const deps: ReadingDeps = {
    reader,
    parts: noParts,
    turn: async () => true,
    adopt: adopting.push,
    adopted: adopting.rest,
    keepOnly() {},
    done() {},
    ...more,
  };
  const reading = createReading(deps, signal);
  async function rest() {
    await reading.rest();
    await adopting.rest();
    endSlice();
  }
  return { reading, adopted, rest };
}

describe.each([
  ['a fast machine', 0.1, 0.2],
  ['one four times slower', 0.4, 0.8],
  ['one twenty times slower', 2, 4],
])('500 cards on %s', (_, read, put) => {
  test('none holds the page up for longer than a slice, at load', async () => {
    const elements = cards(500);
    const { reading, adopted, rest } = readingOf(readerOf(elements, read), {}, put);
    reading.readAll();
    await rest();
    expect(adopted, 'every card is to be taken over once, in the order of the page').toEqual(elements);
    expect(
      Math.max(...slices),
      'give way by `stretch()` of lib/page/slice.ts, before another portion is begun',
    ).toBeLessThan(LONGEST_SLICE);
  });

  test('nor when they are appended', async () => {
    const elements = cards(500);
    const { reading, adopted, rest } = readingOf(readerOf([card(-1)], read), {}, put);
    reading.readAll();
    await rest();
    slices = [];
    tookOver();
    await reading.readMore(elements);
    await rest();
    expect(adopted.slice(1)).toEqual(elements);
    expect(Math.max(...slices)).toBeLessThan(LONGEST_SLICE);
  });

  test('and the work is not chopped up: the browser paints the page after each slice', async () => {
    const { reading, rest } = readingOf(readerOf(cards(500), read), {}, put);
    reading.readAll();
    await rest();
    expect(slices.length).toBeLessThan(3 + (500 * (read + put)) / 15);
  });
});

test('the first card has its badge before anything else is read', async () => {
  const elements = cards(3);
  const { reading, adopted } = readingOf(readerOf(elements, 30));
  reading.readAll();
  expect(adopted).toEqual(elements.slice(0, 1));
});

describe('a page that nobody knows', () => {
  const unknown = { read: () => ({ postings: [], partial: true, board: 'web' }), readRest: unread };
  function unread() {
    return { postings: [], partial: true, board: 'web', state: 'none' } as never;
  }

  test('has its structure read by a part that a turn is taken for', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const bring = vi.fn(async () => undefined);
    const turn = vi.fn(async () => false);
    const parts = { has: () => undefined, bring };
    const { reading } = readingOf(readerOf([], 0, unknown as never), { parts, turn });
    for (let navigation = 0; navigation < 5; navigation++) {
      reading.readAll();
      await vi.advanceTimersByTimeAsync(400);
    }
    expect(turn).toHaveBeenCalledTimes(5);
    expect(bring, 'ask for a part only when there is a turn for it').not.toHaveBeenCalled();
  });

  test('that comes when its turn has come', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const bring = vi.fn(async () => undefined);
    const parts = { has: () => undefined, bring };
    const { reading } = readingOf(readerOf([], 0, unknown as never), { parts });
    reading.readAll();
    await vi.advanceTimersByTimeAsync(400);
    expect(bring).toHaveBeenCalledWith('structure');
  });
});

describe('a page that writes its address anew without pause', () => {
  const unknown = { read: unread, readRest: unread };
  function unread() {
    return { postings: [], partial: true, board: 'web', state: 'none' } as never;
  }
  /** As often as a session reads a page again. */
  const OFTEN_MS = 250;

  function start() {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const done = vi.fn();
    const bring = vi.fn(async () => undefined);
    const { reading } = readingOf(readerOf([], 0, unknown), {
      done,
      parts: { has: () => undefined, bring },
    });
    async function rewrite(times: number) {
      for (let at = 0; at < times; at++) {
        reading.readAll();
        await vi.advanceTimersByTimeAsync(OFTEN_MS);
      }
    }
    return { reading, done, bring, rewrite };
  }

  test('is read to the end all the same, again and again', async () => {
    const { done, bring, rewrite } = start();
    await rewrite(20);
    expect(bring).toHaveBeenCalledWith('structure');
    const before = done.mock.calls.length;
    expect(before).toBeGreaterThan(1);
    await rewrite(20);
    expect(done.mock.calls.length).toBeGreaterThan(before + 1);
  });

  test('and who asks what it holds, or saves by a key, is answered', async () => {
    const { reading, rewrite } = start();
    await rewrite(2);
    const answered = vi.fn();
    void reading.rest().then(answered);
    await rewrite(20);
    expect(answered).toHaveBeenCalled();
  });

  test('is read as it is once it has come to rest', async () => {
    const { done, reading, rewrite } = start();
    await rewrite(7);
    const before = done.mock.calls.length;
    reading.readAll();
    await vi.advanceTimersByTimeAsync(2000);
    expect(done.mock.calls.length).toBeGreaterThan(before);
  });
});

test('nothing that was read of the page before a navigation outlasts it', async () => {
  const before = cards(20);
  const after = cards(2);
  let shown = before;
  const kept: number[] = [];
  const reader = readerOf([], 0, {
    readRest: () => ({ board: 'web', state: 'ok', postings: shown.map(found) }) as never,
  });
  const keepOnly = () => void kept.push(adopted.length);
  const { reading, adopted, rest } = readingOf(reader, { keepOnly }, 30);
  reading.readAll();
  while (adopted.length === 0) await null;
  expect(adopted.length, 'most wait to be taken over').toBeLessThan(before.length);
  shown = after;
  reading.readAll();
  await rest();
  expect(adopted).toEqual([...before, ...after]);
  expect(kept.at(-1), 'look at what still stands when all that was read is taken over').toBe(adopted.length);
});

test('who asks what the page holds is answered when what it added last was read, too', async () => {
  const elements = cards(40);
  const { reading, adopted, rest } = readingOf(readerOf([card(-1)], 20));
  reading.readAll();
  await rest();
  void reading.readMore(elements);
  expect(adopted.length, 'most wait to be read').toBeLessThan(10);
  await reading.rest();
  expect(adopted.slice(1)).toEqual(elements);
});

test('cards that change without pause are read no more often than there is time for', async () => {
  const elements = cards(40);
  const { reading, adopted, rest } = readingOf(readerOf([card(-1)], 20));
  reading.readAll();
  await rest();
  for (let frame = 0; frame < 10; frame++) void reading.readMore(elements);
  await rest();
  expect(new Set(adopted.slice(1)), 'each is read after its last change').toEqual(new Set(elements));
  expect(
    adopted.length,
    'a card that waits to be read is read once, however often it changes until then',
  ).toBeLessThan(40 + 10 * 5);
});
