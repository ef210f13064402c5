/**
 * npx tsx scripts/fit-model.ts PRACTICE.jsonl [--check | --misses | --reverse]
 *
 * Fits the weights in lib/classify/weights.ts on labelled postings, one JSON object a line: `{title, company,
 * descriptionText, source, gold: {family, level, track, managesPeople}}`. Every sum is a
 * logistic regression that starts from what the taxonomy says of each row and is moved by the postings only as
 * far as they insist (an L2 penalty on the distance from the start). The figures it prints come from leaving
 * out one source of postings at a time (the titles of written-titles.ts and the made-up postings of
 * written-postings/ teach and are never scored); `--check` prints them and writes nothing; `--misses` also lists
 * the titles whose level or people were got wrong; `--reverse` scores the made-up postings, topic by topic, by a
 * model that has seen none of them, which shows what the words do not reach. Same input, same weights.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Feature, type FeatureVector, listCardFeatures } from '../lib/classify/card-features.ts';
import { readCardFeatures } from '../lib/classify/card-reader.ts';
import { type Facts, listFeatures } from '../lib/classify/features.ts';
import {
  familyChance,
  judgePeople,
  levelChances,
  likeliest,
  type Model,
  type PackedModel,
  unpackModel,
} from '../lib/classify/model.ts';
import { readFeatures } from '../lib/classify/reader.ts';
import { readRequirements } from '../lib/classify/requirements.ts';
import { TRACKS, type Track } from '../lib/taxonomy/scales.ts';
import { fitLogistic, type Lesson, type SparseRow } from './fit-logistic.ts';
import { WRITTEN_TITLES } from './written-titles.ts';
import { TITLES_BY_LEVEL } from './written-titles-by-level.ts';

interface Labelled {
  source: string;
  title: string;
  company?: string | null;
  descriptionText: string;
  gold: {
    family: string;
    level: number | null;
    track: string | null;
    managesPeople: boolean | null;
  };
}

/**
 * How strongly each sum holds on to its start. Chosen by the left-out sources, not by the training fit.
 * Levels 5 and 6 are too rare among the postings to learn from, so they hold on to the taxonomy.
 */
const HOLD = {
  ad: { family: 3, core: 2, level: 6, rareLevel: 4, track: 1, people: 2 },
  card: { family: 3, core: 2, level: 3, rareLevel: 4, track: 1, people: 2 },
};

/** From where a rung's own features start, for the sums up to it and beyond it. */
const RUNG_START = { ad: { up: 2.5, down: -1.5 }, card: { up: 2.5, down: -1.5 } };

/** From where a ladder's own features start: an advert's many words of one industry need less each than a title's one. */
const TRACK_START = {
  ad: { industry: 1.5, role: 1.5, hint: 1.5 },
  card: { industry: 3.5, role: 2.5, hint: 2 },
};

/** How much a posting, and a title, made up by us counts beside a real one. Chosen by the left-out sources. */
const WRITTEN = { ad: 0.5, card: 0.5, title: 1 };

/** What each depth of reading weighs; a card's features come first among an advert's. */
const FEATURES = { ad: listFeatures(), card: listCardFeatures() };
type Depth = keyof typeof FEATURES;
const isInside = (row: Labelled) => row.gold.family !== 'outside';
const CORE_TRACKS: readonly (Track | undefined)[] = ['customer-care', 'technical-support'];

/** Features that tell an industry, which goes before the function where it has a ladder of its own. */
const INDUSTRY =
  /^company|^industry|^only|^text\.industry|duty\.(?:bank|hospitality|patient|health|till|property)|title\.(?:finance|health|hospitality|retail)/;

const kindOf = ({ id }: Feature) =>
  INDUSTRY.test(id) ? 'industry' : id.startsWith('hint.') ? 'hint' : 'role';

/** A posting to learn from or to score: what is known of it and what the classifier reads in it. */
interface Example {
  row: Labelled;
  vector: FeatureVector;
  /** How much it teaches; real postings 1. */
  weight: number;
}

/** A title written by us: its ladder and, where it tells it, its rung. */
interface WrittenTitle {
  track: string;
  level?: number;
  vector: FeatureVector;
}

let written: WrittenTitle[] | undefined;

/** The titles written by us, `Title @ Employer = level`, as the classifier reads them. */
function readWritten(): WrittenTitle[] {
  written ??= [WRITTEN_TITLES, TITLES_BY_LEVEL].flatMap((lists) =>
    Object.entries(lists).flatMap(([track, titles]) =>
      titles.split(';').map((entry) => {
        const [said = '', level] = entry.split(' = ');
        const [title = '', company] = said.split(' @ ');
        const vector = readCardFeatures({ title: title.trim(), company });
        return { track, vector, ...(level && { level: Number(level) }) };
      }),
    ),
  );
  return written;
}

