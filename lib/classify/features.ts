import { CRAFT_ROWS } from '../taxonomy/en/craft-rows.ts';
import { DUTY_ROWS } from '../taxonomy/en/duty-rows.ts';
import { COMPANY_ROWS, INDUSTRY_ROWS } from '../taxonomy/en/industry-rows.ts';
import { PEOPLE_ROWS } from '../taxonomy/en/people-rows.ts';
import { SCOPE_ROWS } from '../taxonomy/en/scope-rows.ts';
import type { Level } from '../taxonomy/scales.ts';
import type { SignalRow } from '../taxonomy/signal-row.ts';
import type { Evidence, SectionKind } from './annotation.ts';
import {
  CARD_FEATURES,
  type CardReading,
  createSheet,
  type Feature,
  type FeatureVector,
  listCardFeatures,
  measureCard,
  presentOf,
} from './card-features.ts';
import { SHOWN } from './shown.ts';

/** Everything the text can say, in the order of the weights. */
export const BODY_ROWS: readonly SignalRow[] = [
  ...DUTY_ROWS,
  ...CRAFT_ROWS,
  ...PEOPLE_ROWS,
  ...SCOPE_ROWS,
  ...INDUSTRY_ROWS,
];

/** Facts that other readers have found in the advert. */
export interface Facts {
  /** Years of experience required, null where none are. */
  years: number | null;
  evidence?: Evidence;
}

const DERIVED = [
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
  { id: 'only.financial', track: 'financial-services' },
  { id: 'only.hospitality', track: 'hospitality' },
  { id: 'only.health', track: 'health-services' },
  { id: 'only.retail', track: 'retail' },
  { id: 'only.property', track: 'front-office' },
  { id: 'only.community', track: 'community' },
  { id: 'only.none' },
  { id: 'function.care', track: 'customer-care' },
  { id: 'function.sales', track: 'sales' },
  { id: 'function.relations', track: 'client-relations' },
  { id: 'function.technical', track: 'technical-support' },
  { id: 'function.desk', track: 'front-office' },
  { id: 'managers.outright', level: 5, people: 1 },
  { id: 'leads.outright', level: 3, people: 2.5 },
  { id: 'leads.wanted', people: 0.5 },
  { id: 'accounts.outright', level: 3 },
  { id: 'accounts.twice', level: 3 },
  { id: 'manager.with-people', level: 4, people: 1.5 },
  { id: 'manager.without-people', people: -1 },
  { id: 'director.with-scope', level: 5 },
  { id: 'director.without-scope', level: 4 },
  { id: 'seller.with-accounts', level: 3 },
  { id: 'seller.without-accounts', level: 1 },
  { id: 'says.1', level: 1 },
  { id: 'says.2', level: 2 },
  { id: 'says.3', level: 3 },
  { id: 'says.4', level: 4 },
  { id: 'says.5', level: 5 },
  { id: 'says.6', level: 6 },
  { id: 'specialist.plain', level: 1 },
  { id: 'specialist.backed', level: 2 },
  { id: 'years.none', level: 1 },
  { id: 'years.one', level: 1 },
  { id: 'years.two', level: 2 },
  { id: 'years.three', level: 2 },
  { id: 'years.five', level: 4 },
  { id: 'years.eight', level: 5 },
] as const satisfies readonly Feature[];

type Industry = 'financial' | 'hospitality' | 'health' | 'retail' | 'property' | 'community';
type DerivedId = (typeof DERIVED)[number]['id'];
const DERIVED_IDS: readonly DerivedId[] = DERIVED.map(({ id }) => id);

/** Index of a feature that is no row of the taxonomy. */
function featureAt(id: DerivedId): number {
  return CARD_FEATURES + BODY_ROWS.length + DERIVED_IDS.indexOf(id);
}

