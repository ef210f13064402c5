import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { indeed } from '../../lib/extract/boards/indeed.ts';
import { linkedin } from '../../lib/extract/boards/linkedin.ts';
import { cardsOf, readBoard } from '../../lib/extract/read-board.ts';

function load(page: string): { document: Document; url: URL } {
  const read = (kind: string) => readFileSync(new URL(`../pages/${page}.${kind}`, import.meta.url), 'utf8');
  const { url } = JSON.parse(read('json')) as { url: string };
  return { document: new JSDOM(read('html'), { url }).window.document, url: new URL(url) };
}

it('a card that was added is read alone, not with the posting open beside it', () => {
  const { document, url } = load('linkedin/guest-two-pane');
  const [card] = document.querySelectorAll('ul.jobs-search__results-list > li');
  expect(readBoard(card as Element, linkedin, url).map(({ role, title }) => `${role} ${title}`)).toEqual([
    'result Retail Sales Associate',
  ]);
});

it('the part of a card that was filled in later gives the whole card', () => {
  const { document, url } = load('linkedin/signed-in');
  const part = document.querySelector('.artdeco-entity-lockup__subtitle span');
  const [seen] = readBoard(part as Element, linkedin, url);
  expect(seen).toMatchObject({
    title: 'Retail Sales Associate',
    company: 'Brightwater Stores',
    boardId: '4100000001',
  });
  expect(
    seen?.element?.hasAttribute('data-occludable-job-id'),
    'the outermost element of the card is the card',
  ).toBe(true);
});

it('the part of a pane that was swapped gives the open posting', () => {
  const { document, url } = load('indeed/list-2026-h3');
  const part = document.querySelector('.jobsearch-InfoHeaderContainer');
  expect(readBoard(part as Element, indeed, url)).toMatchObject([
    { role: 'main', title: 'Retail Sales Associate' },
  ]);
});

it('decoys, placeholders and masked cards are no cards', () => {
  const { document, url } = load('indeed/list-2025');
  for (const decoy of document.querySelectorAll('[aria-hidden="true"].cardOutline'))
    expect(readBoard(decoy, indeed, url)).toEqual([]);
  const signedIn = load('linkedin/signed-in');
  const empty = [...signedIn.document.querySelectorAll('[data-occludable-job-id]')].find(
    (item) => !item.firstChild,
  );
  expect(readBoard(empty as Element, linkedin, signedIn.url)).toEqual([]);
});

it('a list that scrolling has grown to thousands is known to its last card', () => {
  const cards = Array.from({ length: 12_000 }, () => ({ parentElement: null }) as Element);
  const page = { querySelectorAll: () => cards } as unknown as Document;
  const known = cardsOf(page, { ...linkedin, cards: { card: 'li', title: 'h3' } });
  expect(known.size).toBe(cards.length);
});
