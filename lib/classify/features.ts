import { CRAFT_ROWS } from '../taxonomy/en/craft-rows.ts';
import { DUTY_ROWS } from '../taxonomy/en/duty-rows.ts';
import { COMPANY_ROWS } from '../taxonomy/en/industry-rows.ts';
import { SCOPE_ROWS } from '../taxonomy/en/rank-rows.ts';
import { OUTSIDE_ROWS } from '../taxonomy/en/title-outside.ts';
import { RANK_ROWS, ROLE_ROWS } from '../taxonomy/en/title-rows.ts';
import type { SignalRow } from '../taxonomy/signal-row.ts';
import type { TitleRow } from '../taxonomy/title-row.ts';
import type { Evidence, SectionKind } from './annotation.ts';
import type { TitleReading } from './title.ts';

/** Everything a title can say, in the order of the weights. */
export const TITLE_ROWS: readonly TitleRow[] = [...ROLE_ROWS, ...RANK_ROWS, ...OUTSIDE_ROWS];
/** Everything the text can say, in the order of the weights. */
export const BODY_ROWS: readonly SignalRow[] = [...DUTY_ROWS, ...CRAFT_ROWS, ...SCOPE_ROWS];

/** One number the model reads, named after the row it comes from. */
export interface Feature {
  id: string;
  family?: number;
  level?: number;
  people?: number;
  track?: SignalRow['track'];
}

/** Facts that other readers have found in the advert. */
export interface Facts {
  /** Years of experience required, null where none are. */
  years: number | null;
  evidence?: Evidence;
}

const DERIVED = [
  { id: 'title.unread' },
  { id: 'title.unknown-craft', family: -1.5 },
  { id: 'title.unknown-words', family: -0.8 },
  { id: 'title.no-role', family: -1 },
  { id: 'text.contact-share', family: 3 },
  { id: 'text.craft-share', family: -3 },
  { id: 'duties.contact-share', family: 2 },
  { id: 'duties.craft-share', family: -2 },
  { id: 'industry.financial', track: 'financial-services' },
  { id: 'industry.hospitality', track: 'hospitality' },
  { id: 'industry.health', track: 'health-services' },
  { id: 'industry.retail', track: 'retail' },
  { id: 'industry.property', track: 'front-office' },
  { id: 'industry.community', track: 'community' },
  { id: 'manager.with-people', level: 4, people: 1.5 },
  { id: 'manager.without-people', people: -1 },
  { id: 'title.bank-vice-president', level: 4, people: -1 },
  { id: 'years.none', level: 1 },
  { id: 'years.one', level: 1 },
  { id: 'years.two', level: 2 },
  { id: 'years.three', level: 2 },
  { id: 'years.five', level: 4 },
  { id: 'years.eight', level: 5 },
] as const satisfies readonly Feature[];

type DerivedId = (typeof DERIVED)[number]['id'];
const DERIVED_IDS: readonly DerivedId[] = DERIVED.map(({ id }) => id);

/** Index of a feature that is no row of the taxonomy. */
export function featureAt(id: DerivedId): number {
  return TITLE_ROWS.length + COMPANY_ROWS.length + BODY_ROWS.length + DERIVED_IDS.indexOf(id);
}

/** From this start on a row names a role of the family by itself. */
const NAMES_A_ROLE = 1.2;

/** All features in the order of the weights. The order is part of the model: append, then fit again. */
export function listFeatures(): Feature[] {
  return [
    ...TITLE_ROWS.map(({ id, family, level, track, people }) => ({
      id: `title.${id}`,
      family,
      level,
      track,
      people,
    })),
    ...COMPANY_ROWS.map(({ id, family, track }) => ({ id, family, track })),
    ...BODY_ROWS.map(({ id, family, level, track, people }) => ({
      id: `text.${id}`,
      family,
      level,
      track,
      people,
    })),
    ...DERIVED,
  ];
}

/** A phrase found in the advert's text. */
export interface TextMark {
  row: number;
  section: SectionKind;
  /** Number of the sentence it stands in. */
  sentence: number;
  start: number;
  end: number;
}