/** All features in the order of the weights, a card's first. The order is part of the model: append, then fit again. */
export function listFeatures(): Feature[] {
  return [
    ...listCardFeatures(),
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

/** How much a phrase that tells of rank or industry counts by the section it stands in. */
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

/** Sections that tell what the job does, by their weight. */
const TELLS_DUTIES = 0.7;

/** Titles that name somebody who may have people, or may not: "Sales Manager". */
const MANAGING = /manager|rank\.(?:lead|supervisor|director|area|general)|account-director|key-account$/;

/** Titles of those who lead managers, several sites or a function, or are called so. */
const DIRECTING = /rank\.(?:director|head|area|vice|bank-vice|chief|executive|general)|director/;
/** Rows that tell of it, and how surely. */
const SCOPE_OF_DIRECTORS: readonly (readonly [number, number])[] = (
  [
    ['scope.managers', 1.5],
    ['scope.sites', 0.7],
    ['reports.to-top', 1],
    ['scope.strategy', 0.5],
    ['scope.budget', 0.4],
  ] as const
).map(([id, each]) => [BODY_ROWS.findIndex((row) => row.id === id), each]);

/** Ladders of those who have accounts of their own, or have none: the codebook's line between a seller's first rungs and the third. */
const SELLING: ReadonlySet<string> = new Set(['sales', 'client-relations', 'financial-services']);
/** Rows that tell of accounts of one's own, and how surely. */
const ACCOUNT_ROWS: readonly (readonly [number, number])[] = (
  [
    ['scope.accounts-counted', 1.5],
    ['scope.book', 1],
    ['duty.territory', 0.5],
    ['duty.key-account', 0.3],
    ['scope.accounts-none', -1],
  ] as const
).map(([id, each]) => [BODY_ROWS.findIndex((row) => row.id === id), each]);

const LEADS = BODY_ROWS.findIndex(({ id }) => id === 'people.leads');
const COUNTED = BODY_ROWS.findIndex(({ id }) => id === 'people.counted');

const MANAGERS = BODY_ROWS.findIndex(({ id }) => id === 'scope.managers');
const OWNED = BODY_ROWS.findIndex(({ id }) => id === 'accounts.owned');

/** Titles that are a second rung whatever the text says. */
const SENIOR = /rank\.(?:senior|trainee-manager)|support\.|complaints|liaison/;
/** What makes a "specialist" or an "officer" more than the first rung under a grander name. */
const BACKS_A_SPECIALIST = ['duty.complaints', 'scope.escalations', 'scope.second-line', 'scope.expert'].map(
  (id) => BODY_ROWS.findIndex((row) => row.id === id),
);

const BANK_DUTY = DUTY_ROWS.findIndex(({ id }) => id === 'duty.bank');
const MANY_BANK_WORDS = 6;

/** More of the same says less and less: 0, 0.4, 0.57, 0.67 … towards 1. */
const saturate = (n: number, half = 1.5) => n / (n + half);

/** A long advert says everything sooner or later, a short one only what matters: how often counts by the length. */
const patienceWith = (wordCount: number) => 0.2 + Math.min(1.5, wordCount / 450);

/** Words that say it once and for all ("six direct reports") weigh nearly fully the first time. */
const SAYS_IT_ALL = 1.5;
const halfOf = ({ people = 0 }: SignalRow) => (Math.abs(people) >= SAYS_IT_ALL ? 0.5 : 1.5);

/** Rows before this one tell what work it is; they count alike wherever they stand (weighing them by section did worse). */
const TELLS_THE_WORK = DUTY_ROWS.length + CRAFT_ROWS.length;

/** Where the rows of industries begin among those of the text. */
const INDUSTRIES_FROM = DUTY_ROWS.length + CRAFT_ROWS.length + PEOPLE_ROWS.length + SCOPE_ROWS.length;

/** So many words of an industry are worth half of what endlessly many are. */
const INDUSTRY_DOUBT = 3;
/** An industry named in the employer's name is named so often. */
const COMPANY_COUNTS = 3;
/** From this share on an industry is the advert's own. */
const OWN_SHARE = 0.5;

/**
 * Which share of all the words of industries belongs to each: an employer names its own over and over, another's
 * in passing. Every section counts, "About us" most plainly; so does the employer's name.
 */
function industryShares(marks: readonly TextMark[], company: CardReading['company']): number[] {
  const counts = INDUSTRY_ROWS.map(({ track }): number =>
    company.some(({ row }) => COMPANY_ROWS[row]?.track === track) ? COMPANY_COUNTS : 0,
  );
  for (const { row } of marks)
    if (row >= INDUSTRIES_FROM) counts[row - INDUSTRIES_FROM] = (counts[row - INDUSTRIES_FROM] as number) + 1;
  const all = counts.reduce((sum, n) => sum + n, INDUSTRY_DOUBT);
  return counts.map((n) => n / all);
}

/** Rows of duties that tell what the job does for the people it deals with, whatever the industry. */
const FUNCTION_ROWS: Readonly<Record<string, DerivedId>> = {
  'duty.answer': 'function.care',
  'duty.resolve': 'function.care',
  'duty.care-words': 'function.care',
  'duty.complaints': 'function.care',
  'duty.sales-word': 'function.sales',
  'duty.sell': 'function.sales',
  'duty.territory': 'function.sales',
  'duty.relationship': 'function.relations',
  'duty.account': 'function.relations',
  'duty.key-account': 'function.relations',
  'duty.success': 'function.relations',
  'duty.agency': 'function.relations',
  'duty.ticket': 'function.technical',
  'duty.reception': 'function.desk',
  'duty.greet': 'function.desk',
};

/** Which share of the words of functions belongs to each. */
function functionShares(weights: Float64Array): Map<DerivedId, number> {
  const shares = new Map<DerivedId, number>();
  let all = FUNCTION_DOUBT;
  DUTY_ROWS.forEach(({ id }, at) => {
    const name = FUNCTION_ROWS[id];
    if (!name) return;
    shares.set(name, (shares.get(name) ?? 0) + (weights[at] as number));
    all += weights[at] as number;
  });
  for (const [name, n] of shares) shares.set(name, n / all);
  return shares;
}

/** So many words of functions are worth half of what endlessly many are. */
const FUNCTION_DOUBT = 2;

/**
 * Of the sentences that tell what the job does, which share is about dealing with customers and which about a
 * craft: a sentence counts once for the side that more of its words speak for, however many they are.
 */
function sentenceShares(marks: readonly TextMark[]): { contact: number; craft: number } {
  const leaning = new Map<number, number>();
  for (const { row, sentence } of marks) {
    if (row >= TELLS_THE_WORK) continue;
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

/** The rung that a title says by itself: the highest of its words of rank, lowered by "junior"; else its head's. */
function titleRung({ title }: CardReading): Level | undefined {
  const first = title.marks.filter(({ weight }) => weight === 1);
  const marks = (first.some(({ row }) => row.level) ? first : title.marks).filter(({ row }) => row.level);
  if (marks.length === 0) return undefined;
  const ranks = marks.filter(({ row }) => row.id.startsWith('rank.'));
  const low = ranks.some(({ row }) => row.level === 1);
  const high = ranks.filter(({ row }) => (row.level ?? 0) > 1);
  const head = marks.reduce((right, mark) => (mark.end >= right.end ? mark : right));
  const best = Math.max(...high.map(({ row }) => row.level ?? 0), head.row.level ?? 0);
  return (low && best <= 3 ? 1 : best) as Level;
}

/** Required years from which the codebook allows no first rung. */
const TWO_YEARS = 2;

/** What the facts of an advert allow at least. */
export function leastOf(facts: Facts): FeatureVector['least'] {
  if ((facts.years ?? 0) < TWO_YEARS) return undefined;
  return { level: 2, rule: 'level.two-years', evidence: facts.evidence ? [facts.evidence] : [] };
}

/** Turns what was read of an advert into the numbers the model weighs. */
export function measure(
  card: CardReading,
  text: readonly TextMark[],
  facts: Facts,
  wordCount: number,
): FeatureVector {
  const patience = patienceWith(wordCount);
  const weights = new Float64Array(BODY_ROWS.length);
  for (const { row, section } of text)
    weights[row] = (weights[row] as number) + (row < TELLS_THE_WORK ? 1 : SECTION_WEIGHT[section]);
  const size = CARD_FEATURES + BODY_ROWS.length + DERIVED.length;
  const { values, evidence } = measureCard(
    card,
    (weights[BANK_DUTY] as number) >= MANY_BANK_WORDS,
    createSheet(size),
  );
  const bodies = CARD_FEATURES;
  for (const mark of text) {
    const at = bodies + mark.row;
    const known = evidence[at];
    if (!known || (SECTION_WEIGHT[mark.section] === 1 && SECTION_WEIGHT[known.section ?? 'other'] < 1)) {
      evidence[at] = {
        field: 'description',
        start: mark.start,
        end: mark.end,
        rule: `text.${BODY_ROWS[mark.row]?.id}`,
        section: mark.section,
      };
    }
  }
  const duties = sentenceShares(text);
  const outright = text.filter(({ row }) => row === LEADS || row === COUNTED);
  let contact = 0;
  let craft = 0;
  let people = 0;
  for (let at = 0; at < weights.length; at++) {
    const n = weights[at] as number;
    values[bodies + at] = saturate(n, patience * halfOf(BODY_ROWS[at] as SignalRow));
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
  set('text.contact-share', contact / (contact + craft + 2));
  set('text.craft-share', craft / (contact + craft + 2));
  const shares = industryShares(text, card.company);
  shares.forEach((share, at) => {
    const id = (INDUSTRY_ROWS[at] as SignalRow).id as `industry.${Industry}`;
    set(id, share, evidence[bodies + INDUSTRIES_FROM + at]);
    if (share >= OWN_SHARE)
      set(id.replace('industry.', 'only.') as DerivedId, 1, evidence[bodies + INDUSTRIES_FROM + at]);
  });
  if (shares.every((share) => share < OWN_SHARE)) set('only.none', 1);
  for (const [name, share] of functionShares(weights)) set(name, share);
  set('duties.contact-share', duties.contact);
  set('duties.craft-share', duties.craft);
  if (card.title.marks.some(({ row }) => MANAGING.test(row.id))) {
    set('manager.with-people', saturate(people, 1.5 * patience));
    set('manager.without-people', 1 - saturate(people, 1.5 * patience));
  }
  if (card.title.marks.some(({ row }) => DIRECTING.test(row.id))) {
    let scope = 0;
    for (const [at, each] of SCOPE_OF_DIRECTORS) scope += (weights[at] as number) * each;
    const share = saturate(scope, 2 * patience);
    set('director.with-scope', share, evidence[bodies + (SCOPE_OF_DIRECTORS[0]?.[0] ?? 0)]);
    set('director.without-scope', 1 - share);
  }
  if (card.title.marks.some(({ row }) => SELLING.has(row.track ?? ''))) {
    let accounts = 0;
    for (const [at, each] of ACCOUNT_ROWS) accounts += (weights[at] as number) * each;
    const share = saturate(Math.max(0, accounts), 1.5 * patience);
    set('seller.with-accounts', share, evidence[bodies + (ACCOUNT_ROWS[0]?.[0] ?? 0)]);
    set('seller.without-accounts', 1 - share);
  }
  if (outright.some(({ section }) => SECTION_WEIGHT[section] >= TELLS_DUTIES))
    set('leads.outright', 1, evidence[bodies + (outright[0]?.row ?? LEADS)]);
  else if (outright.length > 0) set('leads.wanted', 1);
  const managers = text.find(
    ({ row, section }) => row === MANAGERS && SECTION_WEIGHT[section] >= TELLS_DUTIES,
  );
  if (managers) set('managers.outright', 1, evidence[bodies + MANAGERS]);
  const owned = text.filter(
    ({ row, section }) => row === OWNED && SECTION_WEIGHT[section] >= TELLS_DUTIES,
  ).length;
  if (owned > 0) set('accounts.outright', 1, evidence[bodies + OWNED]);
  if (owned > 1) set('accounts.twice', 1);
  const { years, evidence: words } = facts;
  const rung = titleRung(card);
  if (rung) {
    set(`says.${rung}`, 1);
    if (rung === 2 && (years ?? 0) < TWO_YEARS && !card.title.marks.some(({ row }) => SENIOR.test(row.id))) {
      const backed = BACKS_A_SPECIALIST.some((at) => (weights[at] as number) >= TELLS_DUTIES);
      set(backed ? 'specialist.backed' : 'specialist.plain', 1);
    }
  }
  if (years === null) set('years.none', 1);
  else {
    if (years < 2) set('years.one', 1, words);
    if (years >= 2) set('years.two', 1, words);
    if (years >= 3) set('years.three', 1, words);
    if (years >= 5) set('years.five', 1, words);
    if (years >= 8) set('years.eight', 1, words);
  }
  return { values, evidence, present: presentOf(values), least: leastOf(facts), shown: SHOWN };
}
