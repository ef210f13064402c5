import { expect, test } from 'vitest';
import { lastingWords } from '../../entrypoints/board.content/lasting-words.ts';

const CATALOGUE: Record<string, string> = {
  badge_leftBehind: 'Reload this page',
  badge_save: 'Save $1',
  why_level: 'Level',
};

test('after an update took the catalogue away, what says so can still be said, with its placeholders', () => {
  let gone = false;
  const look = lastingWords((key, substitutions = []) => {
    if (gone) throw new Error('Extension context invalidated.');
    return (CATALOGUE[key] ?? '').replace('$1', () => substitutions[0] ?? '');
  });
  expect(look('badge_save', ['Till Captain'])).toBe('Save Till Captain');
  gone = true;
  expect(look('badge_leftBehind')).toBe('Reload this page');
  expect(look('badge_save', ['$& and $1'])).toBe('Save $& and $1');
  expect(() => look('why_level'), 'an empty explanation is worse than none').toThrow('invalidated');
});
