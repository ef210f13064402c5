import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Card } from '../../entrypoints/board.content/card.ts';
import { answerNotices, type NoticesDeps } from '../../entrypoints/board.content/notices.ts';

type Listener = (message: unknown, sender: object, answer: (value: unknown) => void) => unknown;
const REMEDY = 'see entrypoints/board.content/notices.ts';

/** One frame of a tab, at an address, with one open posting or none. */
function frame({ url = 'https://jobs.acme.example/list', posting = false, alone = false } = {}) {
  const { document } = new Window({ url });
  const page = Object.create(document, {
    location: { value: new URL(url) },
    activeElement: { value: null },
    defaultView: { value: { length: alone ? 0 : 1, innerHeight: 600, top: null } },
  }) as Document;
  if (alone) Object.assign(page.defaultView as object, { top: page.defaultView });
  const element = document.createElement('article') as unknown as Element;
  const box = { getBoundingClientRect: () => ({ top: 10, bottom: 30 }) };
  const card = {
    element,
    found: { role: 'main', posting: { id: 'made-up:1', url } },
    stand: { placed: true, badge: { box } },
  } as unknown as Card;
  const leave = vi.fn();
  const save = vi.fn(() => new Promise<string | null>(() => {}));
  const told = vi.fn(() => new AbortController().signal);
  const deps = {
    page,
    cards: new Map(posting ? [[element, card]] : []),
    wasRead: async () => {},
    cardAround: () => undefined,
    words: (key: string) => key,
    notes: { tell: told },
    writing: { save },
    leave,
  } as unknown as NoticesDeps;
  let listener: Listener | undefined;
  vi.stubGlobal('browser', {
    runtime: {
      id: 'own-id',
      onMessage: { addListener: (one: Listener) => (listener = one), removeListener() {} },
    },
  });
  answerNotices(deps, new AbortController().signal);
  const ask = (name: string, asked: object) =>
    new Promise((answer) =>
      listener?.({ nextRung: 1, to: 'page', name, ask: asked }, { id: 'own-id' }, answer),
    );
  return { ask, leave, save, told };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('pages that were taken back', () => {
  const goes = async (url: string, taken: string[], kept: string[] = []) => {
    const { ask, leave } = frame({ url });
    await ask('sites.taken', { taken, kept });
    return leave.mock.calls.length === 1;
  };
  test.each([
    ['https://careers.acme.example/jobs', 'https://careers.acme.example/*'],
    ['https://careers.acme.example/jobs', 'https://*.acme.example/*'],
    ['https://careers.acme.example/jobs?q=a', '*://careers.acme.example/*'],
    ['https://careers.acme.example/', 'https://*/*'],
  ])('%s goes with %s', async (url, pattern) => {
    expect(await goes(url, [pattern]), REMEDY).toBe(true);
  });

  test.each([
    ['https://shop.acme.example/jobs', 'https://careers.acme.example/*'],
    ['https://jobs.ie/list', 'https://jobs.ch/*'],
    ['https://jobs.other.example/list', 'https://jobs.ch/*'],
    ['http://careers.acme.example/jobs', 'https://careers.acme.example/*'],
  ])('%s stays when %s goes', async (url, pattern) => {
    expect(await goes(url, [pattern]), REMEDY).toBe(false);
  });

  test('what another pattern still covers stays', async () => {
    const url = 'https://careers.acme.example/jobs';
    expect(await goes(url, ['https://careers.acme.example/*'], ['https://*.acme.example/*']), REMEDY).toBe(
      false,
    );
    expect(await goes(url, ['https://*/*'], ['https://*.indeed.com/*']), REMEDY).toBe(true);
  });
});

describe('of several frames, the one that knows answers first', () => {
  const first = (frames: ReturnType<typeof frame>[], name: string) =>
    Promise.race(frames.map(({ ask }) => ask(name, {})));

  test('a save is answered at once by the frame that has the posting, however long it takes', async () => {
    const frames = [frame(), frame({ posting: true })];
    const answer = first(frames, 'command.save');
    await vi.runAllTimersAsync();
    expect(await answer, REMEDY).toEqual({ ok: true, value: { id: 'made-up:1' } });
    expect(frames[1]?.save).toHaveBeenCalledTimes(1);
  });

  test('a note in one frame is not gainsaid by another without badges', async () => {
    const frames = [frame(), frame({ posting: true })];
    const answer = first(frames, 'command.missed');
    await vi.runAllTimersAsync();
    expect(await answer, REMEDY).toEqual({ ok: true, value: { told: true } });
    expect(frames[1]?.told).toHaveBeenCalledTimes(1);
  });

  test('where none knows, both are answered all the same; by a page without frames at once', async () => {
    for (const [name, value] of [
      ['command.save', { id: null }],
      ['command.missed', { told: false }],
    ] as const) {
      expect(await frame({ alone: true }).ask(name, {})).toEqual({ ok: true, value });
      const answer = first([frame(), frame()], name);
      await vi.runAllTimersAsync();
      expect(await answer).toEqual({ ok: true, value });
    }
  });
});
