import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { adWords } from '../../lib/classify/ad-words.ts';
import { cardWords } from '../../lib/classify/card-words.ts';
import { adRows } from '../../lib/classify/lexicon.ts';
import { COMPANY_ROWS } from '../../lib/taxonomy/en/industry-rows.ts';
import { TITLE_ROWS } from '../../lib/taxonomy/title-rows.ts';
import { compileParts, type Row } from '../../lib/text/compile.ts';
import { createLanguageDetector } from '../../lib/text/language.ts';
import { type Compiled, lexiconOf } from '../../lib/text/lexicon.ts';
import { packLexicons } from '../../lib/text/pack-lexicon.ts';
import { unpackLexicons } from '../../lib/text/packed-lexicon.ts';
import { spellingsOf } from '../../lib/text/spellings.ts';
import { packedTaxonomyEsbuild } from '../../scripts/pack-taxonomy.mjs';
import { adWords as adPacked, cardWords as cardPacked } from '../../scripts/packed-words.ts';
import { WRITTEN_TITLES } from '../../scripts/written-titles.ts';
import { TITLES_BY_LEVEL } from '../../scripts/written-titles-by-level.ts';

const lines = (path: string) => readFileSync(path, 'utf8').trim().split('\n');
const ONET = '../shared/taxonomy/onet-titles.tsv';

/** Real postings where they are at hand. */
const gold = ['practice', 'open'].flatMap((name) => {
  const path = `../shared/gold/${name}.jsonl`;
  return existsSync(path) ? lines(path).map((line) => JSON.parse(line)) : [];
});

const written = readdirSync('scripts/written-postings').flatMap((file) =>
  lines(`scripts/written-postings/${file}`).map((line) => JSON.parse(line)),
);

/** What phrases say, with each of their words in turn. */
const saying = (rows: readonly Pick<Row, 'phrases'>[]) =>
  rows.flatMap(({ phrases }) =>
    phrases.flatMap((phrase) => {
      const steps = phrase.split(' ').map((step) => step.replace(/[?=~<>]/g, '').split('|'));
      return Array.from({ length: Math.max(...steps.map((words) => words.length)) }, (_, i) =>
        steps.map((words) => (words[0]?.startsWith('..') ? 'of' : words[i % words.length])).join(' '),
      );
    }),
  );

/** Titles, employers and openings of adverts: those written by us, and real ones. */
const titles = [
  ...Object.values({ ...WRITTEN_TITLES, ...TITLES_BY_LEVEL }).flatMap((list) => list.split(/[;@=]/)),
  ...written.map(({ title }) => String(title)),
  ...(existsSync(ONET) ? lines(ONET).map((line) => line.split('\t')[2] ?? '') : []),
  ...gold.flatMap(({ title, company, descriptionText }) => [
    title,
    company ?? '',
    descriptionText.slice(0, 300),
  ]),
  ...saying([...TITLE_ROWS, ...COMPANY_ROWS]),
];

const adverts = [
  ...written.map(({ descriptionText }) => String(descriptionText)),
  ...gold.map(({ descriptionText }) => String(descriptionText)),
  ...saying(adRows()),
];

/** All that a lexicon says of a text. */
function saidOf(rows: readonly { id: string }[], compiled: Compiled) {
  const lexicon = lexiconOf(rows, compiled);
  const languageOf = createLanguageDetector(lexicon);
  return (text: string) => {
    const tokens = lexicon.read(text);
    return JSON.stringify([
      tokens.word.map((word) => lexicon.knows(word)),
      lexicon.match(tokens).map(({ row, from, to, isGapped }) => [row.id, from, to, isGapped]),
      tokens.word.map((_, at) => lexicon.numberAt(tokens, at)),
      [...lexicon.groups.keys()].map((group) =>
        tokens.word.findIndex((_, at) => lexicon.isIn(tokens, at, group)),
      ),
      languageOf(tokens),
    ]);
  };
}

describe('a lexicon as it ships', () => {
  const shipped = { ...unpackLexicons(cardPacked()), ...unpackLexicons(adPacked()) };
  const compiled = { ...cardWords(), ...adWords() };
  test.each([
    ['title', TITLE_ROWS, titles],
    ['company', COMPANY_ROWS, titles],
    ['smallWords', [], titles],
    ['advert', adRows(), adverts],
  ] as const)(
    'of %s says of every text what its rows say compiled where it runs',
    { timeout: 240_000 },
    (name, rows, texts) => {
      const says = saidOf(rows, shipped[name]);
      const own = saidOf(rows, compiled[name]);
      expect(texts.length).toBeGreaterThan(1000);
      const differs = texts.filter((text) => says(text) !== own(text));
      expect(differs, 'see lib/text/pack-lexicon.ts').toEqual([]);
    },
  );

  test('knows every spelling of its words, and none besides', () => {
    const { words } = unpackLexicons(packLexicons({ title: { rows: TITLE_ROWS } })).title.vocabulary;
    const spellings = new Set(
      TITLE_ROWS.flatMap(({ phrases }) =>
        phrases.flatMap((phrase) =>
          phrase
            .split(' ')
            // Gaps, and numbers, which have no spelling.
            .filter((step) => !step.startsWith('..') && step !== '#')
            .flatMap((step) => step.replace('?', '').split('|').flatMap(spellingsOf)),
        ),
      ),
    );
    expect([...spellings].filter((spelling) => words.numberOf(spelling) === 0)).toEqual([]);
    const others = [...spellings].flatMap((spelling) => [`${spelling}s`, `${spelling}es`, spelling.slice(1)]);
    const numbers = new Set(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
        ' ',
      ),
    );
    expect(
      others.filter((one) => !spellings.has(one) && !numbers.has(one) && words.numberOf(one) !== 0),
    ).toEqual([]);
  });

  test('has gaps, words that may be missing, numbers, groups, and irregular plurals', () => {
    const rows = [
      { id: 'gap', phrases: ['~resolve ..2 complaint', 'agency of? <client>'] },
      { id: 'number', phrases: ['# box|lorry', '=lead lead', 'café|=cafe bar'] },
    ];
    const groups = { client: 'customer|guest|client' };
    const shipped = saidOf(rows, unpackLexicons(packLexicons({ own: { rows, groups } })).own);
    const own = saidOf(rows, compileParts({ own: { rows, groups } }).own);
    const texts = [
      'resolving a big complaint',
      'resolve one two three complaints',
      'agencies of guests',
      'agency clients',
      'five boxes, 12 lorries, two lorrys',
      'lead leads',
      'leads lead',
      'Café bars',
      'cafes bar',
    ];
    for (const text of texts) expect(shipped(text)).toBe(own(text));
    expect(own('agencies of guests')).toContain('gap');
    expect(own('12 lorries')).toContain('number');
  });

  test('says what it cannot hold', () => {
    expect(() => packLexicons({ own: { rows: [{ phrases: ['one ..40 two'] }] } })).toThrow(
      'a gap of 40 words',
    );
  });
});

test('what ships reads no phrases of rows: they are there compiled alone', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ['lib/classify/index.ts'],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    plugins: [packedTaxonomyEsbuild],
    logLevel: 'error',
  });
  const [bundle] = Object.values(metafile.outputs);
  const brought = Object.entries(bundle?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [path] : [],
  );
  expect(brought).toContain('lib/text/packed-lexicon.ts');
  expect(brought.filter((path) => /lib\/text\/(?:compile|spellings|inflect|small-words)/.test(path))).toEqual(
    [],
  );
  expect(outputFiles[0]?.text, 'rows ship without phrases').not.toContain('.phrases');
});
