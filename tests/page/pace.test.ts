import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPace } from '../../lib/page/pace.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function start() {
  const task = vi.fn();
  const stop = new AbortController();
  return { task, stop, ask: createPace(task, 200, stop.signal) };
}

test('what is asked for once is done at once, and once', () => {
  const { task, ask } = start();
  ask();
  expect(task).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1000);
  expect(task).toHaveBeenCalledTimes(1);
});

test('a storm costs one at its beginning and one at the end of each while, and its last is not forgotten', () => {
  const { task, ask } = start();
  for (let i = 0; i < 100; i++) {
    ask();
    vi.advanceTimersByTime(10);
  }
  expect(task.mock.calls.length).toBeLessThanOrEqual(6);
  const before = task.mock.calls.length;
  ask();
  vi.advanceTimersByTime(1000);
  expect(task.mock.calls.length).toBe(before + 1);
  ask();
  expect(task.mock.calls.length).toBe(before + 2);
});

test('after the page is left nothing is done any more', () => {
  const { task, stop, ask } = start();
  ask();
  ask();
  stop.abort();
  ask();
  vi.advanceTimersByTime(1000);
  expect(task).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});
