import { CRAFT_ROWS } from '../taxonomy/en/craft-rows.ts';
import { DUTY_ROWS } from '../taxonomy/en/duty-rows.ts';
import { INDUSTRY_ROWS } from '../taxonomy/en/industry-rows.ts';
import { PEOPLE_ROWS } from '../taxonomy/en/people-rows.ts';
import { SCOPE_ROWS } from '../taxonomy/en/scope-rows.ts';
import type { SignalRow } from '../taxonomy/signal-row.ts';
import type { SectionKind } from './annotation.ts';

/** Everything the text can say, in the order of the weights. */
export const BODY_ROWS: readonly SignalRow[] = [
  ...DUTY_ROWS,
  ...CRAFT_ROWS,
  ...PEOPLE_ROWS,
  ...SCOPE_ROWS,
  ...INDUSTRY_ROWS,
];

/** Index of a row by its id. */
export const bodyRow = (id: string) => BODY_ROWS.findIndex((row) => row.id === id);

/** Rows before this one tell what work it is; they count alike wherever they stand (weighing them by section did worse). */
export const TELLS_THE_WORK = DUTY_ROWS.length + CRAFT_ROWS.length;

/** Where the rows of industries begin among those of the text. */
export const INDUSTRIES_FROM = DUTY_ROWS.length + CRAFT_ROWS.length + PEOPLE_ROWS.length + SCOPE_ROWS.length;

/** A phrase found in the advert's text. */
export interface TextMark {
  row: number;
  section: SectionKind;
  /** The first token of the sentence it stands in. */
  sentence: number;
  start: number;
  end: number;
}

/** How much a phrase that tells of rank or industry counts by the section it stands in. */
export const SECTION_WEIGHT: Record<SectionKind, number> = {
  title: 1,
  intro: 1,
  duties: 1,
  requirements: 0.6,
  preferred: 0.4,
  training: 0.5,
  other: 0.7,
  benefits: 0.2,
  about: 0.4,
};

/** Sections that tell what the job does, by their weight. */
export const TELLS_DUTIES = 0.7;

/** More of the same says less and less: 0, 0.4, 0.57, 0.67 … towards 1. */
export const saturate = (n: number, half = 1.5) => n / (n + half);
