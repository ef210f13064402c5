import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Posting } from '../../lib/posting.ts';

type Reply = { ok: true; value: unknown } | { ok: false; failure: { code: string } };
const ask = vi.fn<(name: string, asked: { ids?: string[] }) => Promise<Reply>>();
vi.mock('../../lib/messaging/client.ts', () => ({ askUntilHeard: ask }));
const { createSaving } = await import('../../entrypoints/board.content/saving.ts');

const cashier = { id: 'made-up:1', title: 'Cashier' } as Posting;
const written: Reply = { ok: true, value: { id: cashier.id } };
/** A message that was lost: no answer ever comes. */
const lost = () => new Promise<Reply>(() => {});
/** An answer that comes when the test says so. */
function later(reply: Reply) {
  let answer = () => {};
  ask.mockImplementationOnce(() => new Promise((resolve) => (answer = () => resolve(reply))));
  return () => answer();
}

beforeEach(() => {
  vi.useFakeTimers();
  ask.mockReset();
});
afterEach(() => vi.useRealTimers());

const start = () => createSaving(() => {}, new AbortController().signal);
const settle = () => vi.advanceTimersByTimeAsync(0);

test('a wish to save that was lost on its way is told as such, shows nothing as saved and can be said again', async () => {
  ask.mockImplementationOnce(lost);
  const saving = start();
  const outcome = saving.write(cashier, true);
  expect(saving.isBusy(cashier.id)).toBe(true);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await outcome).toEqual({ code: 'unreachable' });
  expect([saving.has(cashier.id), saving.isBusy(cashier.id)]).toEqual([false, false]);
  ask.mockImplementation(async () => written);
  expect(await saving.write(cashier, true)).toBeUndefined();
  expect(saving.has(cashier.id)).toBe(true);
});

test('an answer that comes after it was given up is told, and shown, all the same', async () => {
  const answer = later(written);
  const saving = start();
  const late = vi.fn();
  const outcome = saving.write(cashier, true, late);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await outcome).toEqual({ code: 'unreachable' });
  answer();
  await settle();
  expect(late.mock.calls).toEqual([[undefined]]);
  expect(saving.has(cashier.id)).toBe(true);
});

test('of a wish that was given up nobody hears once another was said', async () => {
  const answer = later(written);
  const saving = start();
  const late = vi.fn();
  void saving.write(cashier, true, late);
  await vi.advanceTimersByTimeAsync(10_000);
  ask.mockImplementation(async () => written);
  await saving.write(cashier, true);
  await saving.write(cashier, false);
  answer();
  await settle();
  expect(late).not.toHaveBeenCalled();
  expect(saving.has(cashier.id), 'taken back is taken back').toBe(false);
});