const readLines = (text: string, source?: string): Labelled[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ ...(source && { source }), ...JSON.parse(line) }) as Labelled);

/** The postings of written-postings/, one topic a file. */
function readWrittenPostings(): Labelled[] {
  const folder = new URL('./written-postings/', import.meta.url);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readLines(readFileSync(new URL(name, folder), 'utf8'), name.replace('.jsonl', '')));
}

const ids = FEATURES.ad.map(({ id }) => id);
/** Years and what belongs to the rung say nothing of the family (they are labelled for the family only). */
const forFamily = ids.map((id) => !/^(?:years|function|seller|director)\./.test(id));
/** What the sentences are about and which industry it is say nothing of the rung. */
const forRank = ids.map((id) => !/^(?:duties|industry|only|function|text\.industry)\./.test(id));
const forAll = ids.map(() => true);

function sparse({ values, present }: FeatureVector, of: readonly boolean[]): SparseRow {
  const at = Int32Array.from(present.filter((one) => of[one]));
  return { at, value: Float64Array.from(at, (one) => values[one] as number) };
}

/** How far a feature's rung is believed at the start: words of rank in the title most, words of the text least. */
function trust({ id }: Feature): number {
  if (id === 'title.bank-vice-president') return 3;
  if (id.startsWith('title.rank.')) return 2.5;
  return id.startsWith('title.') ? 1 : 0.5;
}

/** Tenths are fine enough. */
function pack(weights: Float64Array): string {
  return Array.from(weights, (w) => Math.round(w * 10))
    .join(' ')
    .replace(/(?<=^| )0(?: 0)+(?= |$)/g, (zeros) => `*${(zeros.length + 1) / 2}`);
}

function fitModel(depth: Depth, examples: readonly Example[]): PackedModel {
  const features = FEATURES[depth];
  const holds = HOLD[depth];
  // An advert's ladder is told by its text: the titles with a rung, which have none, teach cards alone.
  const titles = readWritten().filter(({ level }) => depth === 'card' || level === undefined);
  const placed = titles.filter(({ track }) => track !== 'outside');
  const kept = examples.filter(({ row }) => isInside(row));

  const lessons = (
    from: readonly Example[],
    of: readonly boolean[],
    label: (gold: Labelled['gold']) => boolean,
  ): Lesson[] =>
    from.map(({ row, vector, weight }) => ({ row: sparse(vector, of), label: label(row.gold), weight }));
  const more = (from: readonly WrittenTitle[], label: (track: string) => boolean): Lesson[] =>
    from.map(({ track, vector }) => ({
      row: sparse(vector, forAll),
      label: label(track),
      weight: WRITTEN.title,
    }));
  const fitSum = (
    rows: readonly Lesson[],
    of: readonly boolean[],
    start: (feature: Feature) => number,
    constant: number,
    hold: number,
    holdConstant = 0.01,
  ): string => {
    const begin = features.map((feature, at) => (of[at] ? start(feature) : 0));
    return pack(
      fitLogistic(
        rows,
        Float64Array.from([...begin, constant]),
        Float64Array.from([...features.map(() => hold), holdConstant]),
      ),
    );
  };

  return {
    family: fitSum(
      [
        ...lessons(examples, forFamily, ({ family }) => family !== 'outside'),
        ...(depth === 'card' ? more(titles, (track) => track !== 'outside') : []),
      ],
      forFamily,
      (f) => f.family ?? 0,
      -0.5,
      holds.family,
    ),
    core: fitSum(
      lessons(kept, forFamily, ({ family }) => family === 'core'),
      forFamily,
      (f) => (CORE_TRACKS.includes(f.track) ? 1 : f.track ? -0.5 : 0),
      0,
      holds.core,
    ),
    atLeast: [2, 3, 4, 5, 6].map((k) => {
      const isRare = k >= 5;
      const up = k === 6 ? 5 : isRare ? 3.5 : RUNG_START[depth].up;
      const start = (f: Feature) => {
        if (!f.level) return 0;
        if (f.level >= k) return up * trust(f);
        // An advert for a head of service speaks of calls and shifts as any other does.
        return RUNG_START[depth].down * trust(f) * (isRare && !f.id.startsWith('title.') ? 0.2 : 1);
      };
      return fitSum(
        [
          ...lessons(kept, forRank, ({ level }) => (level ?? 0) >= k),
          ...(depth === 'card' ? titles : []).flatMap(({ vector, level }) =>
            level ? [{ row: sparse(vector, forRank), label: level >= k, weight: WRITTEN.title }] : [],
          ),
        ],
        forRank,
        start,
        k === 2 ? 0 : k === 6 ? -3.2 : 0.8 * (1 - k),
        isRare ? holds.rareLevel : holds.level,
        isRare ? 3 : undefined,
      );
    }),
    track: TRACKS.map((one) =>
      fitSum(
        [...lessons(kept, forAll, ({ track }) => track === one), ...more(placed, (track) => track === one)],
        forAll,
        (f) => (f.track === one ? TRACK_START[depth][kindOf(f)] : f.track ? -0.3 : 0),
        -2,
        holds.track,
        5,
      ),
    ),
    people: fitSum(
      lessons(kept, forRank, ({ managesPeople }) => managesPeople === true),
      forRank,
      (f) => f.people ?? (f.level ? (f.level >= 4 ? 0.5 : f.level >= 3 ? 0 : -0.5) : 0),
      -1.5,
      holds.people,
    ),
    sharpness: { family: 1, level: 1, track: 1, people: 1 },
  };
}

