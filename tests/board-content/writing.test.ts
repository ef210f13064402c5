import { describe, expect, test, vi } from 'vitest';
import type { NoteAction } from '../../components/badge/note.ts';
import type { Card } from '../../entrypoints/board.content/card.ts';
import { createWriting, type WritingDeps } from '../../entrypoints/board.content/writing.ts';
import type { Posting } from '../../lib/posting.ts';

const posting = (title: string) => ({ id: `made-up:${title}`, title }) as Posting;
const cardOf = (title: string) => ({ found: { posting: posting(title) }, stand: {} }) as unknown as Card;
const UNDONE = { code: 'quota' } as const;

function start({ fails = false } = {}) {
  const written: [string, boolean][] = [];
  const told: NoteAction[][] = [];
  const texts: string[] = [];
  const at: Card[] = [];
  const listed: Card[] = [];
  const shown: Card[] = [];
  const dates: (string | undefined)[] = [];
  /** The card in whose place another shows the same posting, drawn anew by the page. */
  const anew = new Map<Card, Card>();
  let bring = () => {};
  const deps = {
    words: (key: string) => key,
    reader: { complete() {} },
    parts: {
      bring() {
        const before = bring;
        return new Promise<void>((resolve) => {
          bring = () => {
            before();
            resolve();
          };
        });
      },
    },
    judging: { of: () => undefined },
    saving: {
      has: () => false,
      async write({ title, postedOn }: Posting, save: boolean) {
        written.push([title, save]);
        dates.push(postedOn);
        return fails ? UNDONE : undefined;
      },
    },
    tell(card: Card, text: string, ...actions: NoteAction[]) {
      if (!card.stand) return undefined;
      at.push(card);
      texts.push(text);
      told.push(actions);
    },
    standing: (card: Card, id: string) => [anew.get(card), card].find((one) => one?.found.posting.id === id),
    openOf: () => undefined,
    listedOf: () => listed[0],
    anyShown: () => shown[0],
    openPanel() {},
  } as unknown as WritingDeps;
  const writing = createWriting(deps, new AbortController().signal);
  async function settle() {
    bring();
    await new Promise((resolve) => setTimeout(resolve));
  }
  return {
    writing,
    written,
    dates,
    listed,
    shown,
    told,
    texts,
    at,
    anew,
    settle,
    saving: deps.saving,
  };
}

test('what a person saved is saved, though the page gave the card to another posting meanwhile', async () => {
  const { writing, written, told, settle } = start();
  const card = cardOf('Cashier');
  writing.turn(card);
  card.found = cardOf('Barista').found;
  await settle();
  expect(written).toEqual([['Cashier', true]]);
  expect(told, 'nothing is said of one posting on another’s card').toEqual([]);
});

test('undo takes back what was saved, and nothing of the posting that stands there now', async () => {
  vi.stubGlobal('chrome', { runtime: { id: 'made-up' } });
  const { writing, written, told, settle } = start();
  const card = cardOf('Cashier');
  writing.turn(card);
  await settle();
  card.found = cardOf('Barista').found;
  told[0]?.find(({ label }) => label === 'badge_undo')?.run();
  await settle();
  expect(written).toEqual([
    ['Cashier', true],
    ['Cashier', false],
  ]);
});

test('where no answer came in time it is said, with another try; and one that comes then is said too', async () => {
  vi.stubGlobal('chrome', { runtime: { id: 'made-up' } });
  const { writing, told, settle, saving } = start();
  let answer: ((failure?: { code: 'unreachable' }) => unknown) | undefined;
  saving.write = async (_posting, _save, late) => {
    answer = late;
    return { code: 'unreachable' };
  };
  writing.turn(cardOf('Cashier'));
  await settle();
  expect(told.at(-1)?.map(({ label }) => label)).toEqual(['badge_retry']);
  answer?.();
  expect(told.at(-1)?.map(({ label }) => label)).toEqual(['badge_undo', 'badge_seeList']);
});

test.each([
  ['how it went', false],
  ['what went wrong', true],
])('a card that the page drew anew meanwhile is told %s', async (_, fails) => {
  vi.stubGlobal('chrome', { runtime: { id: 'made-up' } });
  const { writing, at, anew, settle } = start({ fails });
  const card = cardOf('Cashier');
  const now = cardOf('Cashier');
  writing.turn(card);
  anew.set(card, now);
  await settle();
  expect(at).toEqual([now]);
  expect(at[0]).toBe(now);
});

test('a double click saves once and says so once', async () => {
  const { writing, written, told, settle } = start();
  const card = cardOf('Cashier');
  writing.turn(card);
  writing.turn(card);
  await settle();
  expect(written).toEqual([['Cashier', true]]);
  expect(told.length, 'whoever listens must not hear it twice').toBe(1);
});

test('saved where it stands open, a role has the date that only its card in the list tells', async () => {
  const { writing, dates, listed, settle } = start();
  const open = cardOf('Cashier');
  open.found.role = 'main';
  const card = cardOf('Cashier');
  card.found.posting.postedOn = '2026-11-22';
  listed.push(card);
  writing.turn(open);
  await settle();
  expect(dates).toEqual(['2026-11-22']);
});

test('where the page put the posting into another place meanwhile, what went wrong is told there', async () => {
  vi.stubGlobal('chrome', { runtime: { id: 'made-up' } });
  const { writing, at, anew, listed, settle } = start({ fails: true });
  const card = cardOf('Cashier');
  const elsewhere = cardOf('Cashier');
  writing.turn(card);
  anew.set(card, cardOf('Barista'));
  card.found = cardOf('Barista').found;
  listed.push(elsewhere);
  await settle();
  expect(at.length).toBe(1);
  expect(at[0]).toBe(elsewhere);
});

describe('that a posting could not be saved', () => {
  test('is told beside the one that stands in its place with its own name, and tried again for itself', async () => {
    vi.stubGlobal('chrome', { runtime: { id: 'made-up' } });
    const { writing, written, told, texts, settle } = start({ fails: true });
    const card = cardOf('Cashier');
    writing.turn(card);
    await settle();
    expect(texts, 'beside the posting itself its name would only be said twice').toEqual([
      'failure_quota_title. failure_quota_text',
    ]);
    card.found = cardOf('Barista').found;
    told[0]?.[0]?.run();
    await settle();
    expect(texts[1]).toBe('Cashier: failure_quota_title. failure_quota_text');
    told[1]?.[0]?.run();
    await settle();
    expect(written.map(([title]) => title)).toEqual(['Cashier', 'Cashier', 'Cashier']);
  });

  test('is told though the page has taken its card away', async () => {
    vi.stubGlobal('chrome', { runtime: { id: 'made-up' } });
    const { writing, at, shown, texts, settle } = start({ fails: true });
    const card = cardOf('Cashier');
    const other = cardOf('Barista');
    shown.push(other);
    writing.turn(card);
    card.found = cardOf('Baker').found;
    delete card.stand;
    await settle();
    expect(at).toEqual([other]);
    expect(texts).toEqual(['Cashier: failure_quota_title. failure_quota_text']);
  });
});
