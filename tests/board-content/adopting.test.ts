import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { type AdoptingDeps, createAdopting } from '../../entrypoints/board.content/adopting.ts';
import type { Card } from '../../entrypoints/board.content/card.ts';
import type { FoundPosting } from '../../lib/extract/index.ts';
import { tookOver } from '../../lib/page/slice.ts';
import type { Posting } from '../../lib/posting.ts';

/** A page whose cards are taken over, and what becomes of them. */
function start() {
  const page = new Window().document as unknown as Document;
  const cards = new Map<Element, Card>();
  const dropped: string[] = [];
  const tolds: Posting[] = [];
  const turns: (() => boolean)[] = [];
  const ignore = () => {};
  const deps = {
    cards,
    openOf: (id: string) =>
      [...cards.values()].find(({ found }) => found.role === 'main' && found.posting.id === id),
    reader: { took: ignore, complete: ignore },
    isTranslated: () => false,
    parts: { bring: async () => undefined },
    turn: async (wanted: () => boolean) => {
      turns.push(wanted);
      return wanted();
    },
    again: ignore,
    verdicts: { learn: ignore },
    judging: { learn: ignore },
    stands: { drop: (card: Card) => dropped.push(card.found.posting.id), isWhole: () => true },
    filtering: { forget: ignore },
    explain: { drop: ignore },
    notes: { drop: ignore },
    asking: { came: ignore },
    saving: { sawOpen: (posting: Posting) => tolds.push(posting) },
  } as unknown as AdoptingDeps;
  const adopting = createAdopting(page, deps, new AbortController().signal);
  function show(id: string, title: string) {
    const element = page.createElement('li');
    element.innerHTML = `<a href="/job/${id}">${title}</a>`;
    page.body.append(element);
    return element;
  }
  function read(element: Element, id: string, more: Partial<Posting> = {}, role = 'card') {
    const titleElement = element.querySelector('a') as Element;
    const posting = { id, title: titleElement.textContent ?? '', ...more };
    tookOver();
    adopting.adopt([{ element, titleElement, posting, role } as unknown as FoundPosting]);
  }
  return { adopting, cards, dropped, tolds, turns, show, read };
}

test.each([
  ['its age', 'Cashier, posted 3 s ago', 'Cashier, posted 4 s ago'],
  ['what is left of its time', 'Cashier (closes in 0:59:59)', 'Cashier (closes in 1:00:00)'],
])('a card whose title tells %s keeps its badge while the page counts on', (_, before, after) => {
  const { adopting, dropped, show, read } = start();
  const element = show('7', before);
  read(element, '7');
  (element.firstElementChild as Element).textContent = after;
  adopting.leaveRecycled([element]);
  expect(dropped, 'compare by what no clock changes: `looksOf` of card.ts').toEqual([]);
});

test.each([
  ['another title', '/job/7', 'Barista'],
  ['another link', '/job/8', 'Cashier'],
])('one that shows %s and waits to be read again loses it', (_, href, title) => {
  const { adopting, dropped, show, read } = start();
  const element = show('7', 'Cashier');
  read(element, '7');
  const link = element.firstElementChild as Element;
  link.setAttribute('href', href);
  link.textContent = title;
  adopting.leaveRecycled([element]);
  expect(dropped).toEqual(['7']);
});

test('an open posting that changes without pause is told of once: others wait for their turns behind it', async () => {
  const { turns, tolds, show, read } = start();
  const element = show('7', 'Cashier');
  for (let second = 0; second < 50; second++) {
    read(element, '7', { description: `Closes in ${second} seconds` }, 'main');
    if (second % 10 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  await new Promise((resolve) => setTimeout(resolve));
  expect(turns.length, 'take a turn for each posting that stands open, not for each change of it').toBe(1);
  expect(tolds.map(({ id }) => id)).toEqual(['7']);
});

test('one that was left before its turn came is told of when it stands open again', async () => {
  const { cards, tolds, show, read } = start();
  const element = show('7', 'Cashier');
  read(element, '7', { description: 'Wanted' }, 'main');
  cards.delete(element);
  await new Promise((resolve) => setTimeout(resolve));
  expect(tolds).toEqual([]);
  read(element, '7', { description: 'Wanted' }, 'main');
  await new Promise((resolve) => setTimeout(resolve));
  expect(tolds.map(({ id }) => id)).toEqual(['7']);
});

test('one that the page draws anew before its turn came is told of all the same', async () => {
  const { cards, tolds, show, read } = start();
  const [before, after] = [show('7', 'Cashier'), show('7', 'Cashier')];
  read(before, '7', { description: 'Wanted' }, 'main');
  cards.delete(before);
  read(after, '7', { description: 'Wanted' }, 'main');
  await new Promise((resolve) => setTimeout(resolve));
  expect(tolds.map(({ id }) => id)).toEqual(['7']);
});

test('what a page adds to a card after its title is kept of it', () => {
  const { cards, show, read } = start();
  const element = show('7', 'Cashier');
  read(element, '7');
  read(element, '7', { location: 'Leeds' });
  expect(cards.get(element)?.found.posting.location, 'what is saved is what the card says now').toBe('Leeds');
});
