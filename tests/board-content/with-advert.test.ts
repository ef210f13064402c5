import { expect, test } from 'vitest';
import { withAdvert, withCard } from '../../entrypoints/board.content/writing.ts';
import type { Posting } from '../../lib/posting.ts';

const advert: Posting = {
  id: 'made-up:1',
  board: 'made-up',
  depth: 'ad',
  title: 'Cashier',
  company: 'Larkfield',
  closesOn: '2026-12-01',
  description: 'Serve at the counter.',
  readers: { title: 'json-ld', company: 'json-ld', closesOn: 'json-ld', description: 'json-ld' },
};
const card: Posting = {
  id: 'made-up:1',
  board: 'made-up',
  depth: 'card',
  title: 'Cashier',
  closesOn: '2026-12-15',
  readers: { title: 'structure', closesOn: 'structure' },
};

test('what a card says now stands over what its advert said before, which keeps what the card does not say', () => {
  const both = withAdvert(card, advert);
  expect(both).toMatchObject({ closesOn: '2026-12-15', company: 'Larkfield', depth: 'ad' });
  expect(both.description).toBe('Serve at the counter.');
  expect(both.readers).toMatchObject({ closesOn: 'structure', company: 'json-ld', description: 'json-ld' });
});

test('what only the card in the list says of an open posting is kept with it, and stands behind what the posting says', () => {
  const listed: Posting = {
    ...card,
    title: 'Cashier – new',
    location: 'Leeds',
    postedOn: '2026-11-22',
    readers: { title: 'structure', location: 'structure', postedOn: 'structure' },
  };
  const both = withCard(advert, listed);
  expect(both).toMatchObject({ title: 'Cashier', location: 'Leeds', postedOn: '2026-11-22', depth: 'ad' });
  expect(both.readers).toMatchObject({ title: 'json-ld', postedOn: 'structure' });
});
