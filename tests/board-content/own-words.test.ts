import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createOwnWords } from '../../entrypoints/board.content/own-words.ts';
import { ownWords } from '../../scripts/own-words.mjs';

const OWN = { texts: { badge_leftBehind: 'Reload this page', badge_save: 'Save $1' }, others: ['de'] };

const throwing = (): string => {
  throw new Error('Extension context invalidated.');
};

test('after an update took the catalogue away, what says so can still be said, with its placeholders', () => {
  const CATALOGUE: Record<string, string> = { badge_save: '$1 merken', badge_leftBehind: 'Neu laden' };
  let gone = false;
  const look = createOwnWords(
    (key, substitutions = []) => {
      if (gone) throwing();
      return (CATALOGUE[key] ?? '').replace('$1', () => substitutions[0] ?? '');
    },
    OWN,
    'de-AT',
  );
  expect(look('badge_save', ['Till Captain']), 'who reads another catalogue gets that one').toBe(
    'Till Captain merken',
  );
  gone = true;
  expect(look('badge_leftBehind')).toBe('Reload this page');
  expect(look('badge_save', ['$& and $1'])).toBe('Save $& and $1');
  expect(() => look('why_level'), 'an empty explanation is worse than none').toThrow('invalidated');
});

test('who reads the default catalogue has badges without asking the browser for a word', () => {
  for (const language of ['en', 'en-GB', 'fr']) {
    const look = createOwnWords(throwing, OWN, language);
    expect(look('badge_save', ['Till Captain'])).toBe('Save Till Captain');
    expect(() => look('toString'), 'only its own texts').toThrow('invalidated');
  }
});

test('the build writes in what badges need, as the catalogue has it', () => {
  const { texts, others } = ownWords('en');
  const catalogue = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
  for (const key of ['badge_label', 'badge_fromCard', 'level_3', 'level_unknown', 'stage_1', 'language'])
    expect(texts[key], key).toBe(catalogue[key].message);
  expect(others).not.toContain('en');
  expect(Object.keys(texts).length, 'no more than badges need: every page loads it').toBeLessThan(50);
});
