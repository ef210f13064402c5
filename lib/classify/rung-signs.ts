import type { Level } from '../taxonomy/scales.ts';
import type { Evidence } from './annotation.ts';
import {
  BODY_ROWS,
  bodyRow,
  SECTION_WEIGHT,
  saturate,
  TELLS_DUTIES,
  TELLS_THE_WORK,
  type TextMark,
} from './body-rows.ts';
import type { CardReading, Feature, FeatureVector } from './card-features.ts';

/** Facts that other readers have found in the advert. */
export interface Facts {
  /** Years of experience required, null where none are. */
  years: number | null;
  evidence?: Evidence;
}

/** What of title, text and facts together belongs to the rung. The order is that of the fitted weights. */
export const RUNG_FEATURES = [
  { id: 'directors.outright', level: 6, people: 1 },
  { id: 'managers.outright', level: 5, people: 1 },
  { id: 'leaders.outright', level: 4, people: 1 },
  { id: 'runs.outright', level: 4, people: 1 },
  { id: 'leads.outright', level: 3, people: 4 },
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
  { id: 'key.often', level: 4 },
  { id: 'key.seasoned', level: 4 },
  { id: 'years.none', level: 1 },
  { id: 'years.one', level: 1 },
  { id: 'years.two', level: 2 },
  { id: 'years.three', level: 2 },
  { id: 'years.five', level: 4 },
  { id: 'years.eight', level: 5 },
  { id: 'second.outright', level: 2 },
  { id: 'second.twice', level: 2 },
  { id: 'seasoned.outright', level: 2 },
  { id: 'years.unsaid', level: 2 },
  { id: 'manager.alone', level: 3, people: -1.5 },
  { id: 'director.of-a-team', level: 4, people: 1 },
] as const satisfies readonly Feature[];

/** One such sign: how much of it there is, and its words or the row of the text whose words they are. */
export interface RungSign {
  id: (typeof RUNG_FEATURES)[number]['id'];
  value: number;
  words?: Evidence | number;
}

/** Titles that name somebody who may have people, or may not: "Sales Manager". */
const MANAGING = /manager|rank\.(?:lead|supervisor|director|area|general)|account-director|key-account$/;

/** Titles of those who lead managers, several sites or a function, or are called so. */
const DIRECTING = /rank\.(?:director|head|area|vice|bank-vice|chief|executive|general)|director/;
/** Rows that tell of it, and how surely. */
const SCOPE_OF_DIRECTORS: readonly (readonly [number, number])[] = (
  [
    ['scope.managers', 1.5],
    ['scope.directors', 1.5],
    ['scope.sites', 0.7],
    ['reports.to-top', 1],
    ['reports.to-board', 1],
    ['scope.strategy', 0.5],
    ['scope.budget', 0.4],
  ] as const
).map(([id, each]) => [bodyRow(id), each]);

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
).map(([id, each]) => [bodyRow(id), each]);

const LEADS = bodyRow('people.leads');
const COUNTED = bodyRow('people.counted');

const KEY = bodyRow('duty.key-account');
/** Whom one leads, or what one runs, said of the job's own duties: one such sentence tells the rung. */
const OUTRIGHT = (
  [
    ['directors.outright', 'scope.directors'],
    ['managers.outright', 'scope.managers'],
    ['leaders.outright', 'scope.leaders'],
    ['runs.outright', 'scope.runs'],
  ] as const
).map(([id, row]) => [id, bodyRow(row)] as const);
const OWNED = bodyRow('accounts.owned');
const SECOND = bodyRow('scope.second');
const SEASONED_ROW = bodyRow('scope.seasoned');
const NOBODY = bodyRow('people.none');

/** Titles that are a second rung whatever the text says. */
const SENIOR = /rank\.(?:senior|trainee-manager)|support\.|complaints|liaison/;
/** What makes a "specialist" or an "officer" more than the first rung under a grander name. */
const BACKS_A_SPECIALIST = ['duty.complaints', 'scope.escalations', 'scope.second-line', 'scope.expert'].map(
  bodyRow,
);

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

/** Years of experience asked for from which a seller is given key accounts. */
const SEASONED = 5;

/** Required years from which the codebook allows no first rung. */
const TWO_YEARS = 2;

/** What the facts of an advert allow at least. */
export function leastOf(facts: Facts): FeatureVector['least'] {
  if ((facts.years ?? 0) < TWO_YEARS) return undefined;
  return { level: 2, rule: 'level.two-years', evidence: facts.evidence ? [facts.evidence] : [] };
}