interface Said {
  inside: number;
  levels: number[];
  tracks: number[];
  people: number;
}

function say(model: Model, vector: FeatureVector): Said {
  const people = judgePeople(model, vector);
  const tracks = model.track.map((weights) => {
    let z = weights.at(-1) as number;
    for (const at of vector.present) z += (weights[at] as number) * (vector.values[at] as number);
    return z;
  });
  return {
    inside: familyChance(model, vector),
    levels: levelChances(model, vector),
    tracks,
    people: people.value ? people.confidence : 1 - people.confidence,
  };
}

const argmax = (values: readonly number[]) => values.indexOf(Math.max(...values));

function figures(rows: readonly Labelled[], said: readonly Said[]) {
  let hit = 0;
  let wrong = 0;
  rows.forEach((row, i) => {
    const says = (said[i] as Said).inside >= 0.5;
    if (isInside(row) && says) hit += 2;
    else if (isInside(row) !== says) wrong++;
  });
  const pairs = rows.flatMap((row, i) => (isInside(row) ? [[row.gold, said[i] as Said] as const] : []));
  const share = (test: (gold: Labelled['gold'], says: Said) => boolean) =>
    (pairs.filter(([gold, says]) => test(gold, says)).length / pairs.length).toFixed(3);
  const family = rows.filter((row, i) => isInside(row) === (said[i] as Said).inside >= 0.5).length;
  if (pairs.length === 0) return { familyRight: (family / rows.length).toFixed(3) };
  return {
    familyF1: (hit / (hit + wrong)).toFixed(3),
    level: share((gold, says) => gold.level === likeliest(says.levels) + 1),
    withinOne: share((gold, says) => Math.abs((gold.level ?? 0) - likeliest(says.levels) - 1) <= 1),
    track: share((gold, says) => gold.track === TRACKS[argmax(says.tracks)]),
    people: share((gold, says) => gold.managesPeople === says.people >= 0.5),
  };
}

/** The titles whose level or people were got wrong: label, what was said, title, source. */
function listMisses(rows: readonly Labelled[], said: readonly Said[]): void {
  rows.forEach((row, i) => {
    if (!isInside(row)) return;
    const says = said[i] as Said;
    const level = likeliest(says.levels) + 1;
    const people = says.people >= 0.5;
    if (level !== row.gold.level) console.log(`level ${row.gold.level} said ${level}`, row.title, row.source);
    if (people !== row.gold.managesPeople) console.log(`people said ${people}`, row.title, row.source);
  });
}

/** Reads an advert as the classifier does, years of experience by its own rules. */
function readWhole(row: Labelled, company: string | undefined): FeatureVector {
  const { yearsRequired, reading } = readRequirements(row.title, row.descriptionText);
  const facts: Facts = { years: yearsRequired.value };
  return readFeatures({ title: row.title, company }, facts, reading);
}

/** Sources with few postings are left out together. */
function sourceOf(row: Labelled, rows: readonly Labelled[]): string {
  return rows.filter(({ source }) => source === row.source).length >= 10 ? row.source : 'small sources';
}

/** What is said of every real posting by a model that has seen none of its source. */
function leaveSourcesOut(depth: Depth, real: readonly Example[], made: readonly Example[]): Said[] {
  const all = real.map(({ row }) => row);
  const sources = all.map((row) => sourceOf(row, all));
  const said: Said[] = new Array(real.length);
  for (const source of new Set(sources)) {
    const model = unpackModel(fitModel(depth, [...real.filter((_, i) => sources[i] !== source), ...made]));
    sources.forEach((one, i) => {
      if (one === source) said[i] = say(model, (real[i] as Example).vector);
    });
  }
  return said;
}

