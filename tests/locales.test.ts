import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LEVELS, STAGES, TRACKS } from '../lib/taxonomy/scales.ts';
import { createWords } from '../lib/view/words.ts';

type Catalogue = Record<string, { message: string; description?: string }>;

const FOLDER = 'public/_locales';
const catalogues = readdirSync(FOLDER).map((locale) => ({
  locale,
  catalogue: JSON.parse(readFileSync(`${FOLDER}/${locale}/messages.json`, 'utf8')) as Catalogue,
}));
const english = catalogues.find(({ locale }) => locale === 'en')?.catalogue ?? {};

describe.each(catalogues)('the words in $locale', ({ catalogue }) => {
  const keys = Object.keys(catalogue);

  test('every key is one that browsers accept', () => {
    const refused = keys.filter((key) => !/^\w+$/.test(key));
    expect(refused, 'Chromium loads no extension with such a key: use letters, digits and _').toEqual([]);
  });

  test('keys stand in order, so that two people adding words do not collide', () => {
    expect(keys, 'sort the keys of messages.json').toEqual([...keys].sort());
  });

  test('every text says something and asks for no placeholder that nobody fills', () => {
    const empty = keys.filter((key) => !catalogue[key]?.message.trim());
    expect(empty, 'give these keys a text or remove them').toEqual([]);
    const named = keys.filter((key) => /\$[a-z]/i.test(catalogue[key]?.message ?? ''));
    expect(named, 'use $1, $2 …: the code fills places by number').toEqual([]);
  });

  test('has every text that English has, with the same places to fill', () => {
    // Further plural forms (few, many, two, zero) are a language's own.
    const missing = Object.keys(english).filter((key) => !(key in catalogue));
    expect(missing, 'translate these keys').toEqual([]);
    const surplus = keys.filter((key) => !(key in english) && !/_(zero|two|few|many)$/.test(key));
    expect(surplus, 'remove these keys: English does not have them').toEqual([]);
    const places = (text = '') => [...new Set(text.match(/\$\d/g))].sort().join();
    const different = keys.filter(
      (key) => key in english && places(catalogue[key]?.message) !== places(english[key]?.message),
    );
    expect(different, 'these texts fill other places than the English ones').toEqual([]);
  });

  test('both plural forms stand together', () => {
    const alone = keys.filter(
      (key) => key.endsWith('_one') && !(key.replace(/_one$/, '_other') in catalogue),
    );
    expect(alone, 'add the _other form').toEqual([]);
  });
});

test('every level, stage and track has its words', () => {
  const words = createWords((key) => english[key]?.message ?? '');
  const wanted = [
    ...LEVELS.map((level) => `level_${level}` as const),
    ...STAGES.map((stage) => `stage_${stage}` as const),
    ...TRACKS.map((track) => `track_${track}` as const),
  ];
  expect(wanted.filter((key) => words(key) === key)).toEqual([]);
});