/** How much a phrase counts by the section it stands in. */
const SECTION_WEIGHT: Record<SectionKind, number> = {
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

export interface FeatureVector {
  values: Float64Array;
  /** Indices of the values that are not zero. */
  present: number[];
  /** The words behind each feature, where there are any. */
  evidence: (Evidence | undefined)[];
}

/** Titles that name somebody who may have people, or may not: "Sales Manager". */
const MANAGING = /manager|rank\.(?:lead|supervisor|director|area|general)|account-director|key-account$/;

/** Banks call their officers vice presidents: who says so in a bank's advert is no executive for that. */
const isBank = ({ title, company }: Pick<Parameters<typeof measure>[0], 'title' | 'company'>) =>
  title.marks.some(({ row }) => row.track === 'financial-services') ||
  company.some(({ row }) => COMPANY_ROWS[row]?.track === 'financial-services');
const BANK_DUTY = DUTY_ROWS.findIndex(({ id }) => id === 'duty.bank');
const MANY_BANK_WORDS = 6;

/** More of the same says less and less: 0, 0.4, 0.57, 0.67 … towards 1. */
const saturate = (n: number, half = 1.5) => n / (n + half);

/** Words that say it once and for all ("six direct reports") weigh nearly fully the first time. */
const SAYS_IT_ALL = 1.5;
const halfOf = ({ people = 0 }: SignalRow) => (Math.abs(people) >= SAYS_IT_ALL ? 0.5 : 1.5);

let titleIndices: Map<TitleRow, number> | undefined;

/** Index of a title's row among the features. */
function titleIndex(row: TitleRow): number {
  titleIndices ??= new Map(TITLE_ROWS.map((one, at) => [one, at]));
  return titleIndices.get(row) as number;
}

/** Rows of the text whose words belong to one industry. */
const INDUSTRY_ROWS: Readonly<Record<string, DerivedId>> = {
  'duty.bank': 'industry.financial',
  'duty.hospitality': 'industry.hospitality',
  'duty.patient': 'industry.health',
  'duty.health-desk': 'industry.health',
  'duty.till': 'industry.retail',
  'duty.property': 'industry.property',
  'duty.community': 'industry.community',
};

/**
 * Which share of all the words of industries belongs to each: an employer names its own over and over, another's
 * in passing. Every section counts, "About us" most plainly.
 */
function industryShares(marks: readonly TextMark[]): Map<DerivedId, number> {
  const counts = new Map<DerivedId, number>();
  let all = INDUSTRY_DOUBT;
  for (const { row } of marks) {
    const industry = INDUSTRY_ROWS[BODY_ROWS[row]?.id ?? ''];
    if (!industry) continue;
    counts.set(industry, (counts.get(industry) ?? 0) + 1);
    all++;
  }
  for (const [industry, n] of counts) counts.set(industry, n / all);
  return counts;
}

/** So many words of an industry are worth half of what endlessly many are. */
const INDUSTRY_DOUBT = 3;

/** Sections that tell what the job does. */
const TELLS_DUTIES = 0.7;

/**
 * Of the sentences that tell what the job does, which share is about dealing with customers and which about a
 * craft: a sentence counts once for the side that more of its words speak for, however many they are.
 */
function sentenceShares(marks: readonly TextMark[]): { contact: number; craft: number } {
  const leaning = new Map<number, number>();
  for (const { row, section, sentence } of marks) {
    if (SECTION_WEIGHT[section] < TELLS_DUTIES || row >= DUTY_ROWS.length + CRAFT_ROWS.length) continue;
    leaning.set(sentence, (leaning.get(sentence) ?? 0) + (BODY_ROWS[row]?.family ?? 0));
  }
  let contact = 0;
  let craft = 0;
  for (const sum of leaning.values()) {
    if (sum > 0.5) contact++;
    else if (sum < -0.5) craft++;
  }
  return { contact: contact / (contact + craft + 1), craft: craft / (contact + craft + 1) };
}

/** Turns what was read into the numbers the model weighs. */
export function measure(input: {
  title: TitleReading;
  company: readonly { row: number; start: number; end: number }[];
  text: readonly TextMark[];
  facts: Facts | undefined;
}): FeatureVector {
  const size = TITLE_ROWS.length + COMPANY_ROWS.length + BODY_ROWS.length + DERIVED.length;
  const values = new Float64Array(size);
  const evidence: (Evidence | undefined)[] = new Array(size);
  for (const mark of input.title.marks) {
    const at = titleIndex(mark.row);
    values[at] = Math.max(values[at] as number, mark.weight);
    evidence[at] ??= { field: 'title', start: mark.start, end: mark.end, rule: `title.${mark.row.id}` };
  }
  const companies = TITLE_ROWS.length;
  for (const mark of input.company) {
    const at = companies + mark.row;
    values[at] = 1;
    evidence[at] ??= {
      field: 'company',
      start: mark.start,
      end: mark.end,
      rule: COMPANY_ROWS[mark.row]?.id ?? '',
    };
  }
  const bodies = companies + COMPANY_ROWS.length;
  // A card has no text, and nothing to weigh of it.
  const weights = new Float64Array(input.text.length > 0 ? BODY_ROWS.length : 0);
  for (const mark of input.text) {
    const at = mark.row;
    const weight = SECTION_WEIGHT[mark.section];
    weights[at] = (weights[at] as number) + weight;
    const known = evidence[bodies + at];
    if (!known || (weight === 1 && SECTION_WEIGHT[known.section ?? 'other'] < 1)) {
      evidence[bodies + at] = {
        field: 'description',
        start: mark.start,
        end: mark.end,
        rule: `text.${BODY_ROWS[at]?.id}`,
        section: mark.section,
      };
    }
  }
  const duties = sentenceShares(input.text);
  let contact = 0;
  let craft = 0;
  let people = 0;
  const isManager = input.title.marks.some(({ row }) => MANAGING.test(row.id));
  for (let at = 0; at < weights.length; at++) {
    const n = weights[at] as number;
    values[bodies + at] = saturate(n, halfOf(BODY_ROWS[at] as SignalRow));
    if (at < DUTY_ROWS.length) contact += n * (BODY_ROWS[at]?.family ?? 0);
    else if (at >= DUTY_ROWS.length + CRAFT_ROWS.length)
      people += n * Math.max(0, BODY_ROWS[at]?.people ?? 0);
    else craft += n * -(BODY_ROWS[at]?.family ?? 0);
  }
  const set = (id: DerivedId, value: number, words?: Evidence) => {
    const at = featureAt(id);
    values[at] = value;
    if (words) evidence[at] = words;
  };
  const { title, facts } = input;
  const vicePresident = title.marks.find(({ row }) => row.id === 'rank.vice-president');
  if (vicePresident && (isBank(input) || (weights[BANK_DUTY] as number) >= MANY_BANK_WORDS)) {
    const { row, start, end, weight } = vicePresident;
    values[titleIndex(row)] = 0;
    set('title.bank-vice-president', weight, {
      field: 'title',
      start,
      end,
      rule: 'title.bank-vice-president',
    });
  }
  if (title.marks.length === 0) set('title.unread', 1);
  if (title.unknownCraft)
    set('title.unknown-craft', 1, { field: 'title', ...title.unknownCraft, rule: 'title.unknown-craft' });
  set('title.unknown-words', Math.min(title.unknownWords, 2) / 2);
  if (!title.marks.some(({ row }) => (row.family ?? 0) >= NAMES_A_ROLE)) set('title.no-role', 1);
  if (facts) {
    set('text.contact-share', contact / (contact + craft + 2));
    set('text.craft-share', craft / (contact + craft + 2));
    for (const [industry, share] of industryShares(input.text)) set(industry, share);
    set('duties.contact-share', duties.contact);
    set('duties.craft-share', duties.craft);
    if (isManager) {
      set('manager.with-people', saturate(people));
      set('manager.without-people', 1 - saturate(people));
    }
    const { years, evidence: words } = facts;
    if (years === null) set('years.none', 1);
    else {
      if (years < 2) set('years.one', 1, words);
      if (years >= 2) set('years.two', 1, words);
      if (years >= 3) set('years.three', 1, words);
      if (years >= 5) set('years.five', 1, words);
      if (years >= 8) set('years.eight', 1, words);
    }
  }
  const present: number[] = [];
  for (let at = 0; at < size; at++) if (values[at] !== 0) present.push(at);
  return { values, present, evidence };
}
