import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { FeatureVector } from '../lib/classify/card-features.ts';
import { readCardFeatures } from '../lib/classify/card-reader.ts';
import { readFeatures } from '../lib/classify/reader.ts';
import { readRequirements } from '../lib/classify/requirements.ts';
import type { Facts } from '../lib/classify/rung-signs.ts';
import { findRung, plainTitle } from '../lib/taxonomy/ladders.ts';
import { LEVELS, TRACKS } from '../lib/taxonomy/scales.ts';
import { WRITTEN_TITLES } from './written-titles.ts';
import { TITLES_BY_LEVEL } from './written-titles-by-level.ts';

/** A labelled posting, one line of a file. */
export interface Labelled {
  source: string;
  title: string;
  company?: string | null;
  descriptionText: string;
  /** `rung` where it was made up to tell one rung from another: it teaches rung and people alone. */
  teaches?: 'rung';
  gold: {
    family: string;
    level: number | null;
    track: string | null;
    managesPeople: boolean | null;
  };
}

export const isInside = (row: Labelled) => row.gold.family !== 'outside';

/** How much of a posting is read: a whole advert, or what a result card shows of it. */
export type Depth = 'ad' | 'card';

/** How much a posting, and a title, made up by us counts beside a real one. Chosen by the left-out sources. */
export const WRITTEN = { ad: 0.5, card: 0.5, title: 1 };

/** A posting to learn from or to score: what is known of it and what the classifier reads in it. */
export interface Example {
  row: Labelled;
  vector: FeatureVector;
  /** How much it teaches; real postings 1. */
  weight: number;
}

/** A title written by us: its ladder and, where it tells it, its rung. */
export interface WrittenTitle {
  track: string;
  level?: number;
  vector: FeatureVector;
  /** Where it is a lesson in its rung alone: on its ladder it need not say the trade ("Regional manager"). */
  teaches?: 'rung';
}

let written: WrittenTitle[] | undefined;

/** The usual titles of the ladders' rungs: what a ladder says of a title, the badge beside it ought to say too. */
function readLadderTitles(): WrittenTitle[] {
  return TRACKS.flatMap((track) =>
    LEVELS.flatMap((level) =>
      findRung(track, level).titles.map((title): WrittenTitle => {
        const vector = readCardFeatures({ title: plainTitle(title) });
        return { track, level, vector, teaches: 'rung' };
      }),
    ),
  );
}

/** The titles written by us, `Title @ Employer = level`, as the classifier reads them. */
export function readWrittenTitles(): WrittenTitle[] {
  written ??= readLadderTitles().concat(
    [WRITTEN_TITLES, TITLES_BY_LEVEL].flatMap((lists) =>
      Object.entries(lists).flatMap(([track, titles]) =>
        titles.split(';').map((entry) => {
          const [said = '', level] = entry.split(' = ');
          const [title = '', company] = said.split(' @ ');
          const vector = readCardFeatures({ title: title.trim(), company });
          return { track, vector, ...(level && { level: Number(level) }) };
        }),
      ),
    ),
  );
  return written;
}

export const readLines = (text: string, source?: string): Labelled[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ ...(source && { source }), ...JSON.parse(line) }) as Labelled);

/** The postings of written-postings/, one topic a file. */
export function readWrittenPostings(): Labelled[] {
  const folder = new URL('./written-postings/', import.meta.url);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readLines(readFileSync(new URL(name, folder), 'utf8'), name.replace('.jsonl', '')));
}

/** Reads an advert as the classifier does, years of experience by its own rules. */
function readWhole(row: Labelled, company: string | undefined): FeatureVector {
  const { yearsRequired, reading } = readRequirements(row.title, row.descriptionText);
  const facts: Facts = { years: yearsRequired.value };
  return readFeatures({ title: row.title, company }, facts, reading);
}

/** Reads postings at one depth into what a model can be fitted on or scored with. */
export function readExamples(depth: Depth, rows: readonly Labelled[], weight = 1): Example[] {
  return rows.map((row) => {
    const company = row.company ?? undefined;
    const vector = depth === 'ad' ? readWhole(row, company) : readCardFeatures({ title: row.title, company });
    return { row, vector, weight };
  });
}
