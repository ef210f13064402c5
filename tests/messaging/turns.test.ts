import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTurns } from '../../lib/messaging/turns.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** How many of so many messages have gone after each of these milliseconds. */
async function gone(messages: number, after: readonly number[], wanted?: () => boolean) {
  const stop = new AbortController();
  const { turn } = createTurns(stop.signal);
  let sent = 0;
  for (let i = 0; i < messages; i++)
    void turn(wanted).then((goes) => {
      if (goes) sent++;
    });
  const counts: number[] = [];
  let now = 0;
  for (const at of after) {
    await vi.advanceTimersByTimeAsync(at - now);
    now = at;
    counts.push(sent);
  }
  stop.abort();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent, 'nothing goes once the page is left').toBe(counts.at(-1));
  return counts;
}

test('what a page of postings needs goes at once', async () => {
  expect(await gone(30, [0])).toEqual([30]);
});

test('a page that never stops sends four a second, and nothing of it is lost', async () => {
  const [first, second, later] = (await gone(60, [0, 1000, 20_000])) as [number, number, number];
  expect(first).toBe(40);
  expect(second).toBeGreaterThanOrEqual(43);
  expect(second).toBeLessThanOrEqual(45);
  expect(later).toBe(60);
});

test('what nobody wants any more when its turn comes takes no turn', async () => {
  let wanted = true;
  const { turn } = createTurns(new AbortController().signal);
  for (let i = 0; i < 40; i++) await turn();
  const stale = Array.from({ length: 100 }, () => turn(() => wanted));
  const mine = turn();
  wanted = false;
  await vi.advanceTimersByTimeAsync(600);
  expect(await Promise.all(stale)).not.toContain(true);
  expect(await mine).toBe(true);
});
