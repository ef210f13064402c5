import { beforeEach, expect, test, vi } from 'vitest';

const ask = vi.fn();
vi.mock('../../lib/messaging/client.ts', () => ({ askUntilHeard: ask }));
const { createWaking } = await import('../../entrypoints/board.content/waking.ts');

const GOAL = { track: 'retail', level: 4 };
const settle = () => new Promise((resolve) => setTimeout(resolve));
beforeEach(() => void ask.mockReset());

test('a goal that was told before anybody follows it is told to who follows', async () => {
  ask.mockResolvedValue({ ok: true, value: { goal: GOAL } });
  const waking = createWaking(new AbortController().signal);
  waking.wake();
  await settle();
  const follow = vi.fn();
  waking.follow(follow);
  expect(follow.mock.calls).toEqual([[GOAL]]);
});

test('the background is told of a page once, and again where it did not answer', async () => {
  const waking = createWaking(new AbortController().signal);
  ask.mockResolvedValueOnce({ ok: false, failure: { code: 'unreachable' } });
  waking.wake();
  waking.wake();
  expect(ask, 'while it is on its way').toHaveBeenCalledTimes(1);
  await settle();
  ask.mockResolvedValue({ ok: true, value: { goal: null } });
  waking.wake();
  expect(ask, 'after it did not answer').toHaveBeenCalledTimes(2);
  await settle();
  waking.wake();
  expect(ask, 'after it answered').toHaveBeenCalledTimes(2);
});

test('a page that was left hears nothing and asks nothing more', async () => {
  const stop = new AbortController();
  const waking = createWaking(stop.signal);
  const follow = vi.fn();
  waking.follow(follow);
  ask.mockResolvedValue({ ok: true, value: { goal: GOAL } });
  waking.wake();
  stop.abort();
  await settle();
  waking.wake();
  expect(follow).not.toHaveBeenCalled();
  expect(ask).toHaveBeenCalledTimes(1);
});
