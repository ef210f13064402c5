import { expect, test } from 'vitest';
import { COMPANY_ROWS } from '../../lib/taxonomy/en/industry-rows.ts';
import { TITLE_ROWS } from '../../lib/taxonomy/title-rows.ts';
import { createLexicon } from '../../lib/text/compile.ts';
import { atomsOf, mostSpellings, spellingsOf } from '../../lib/text/spellings.ts';

/** Every pattern word of the taxonomy, and some that its spelling rules are about. */
const ATOMS = new Set([
  ...[...TITLE_ROWS, ...COMPANY_ROWS].flatMap(({ phrases }) =>
    phrases.flatMap((phrase) => phrase.replaceAll('?', '').split(/[ |]/)),
  ),
  ...['~travel', '~plan', '~tie', '~apply', '~use', '~organise', '~enrol', '~label', '~honour', '=licence'],
  ...[
    'skillful',
    'enrollment',
    'programme',
    'fulfilment',
    'centre',
    'neighbour',
    'behaviour',
    'behavioral',
    'counsellor',
    'duty',
    'box',
  ],
]);

test('every spelling of a word leads back to it, and to no word whose spelling it is not', () => {
  const isAtom = (atom: string) => ATOMS.has(atom);
  const wrong = [...ATOMS].flatMap((atom) =>
    spellingsOf(atom).filter((spelling) => !atomsOf(spelling, isAtom).includes(atom)),
  );
  expect(wrong, 'teach nounOrVerbBases or mayComeFrom (lib/text/inflect.ts) where these come from').toEqual(
    [],
  );
  for (const spelling of ['customers', 'leads', 'boxes', 'programs', 'travelled'])
    for (const atom of atomsOf(spelling, isAtom)) expect(spellingsOf(atom)).toContain(spelling);
});

test('no word has more spellings than there is room for', () => {
  for (const atom of ATOMS) expect(new Set(spellingsOf(atom)).size).toBeLessThanOrEqual(mostSpellings(atom));
});

test('a word met twice, or after thousands nobody asked for, is the word it was', () => {
  const lexicon = createLexicon([{ id: 'row', phrases: ['customer ~assist'] }]);
  const number = (text: string) => lexicon.read(text).word[0];
  const before = number('customers');
  expect(before).toBeGreaterThan(0);
  for (let i = 0; i < 20_000; i++) expect(number(`w${i.toString(36)}x`)).toBe(0);
  expect(number('Customers')).toBe(before);
  expect(number('ｃｕｓｔｏｍｅｒｓ')).toBe(before);
  expect(lexicon.match(lexicon.read('customer assisted'))).toHaveLength(1);
});
