import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { cardWords } from '../../lib/classify/card-words.ts';
import { COMPANY_ROWS } from '../../lib/taxonomy/en/industry-rows.ts';
import { TITLE_ROWS } from '../../lib/taxonomy/title-rows.ts';
import { compileParts } from '../../lib/text/compile.ts';
import { detectLanguage } from '../../lib/text/language.ts';
import { type Compiled, lexiconOf } from '../../lib/text/lexicon.ts';
import { packLexicons } from '../../lib/text/pack-lexicon.ts';
import { unpackLexicons } from '../../lib/text/packed-lexicon.ts';
import { spellingsOf } from '../../lib/text/spellings.ts';
import { packedTaxonomyEsbuild } from '../../scripts/pack-taxonomy.mjs';
import { packedCardWords } from '../../scripts/packed-card-words.ts';
import { WRITTEN_TITLES } from '../../scripts/written-titles.ts';
import { TITLES_BY_LEVEL } from '../../scripts/written-titles-by-level.ts';

const lines = (path: string) => readFileSync(path, 'utf8').trim().split('\n');
const ONET = '../shared/taxonomy/onet-titles.tsv';

/** Every title there is: those written by us, and real ones where they are at hand. */
const titles = [
  ...Object.values({ ...WRITTEN_TITLES, ...TITLES_BY_LEVEL }).flatMap((list) => list.split(/[;@=]/)),
  ...readdirSync('scripts/written-postings').flatMap((file) =>
    lines(`scripts/written-postings/${file}`).map((line) => String(JSON.parse(line).title)),
  ),
  ...(existsSync(ONET) ? lines(ONET).map((line) => line.split('\t')[2] ?? '') : []),
  ...['practice', 'open'].flatMap((name) => {
    const path = `../shared/gold/${name}.jsonl`;
    if (!existsSync(path)) return [];
    return lines(path).flatMap((line) => {
      const { title, company, descriptionText } = JSON.parse(line);
      return [title, company ?? '', descriptionText.slice(0, 300)];
    });
  }),
  // Phrases themselves, each of their words in turn.
  ...[...TITLE_ROWS, ...COMPANY_ROWS].flatMap(({ phrases }) =>
    phrases.flatMap((phrase) => {
      const steps = phrase.split(' ').map((step) => step.replace(/[?=~]/g, '').split('|'));
      return Array.from({ length: Math.max(...steps.map((words) => words.length)) }, (_, i) =>
        steps.map((words) => (words[0]?.startsWith('..') ? 'of' : words[i % words.length])).join(' '),
      );
    }),
  ),
];

/** All that a lexicon says of a text. */
function saidOf(rows: readonly { id: string }[], compiled: Compiled) {
  const lexicon = lexiconOf(rows, compiled);
  return (text: string) => {
    const tokens = lexicon.read(text);
    return JSON.stringify([
      tokens.word.map((word) => lexicon.knows(word)),
      lexicon.match(tokens).map(({ row, from, to, isGapped }) => [row.id, from, to, isGapped]),
      tokens.word.map((_, at) => lexicon.numberAt(tokens, at)),
      [...lexicon.groups.keys()].map((group) =>
        tokens.word.findIndex((_, at) => lexicon.isIn(tokens, at, group)),
      ),
      detectLanguage(lexicon, tokens),
    ]);
  };
}

describe('a lexicon as it ships', () => {
  const unpacked = unpackLexicons(packedCardWords());
  const compiled = cardWords();
  test.each([
    ['title', TITLE_ROWS],
    ['company', COMPANY_ROWS],
    ['smallWords', []],
  ] as const)('of %s says of every text what its rows say compiled where it runs', (name, rows) => {
    const shipped = saidOf(rows, unpacked[name]);
    const own = saidOf(rows, compiled[name]);
    expect(titles.length).toBeGreaterThan(1000);
    const differs = titles.filter((title) => shipped(title) !== own(title));
    expect(differs, 'see lib/text/pack-lexicon.ts').toEqual([]);
  });

  test('knows every spelling of its words, and none besides', () => {
    const { words } = unpackLexicons(packLexicons({ title: { rows: TITLE_ROWS } })).title.vocabulary;
    const spellings = new Set(
      TITLE_ROWS.flatMap(({ phrases }) =>
        phrases.flatMap((phrase) =>
          phrase
            .split(' ')
            .filter((step) => !step.startsWith('..'))
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

test('what ships reads no phrases of titles and employers: they are there compiled alone', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ['lib/classify/judge-card.ts'],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    plugins: [packedTaxonomyEsbuild],
    logLevel: 'error',
  });
  const brought = Object.keys(metafile.inputs);
  expect(brought).toContain('lib/text/packed-lexicon.ts');
  expect(brought.filter((path) => /lib\/text\/(?:compile|spellings|inflect|small-words)/.test(path))).toEqual(
    [],
  );
  expect(outputFiles[0]?.text, 'TITLE_ROWS and COMPANY_ROWS ship without phrases').not.toContain('.phrases');
});