/** How well a model that has seen real postings alone judges the made-up ones, topic by topic. */
function scoreWritten(depth: Depth, real: readonly Example[], made: readonly Example[]): void {
  const model = unpackModel(fitModel(depth, real));
  for (const topic of new Set(made.map(({ row }) => row.source))) {
    const some = made.filter(({ row }) => row.source === topic);
    const said = some.map(({ vector }) => say(model, vector));
    const rows = some.map(({ row }) => row);
    console.log('  written', topic, rows.length, JSON.stringify(figures(rows, said)));
  }
}

/** The factor on a sum that makes its probabilities truest on postings of unseen sources. */
function sharpen(loss: (factor: number) => number): number {
  let best = 1;
  for (let factor = 0.3; factor <= 1.5; factor += 0.05) if (loss(factor) < loss(best)) best = factor;
  return Math.round(best * 100) / 100;
}

const logit = (p: number) => Math.log(Math.max(p, 1e-6) / Math.max(1 - p, 1e-6));
const surprise = (p: number) => -Math.log(Math.max(p, 1e-6));
const chance = (z: number) => 1 / (1 + Math.exp(-z));

function calibrate(rows: readonly Labelled[], said: readonly Said[]): Model['sharpness'] {
  const inside = rows.flatMap((row, i) => (isInside(row) ? [[row.gold, said[i] as Said] as const] : []));
  const total = <T>(list: readonly T[], of: (one: T) => number) => list.reduce((s, one) => s + of(one), 0);
  const binary = (p: number, label: boolean, factor: number) => {
    const sharper = chance(logit(p) * factor);
    return surprise(label ? sharper : 1 - sharper);
  };
  return {
    family: sharpen((t) =>
      total(
        rows.map((row, i) => [row, said[i] as Said] as const),
        ([row, says]) => binary(says.inside, isInside(row), t),
      ),
    ),
    level: sharpen((t) =>
      total(inside, ([gold, says]) => {
        let least = 1;
        let rest = 1;
        const atLeast = says.levels.map((share) => {
          const before = rest;
          rest -= share;
          return before;
        });
        const sharper = atLeast.map((share, i) => {
          least = i === 0 ? 1 : Math.min(least, chance(logit(share) * t));
          return least;
        });
        const at = (gold.level ?? 1) - 1;
        return surprise((sharper[at] as number) - (sharper[at + 1] ?? 0));
      }),
    ),
    track: sharpen((t) =>
      total(inside, ([gold, says]) => {
        const at = TRACKS.indexOf(gold.track as Track);
        const most = Math.max(...says.tracks);
        const sum = total(says.tracks, (z) => Math.exp((z - most) * t));
        return surprise(Math.exp(((says.tracks[at] as number) - most) * t) / sum);
      }),
    ),
    people: sharpen((t) =>
      total(inside, ([gold, says]) => binary(says.people, gold.managesPeople === true, t)),
    ),
  };
}

const [file, flag] = process.argv.slice(2);
if (!file || (flag && !['--check', '--misses', '--reverse'].includes(flag)))
  throw new Error('usage: npx tsx scripts/fit-model.ts PRACTICE.jsonl [--check | --misses | --reverse]');
const rows = readLines(readFileSync(file, 'utf8'));
const writtenRows = readWrittenPostings();

for (const depth of ['ad', 'card'] as const) {
  const read = (row: Labelled) => {
    const company = row.company ?? undefined;
    return depth === 'ad' ? readWhole(row, company) : readCardFeatures({ title: row.title, company });
  };
  const real = rows.map((row): Example => ({ row, vector: read(row), weight: 1 }));
  const made = writtenRows.map((row): Example => ({ row, vector: read(row), weight: WRITTEN[depth] }));
  const said = leaveSourcesOut(depth, real, made);
  console.log(depth, 'unseen sources', JSON.stringify(figures(rows, said)));
  if (flag === '--misses') listMisses(rows, said);
  if (flag === '--reverse') scoreWritten(depth, real, made);
  if (!flag) write(depth, { ...fitModel(depth, [...real, ...made]), sharpness: calibrate(rows, said) });
}

function write(depth: Depth, packed: PackedModel): void {
  const [file, name, list] =
    depth === 'ad'
      ? ['weights.ts', 'WEIGHTS', 'listFeatures()']
      : ['card-weights.ts', 'CARD_WEIGHTS', 'listCardFeatures()'];
  writeFileSync(
    new URL(`../lib/classify/${file}`, import.meta.url),
    `import type { PackedModel } from './model.ts';\n\n/** Written by scripts/fit-model.ts; the order is that of \`${list}\`. Do not edit. */\nexport const ${name}: PackedModel = ${JSON.stringify(packed, null, 2)};\n`,
  );
}
