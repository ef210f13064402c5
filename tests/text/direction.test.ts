import { expect, test } from 'vitest';
import { inItsPlace } from '../../lib/text/direction.ts';

test('signs of direction are taken out, so that no word reads backwards', () => {
  expect(inItsPlace('Team \u202eredaeL\u202c')).toBe('Team redaeL');
  expect(inItsPlace('\u2067Acme\u2069 \u200f!')).toBe('Acme !');
});

test('what runs from right to left is isolated, so that what follows it keeps its place', () => {
  expect(inItsPlace('شركة النور')).toBe('\u2068شركة النور\u2069');
  expect(inItsPlace('חנות 24')).toBe('\u2068חנות 24\u2069');
});

test.each(['Caissière, Épicerie', '株式会社 📞', '', 'a\u200db'])('%j stays as it is', (text) => {
  expect(inItsPlace(text)).toBe(text);
});
