import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askBackground, askUntilHeard } from '../../lib/messaging/client.ts';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
const found = { ok: true, value: { saved: ['made-up:1'] } };
const ids = ['made-up:1', 'made-up:2'];
/** A message that was lost: neither an answer nor an error ever comes. */
const lost = () => new Promise<never>(() => {});
const broken = async () => {
  throw new Error('The message port closed before a response was received.');
};

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
  vi.stubGlobal('browser', { runtime: { id: 'next-rung', sendMessage } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a short request that was lost is sent again, the same, and answered', async () => {
  sendMessage.mockImplementationOnce(lost).mockResolvedValueOnce(found);
  const answer = askUntilHeard('saved.which', { ids });
  await vi.advanceTimersByTimeAsync(2000);
  expect(await answer).toEqual(found);
  expect(sendMessage).toHaveBeenCalledTimes(2);
  expect(sendMessage.mock.calls[1]).toEqual(sendMessage.mock.calls[0]);
});

test('an answer that comes after it was sent again is taken; nothing more is sent then', async () => {
  let say = (_: unknown) => {};
  sendMessage
    .mockImplementationOnce(() => new Promise((resolve) => (say = resolve)))
    .mockImplementation(lost);
  const answer = askUntilHeard('saved.which', { ids });
  await vi.advanceTimersByTimeAsync(2000);
  say(found);
  expect(await answer).toEqual(found);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('one answered at once is sent once', async () => {
  sendMessage.mockResolvedValue(found);
  expect(await askUntilHeard('saved.which', { ids })).toEqual(found);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

test('a long request is waited for: silence tells nothing of it', async () => {
  sendMessage.mockImplementation(lost);
  void askBackground('roles.find', {});
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sendMessage).toHaveBeenCalledTimes(1);
  expect(
    sendMessage.mock.calls[0]?.[0],
    'so its answer, which may be large, is kept for nobody',
  ).not.toHaveProperty('id');
});

test('where the background was stopped in the middle it is asked anew; where nobody answers, that is the answer', async () => {
  sendMessage.mockImplementationOnce(broken).mockResolvedValueOnce(found);
  const answer = askBackground('saved.which', { ids });
  await vi.advanceTimersByTimeAsync(100);
  expect(await answer).toEqual(found);

  sendMessage.mockReset().mockImplementation(broken);
  const none = askUntilHeard('saved.which', { ids });
  await vi.advanceTimersByTimeAsync(5000);
  expect(await none).toEqual({ ok: false, failure: { code: 'unreachable' } });
});

test('a script that an update left behind is told so at once', async () => {
  vi.stubGlobal('browser', {
    runtime: {
      sendMessage() {
        throw new Error('Extension context invalidated.');
      },
    },
  });
  expect(await askUntilHeard('saved.which', { ids })).toEqual({
    ok: false,
    failure: { code: 'unreachable' },
  });
});
