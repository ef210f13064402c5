import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createQueue, giveWay, stretch, tookOver } from '../../lib/page/slice.ts';

/** Milliseconds on a clock that only work moves. */
let now = 0;
let turns = 0;

beforeEach(() => {
  now = 100;
  turns = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('scheduler', { yield: async () => void turns++ });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const { signal } = new AbortController();
const items = (count: number) => Array.from({ length: count }, (_, i) => i);

test('a slice ends with its budget, and no item is lost between slices', async () => {
  const done: number[] = [];
  const slices: number[] = [];
  const queue = createQueue<number>(
    (item) => {
      now += 3;
      done.push(item);
    },
    signal,
    { budget: 8, afterSlice: () => slices.push(done.length) },
  );
  tookOver();
  queue.push(items(10));
  await queue.rest();
  expect(done).toEqual(items(10));
  expect(slices).toEqual([3, 6, 9, 10]);
});

test('what was done in the same task before counts: of a budget that is used up, one item is done at once', async () => {
  const done: number[] = [];
  const queue = createQueue<number>(
    (item) => {
      now += 1;
      done.push(item);
    },
    signal,
    { budget: 8 },
  );
  tookOver();
  now += 20;
  queue.push(items(5));
  expect(done).toEqual([0]);
  await queue.rest();
  expect(done).toEqual(items(5));
  expect(turns).toBe(1);
});

test('a stretch is counted from when the page had the thread, with what else the task holds', async () => {
  tookOver(12);
  expect(stretch()).toBe(12);
  now += 30;
  await giveWay();
  expect(stretch()).toBe(0);
});
