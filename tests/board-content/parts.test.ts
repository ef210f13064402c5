import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const ask = vi.fn<() => Promise<unknown>>();
vi.mock('../../lib/messaging/client.ts', () => ({ askBackground: ask }));
const { offerPart, partsOnDemand } = await import('../../entrypoints/board.content/parts.ts');

const details = { css: '' } as Parameters<typeof offerPart<'details'>>[1];
const lost = () => new Promise(() => {});

beforeEach(() => {
  vi.useFakeTimers();
  ask.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, 'nextRungParts');
});

test('a part whose message was lost is asked for once more', async () => {
  ask.mockImplementationOnce(lost);
  ask.mockImplementationOnce(async () => offerPart('details', details));
  const brought = partsOnDemand().bring('details');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await brought).toBe(details);
});

test('a part that cannot come is not waited for for ever, and can be asked for again', async () => {
  ask.mockImplementation(lost);
  const parts = partsOnDemand();
  const brought = parts.bring('details');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await brought).toBeUndefined();
  expect(ask).toHaveBeenCalledTimes(2);
  ask.mockImplementation(async () => offerPart('details', details));
  expect(await parts.bring('details')).toBe(details);
});
