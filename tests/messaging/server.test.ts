import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Envelope } from '../../lib/messaging/envelope.ts';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;
const listeners = new Set<Listener>();

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'own-id',
      getURL: (path: string) => `chrome-extension://own-id/${path}`,
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
}));

const { serveRequests } = await import('../../lib/messaging/server.ts');

const PANEL = {
  id: 'own-id',
  url: 'chrome-extension://own-id/popup.html',
  origin: 'chrome-extension://own-id',
};
const PAGE = {
  id: 'own-id',
  url: 'https://www.indeed.com/jobs',
  origin: 'https://www.indeed.com',
  tab: { id: 7 },
};

const answer = vi.fn((ask: { id: string }, _from: object) => ask);
let stop: AbortController;
function send(name: string, ask: unknown, sender: object, again?: number): Promise<unknown> | undefined {
  const message: Envelope = { nextRung: 1, to: 'background', name, ask, id: again };
  return [...listeners][0]?.(message, sender);
}

beforeEach(() => {
  stop = new AbortController();
  const id = { schema: v.object({ id: v.string() }), answer };
  const fail = (error: unknown) => ({
    schema: v.object({}),
    answer: () => Promise.reject(error),
  });
  // The table is cut down to what the tests use; the types hold the whole one in the background.
  const pages = { 'role.remove': id, 'page.begins': fail(Object.assign(new Error(), { code: 'quota' })) };
  const panels = { 'role.trash': id, 'trash.empty': fail(new TypeError('a mistake in the code')) };
  serveRequests(pages as never, panels as never, stop.signal);
});
afterEach(() => stop.abort());

test.each([
  ['a private window is told to be one', { ...PAGE, tab: { id: 7, incognito: true } }, true],
  ['another is not', PAGE, false],
])('a page of %s', async (_which, sender, isPrivate) => {
  answer.mockClear();
  await send('role.remove', { id: 'a' }, sender);
  expect(answer.mock.calls[0]?.[1]).toMatchObject({
    kind: 'page',
    tabId: 7,
    ...(isPrivate && { isPrivate }),
  });
  expect('isPrivate' in (answer.mock.calls[0]?.[1] ?? {})).toBe(isPrivate);
});

describe('a request that is sent again by who waits for its answer', () => {
  const ask = { id: 'a' };
  test('is carried out once, and answered each time', async () => {
    answer.mockClear();
    const both = [send('role.remove', ask, PAGE, 0.5), send('role.remove', ask, PAGE, 0.5)];
    expect(await Promise.all(both)).toEqual([
      { ok: true, value: ask },
      { ok: true, value: ask },
    ]);
    expect(await send('role.remove', ask, PAGE, 0.5), 'answered before').toEqual({ ok: true, value: ask });
    expect(answer).toHaveBeenCalledTimes(1);
  });

  test('is another’s where it is another page’s, another request, or said anew', async () => {
    answer.mockClear();
    const other = { ...PAGE, tab: { id: 8 } };
    await send('role.remove', ask, PAGE, 0.5);
    await send('role.remove', ask, other, 0.5);
    await send('role.remove', ask, PAGE, 0.25);
    await send('role.remove', ask, PAGE);
    expect(answer).toHaveBeenCalledTimes(4);
    expect(await send('role.trash', ask, PANEL, 0.5)).toEqual({ ok: true, value: ask });
    expect(await send('role.trash', ask, PAGE, 0.5)).toMatchObject({ failure: { code: 'forbidden' } });
  });

  test('is remembered for as long as somebody may wait for it, and not for ever', async () => {
    answer.mockClear();
    const clock = vi.spyOn(performance, 'now').mockReturnValue(1000);
    // Many tabs are opened with the browser, and a worker that had to start first hears them all at once.
    for (let n = 1; n <= 200; n++) await send('role.remove', ask, PAGE, n);
    clock.mockReturnValue(6000);
    for (let n = 1; n <= 200; n++) await send('role.remove', ask, PAGE, n);
    expect(answer, 'one of many is not carried out twice').toHaveBeenCalledTimes(200);
    clock.mockReturnValue(60_000);
    await send('role.remove', ask, PAGE, 201);
    await send('role.remove', ask, PAGE, 1);
    expect(answer).toHaveBeenCalledTimes(202);
    clock.mockRestore();
  });

  test('is remembered of so many at most, however fast they come', async () => {
    answer.mockClear();
    for (let n = 1; n <= 2000; n++) await send('role.remove', ask, PAGE, n);
    await send('role.remove', ask, PAGE, 2000);
    expect(answer).toHaveBeenCalledTimes(2000);
    await send('role.remove', ask, PAGE, 1);
    expect(answer).toHaveBeenCalledTimes(2001);
  });
});

describe('who may ask what', () => {
  test('a panel may use both tables, a content script only its own', async () => {
    expect(await send('role.trash', { id: 'a' }, PANEL)).toEqual({ ok: true, value: { id: 'a' } });
    expect(await send('role.remove', { id: 'a' }, PANEL)).toEqual({ ok: true, value: { id: 'a' } });
    expect(await send('role.remove', { id: 'a' }, PAGE)).toEqual({ ok: true, value: { id: 'a' } });
    expect(await send('role.trash', { id: 'a' }, PAGE)).toEqual({
      ok: false,
      failure: { code: 'forbidden' },
    });
  });

  test.each([
    ['another extension', { ...PANEL, id: 'other-id' }],
    ['an address that only begins alike', { ...PAGE, url: 'chrome-extension://own-id.example/popup.html' }],
    ['a panel address from a site', { ...PANEL, origin: 'https://www.indeed.com' }],
    ['no address', { id: 'own-id' }],
  ])('%s may not use what panels use', async (_who, sender) => {
    expect(await send('role.trash', { id: 'a' }, sender)).toEqual({
      ok: false,
      failure: { code: 'forbidden' },
    });
  });

  test.each(['toString', '__proto__', 'constructor', 'role.nothing'])(
    'the name %s is no request',
    async (name) => {
      expect(await send(name, {}, PANEL)).toEqual({ ok: false, failure: { code: 'forbidden' } });
    },
  );
});

describe('what comes back', () => {
  test('a malformed ask is invalid and unknown keys do not pass', async () => {
    expect(await send('role.trash', { id: 5 }, PANEL)).toEqual({ ok: false, failure: { code: 'invalid' } });
    expect(await send('role.trash', { id: 'a', evil: 1 }, PANEL)).toEqual({ ok: true, value: { id: 'a' } });
  });

  test('a failure is its code and nothing else; a mistake in the code never throws across', async () => {
    expect(await send('page.begins', {}, PAGE)).toEqual({ ok: false, failure: { code: 'quota' } });
    expect(await send('trash.empty', {}, PANEL)).toEqual({ ok: false, failure: { code: 'database-failed' } });
  });

  test('messages that are not ours are left to others, and nothing is served after the end', () => {
    expect([...listeners][0]?.({ type: 'hello' }, PANEL)).toBeUndefined();
    stop.abort();
    expect(listeners.size).toBe(0);
  });
});