/**
 * What the title claims, set beside what the text says of people, accounts and years.
 * @param weights how often each row of the text stands in it
 * @param patience how often something must be said to count for half
 */
export function rungSigns(
  card: CardReading,
  text: readonly TextMark[],
  weights: Float64Array,
  facts: Facts,
  patience: number,
): RungSign[] {
  const signs: RungSign[] = [];
  const set = (id: RungSign['id'], value: number, words?: RungSign['words']) =>
    signs.push({ id, value, words });
  const outright = text.filter(({ row }) => row === LEADS || row === COUNTED);
  let people = 0;
  for (let at = TELLS_THE_WORK; at < weights.length; at++)
    if (weights[at] !== 0) people += (weights[at] as number) * Math.max(0, BODY_ROWS[at]?.people ?? 0);
  if (card.title.marks.some(({ row }) => MANAGING.test(row.id))) {
    set('manager.with-people', saturate(people, 1.5 * patience));
    set('manager.without-people', 1 - saturate(people, 1.5 * patience));
    if ((weights[NOBODY] as number) > 0) set('manager.alone', 1, NOBODY);
  }
  if (card.title.marks.some(({ row }) => DIRECTING.test(row.id))) {
    let scope = 0;
    for (const [at, each] of SCOPE_OF_DIRECTORS) scope += (weights[at] as number) * each;
    const share = saturate(scope, 2 * patience);
    set('director.with-scope', share, SCOPE_OF_DIRECTORS[0]?.[0]);
    set('director.without-scope', 1 - share);
    // "Head of Customer Service" over eight advisors: people, and nothing that reaches beyond them.
    if (scope === 0 && outright.length > 0) set('director.of-a-team', 1, outright[0]?.row);
  }
  if (card.title.marks.some(({ row }) => SELLING.has(row.track ?? ''))) {
    let accounts = 0;
    for (const [at, each] of ACCOUNT_ROWS) accounts += (weights[at] as number) * each;
    const share = saturate(Math.max(0, accounts), 1.5 * patience);
    set('seller.with-accounts', share, ACCOUNT_ROWS[0]?.[0]);
    set('seller.without-accounts', 1 - share);
  }
  if (outright.some(({ section }) => SECTION_WEIGHT[section] >= TELLS_DUTIES))
    set('leads.outright', 1, outright[0]?.row);
  else if (outright.length > 0) set('leads.wanted', 1);
  for (const [id, at] of OUTRIGHT)
    if (text.some(({ row, section }) => row === at && SECTION_WEIGHT[section] >= TELLS_DUTIES))
      set(id, 1, at);
  const owned = text.filter(
    ({ row, section }) => row === OWNED && SECTION_WEIGHT[section] >= TELLS_DUTIES,
  ).length;
  if (owned > 0) set('accounts.outright', 1, OWNED);
  if (owned > 1) set('accounts.twice', 1);
  const { years, evidence: words } = facts;
  const rung = titleRung(card);
  if (card.title.marks.some(({ row }) => SELLING.has(row.track ?? ''))) {
    // Key accounts named once may be somebody else's; over and over, or by who has years behind them, they are the job.
    const key = weights[KEY] as number;
    if (key >= 2) set('key.often', saturate(key - 1, 2), KEY);
    if (key >= 1 && (years ?? 0) >= SEASONED) set('key.seasoned', 1, KEY);
  }
  if (rung) {
    set(`says.${rung}`, 1);
    if (rung === 2 && (years ?? 0) < TWO_YEARS && !card.title.marks.some(({ row }) => SENIOR.test(row.id))) {
      const backed = BACKS_A_SPECIALIST.some((at) => (weights[at] as number) >= TELLS_DUTIES);
      set(backed ? 'specialist.backed' : 'specialist.plain', 1);
    }
  }
  const second = text.filter(
    ({ row, section }) => row === SECOND && SECTION_WEIGHT[section] >= TELLS_DUTIES,
  ).length;
  if (second > 0) set('second.outright', 1, SECOND);
  if (second > 1) set('second.twice', 1);
  const seasoned = text.some(({ row, section }) => row === SEASONED_ROW && SECTION_WEIGHT[section] > 0.5);
  if (seasoned) set('seasoned.outright', 1, SEASONED_ROW);
  if (years === null) set(seasoned ? 'years.unsaid' : 'years.none', 1);
  else {
    if (years < 2) set('years.one', 1, words);
    if (years >= 2) set('years.two', 1, words);
    if (years >= 3) set('years.three', 1, words);
    if (years >= 5) set('years.five', 1, words);
    if (years >= 8) set('years.eight', 1, words);
  }
  return signs;
}
