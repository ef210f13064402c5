import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { background } from '../../lib/panel/real-backend.ts';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
const lost = () => new Promise<never>(() => {});

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset().mockImplementationOnce(lost).mockResolvedValue({ ok: true, value: {} });
  vi.stubGlobal('browser', { runtime: { id: 'next-rung', sendMessage } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('what a person wrote is sent again where the message was lost', async () => {
  const answer = background.ask('role.update', {
    id: 'made-up:1',
    before: { notes: '' },
    after: { notes: 'x' },
  });
  await vi.advanceTimersByTimeAsync(2000);
  expect(await answer).toMatchObject({ ok: true });
});

test('nothing is deleted twice, however long it takes: what came meanwhile would go too', async () => {
  void background.ask('shortlist.erase', { sure: true });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sendMessage).toHaveBeenCalledTimes(1);
});
