import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const ask = vi.fn<() => Promise<unknown>>();
vi.mock('../../lib/messaging/client.ts', () => ({ askUntilHeard: ask }));
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

test('a part that cannot come is not waited for for ever, and can be asked for again', async () => {
  ask.mockImplementation(lost);
  const parts = partsOnDemand();
  const brought = parts.bring('details');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await brought).toBeUndefined();
  ask.mockImplementation(async () => offerPart('details', details));
  expect(await parts.bring('details')).toBe(details);
});