test('a second press while the first is under way says nothing that the database does not', async () => {
  const answer = later({ ok: false, failure: { code: 'quota' } });
  const saving = start();
  const both = Promise.all([saving.write(cashier, true), saving.write(cashier, true)]);
  await settle();
  answer();
  expect(await both).toEqual([{ code: 'quota' }, { code: 'quota' }]);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('which are saved is asked again where the message was lost, and not for ever', async () => {
  ask.mockImplementationOnce(lost);
  ask.mockImplementation(async () => ({ ok: true, value: { saved: [cashier.id] } }));
  const saving = start();
  saving.learn([cashier.id, 'made-up:2']);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(saving.has(cashier.id)).toBe(true);
  expect(ask).toHaveBeenCalledTimes(2);

  ask.mockReset();
  ask.mockImplementation(lost);
  saving.learn(['made-up:3']);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(ask.mock.calls.length).toBeGreaterThan(1);
  expect(ask.mock.calls.length).toBeLessThan(6);
});

test('a page that was left asks no more', async () => {
  ask.mockImplementation(lost);
  const stop = new AbortController();
  const saving = createSaving(() => {}, stop.signal);
  saving.learn([cashier.id]);
  stop.abort();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('what is taken back while it is being saved is taken back after that', async () => {
  const answer = later(written);
  ask.mockImplementation(async () => written);
  const saving = start();
  void saving.write(cashier, true);
  const undone = saving.write(cashier, false);
  await settle();
  expect(ask.mock.calls.map(([name]) => name)).toEqual(['role.save']);
  answer();
  expect(await undone).toBeUndefined();
  expect(ask.mock.calls.map(([name]) => name)).toEqual(['role.save', 'role.remove']);
  expect([saving.isBusy(cashier.id), saving.has(cashier.id)]).toEqual([false, false]);
});

test('which were open before is told to the page as it comes', async () => {
  const changed = vi.fn();
  ask.mockImplementation(async () => ({ ok: true, value: { seen: ['made-up:2'] } }));
  const saving = createSaving(changed, new AbortController().signal);
  await saving.learnSeen(['made-up:1', 'made-up:2']);
  expect(changed.mock.calls).toEqual([[new Set(['made-up:2'])]]);
  expect([saving.wasSeen('made-up:1'), saving.wasSeen('made-up:2')]).toEqual([false, true]);
});

test('which postings were open before is not waited for where the message was lost', async () => {
  ask.mockImplementation(lost);
  const saving = start();
  const learned = vi.fn();
  void saving.learnSeen([cashier.id]).then(learned);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(learned).toHaveBeenCalled();
  expect(saving.wasSeen(cashier.id)).toBe(false);
});

test('a page that makes drawing a badge fail takes no later press with it', async () => {
  ask.mockImplementation(async () => written);
  const breaks = vi.fn(() => {});
  const saving = createSaving(breaks, new AbortController().signal);
  const first = saving.write(cashier, true).catch(() => 'failed');
  breaks.mockImplementationOnce(() => {
    throw new Error('no such style');
  });
  expect(await first).toBe('failed');
  expect(saving.isBusy(cashier.id)).toBe(false);
  expect(await saving.write(cashier, false)).toBeUndefined();
});

test.each([
  ['a save here', (saving: ReturnType<typeof start>) => saving.write(cashier, true), true],
  [
    'news of a save elsewhere',
    async (saving: ReturnType<typeof start>) => saving.note(cashier.id, true),
    true,
  ],
  [
    'an undo',
    async (saving: ReturnType<typeof start>) => {
      saving.note(cashier.id, true);
      await saving.write(cashier, false);
    },
    false,
  ],
])(
  'an answer to which are saved that is older than %s does not turn the bookmark',
  async (_, happens, now) => {
    const old = later({ ok: true, value: { saved: now ? [] : [cashier.id, 'made-up:2'] } });
    const saving = start();
    saving.learn([cashier.id, 'made-up:2']);
    ask.mockImplementation(async () => written);
    await happens(saving);
    old();
    await settle();
    expect(saving.has(cashier.id)).toBe(now);
    expect(saving.has('made-up:2'), 'of the others it tells').toBe(!now);
  },
);

test('of two answers to which are saved the one that was asked for last counts', async () => {
  const old = later({ ok: true, value: { saved: [] } });
  const saving = start();
  saving.learn([cashier.id]);
  ask.mockImplementation(async () => ({ ok: true, value: { saved: [cashier.id] } }));
  saving.learnAgain([cashier.id]);
  await settle();
  expect(saving.has(cashier.id)).toBe(true);
  old();
  await settle();
  expect(saving.has(cashier.id)).toBe(true);
});

test('what the list has no more is taken off, as it was asked for', async () => {
  ask.mockImplementation(async () => ({ ok: false, failure: { code: 'not-found' } }));
  const saving = start();
  saving.note(cashier.id, true);
  expect(await saving.write(cashier, false), 'it is not there: that is what was wanted').toBeUndefined();
  expect(saving.has(cashier.id)).toBe(false);
  expect(await saving.write(cashier, true)).toEqual({ code: 'not-found' });
});

test('a list that never ends does not make it remember for ever what it asked for', async () => {
  ask.mockImplementation(async () => ({ ok: true, value: { saved: [] } }));
  const saving = start();
  const ids = (from: number, count: number) => Array.from({ length: count }, (_, i) => `made-up:${from + i}`);
  for (let at = 0; at < 40; at++) saving.learn(ids(at * 1000, 1000));
  await settle();
  const before = ask.mock.calls.length;
  saving.learn(ids(39_000, 1000));
  expect(ask.mock.calls.length, 'what came just now is known').toBe(before);
  saving.learn(ids(0, 1000));
  expect(ask.mock.calls.length, 'what came long ago is asked for as new').toBe(before + 1);
});
