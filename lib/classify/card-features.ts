import { COMPANY_ROWS } from '../taxonomy/en/industry-rows.ts';
import type { Level } from '../taxonomy/scales.ts';
import type { SignalRow } from '../taxonomy/signal-row.ts';
import type { TitleRow } from '../taxonomy/title-row.ts';
import { TITLE_ROWS } from '../taxonomy/title-rows.ts';
import type { Evidence } from './annotation.ts';
import { NAMES_A_CRAFT, NAMES_A_ROLE, type TitleReading } from './title.ts';

/** One number the model reads, named after the row it comes from. */
export interface Feature {
  id: string;
  family?: number;
  level?: number;
  people?: number;
  track?: SignalRow['track'];
}

/** What follows from a title as a whole. */
const DERIVED = [
  { id: 'title.unread' },
  { id: 'title.unknown-craft', family: -1.5 },
  { id: 'title.unknown-words', family: -0.8 },
  { id: 'title.no-role', family: -1 },
  { id: 'title.bank-vice-president', level: 4, people: -1 },
  { id: 'company.serves', family: 1.5 },
  { id: 'company.centre', family: 2.5, track: 'customer-care' },
] as const satisfies readonly Feature[];

type DerivedId = (typeof DERIVED)[number]['id'];

/** How many features a card has. They come first among an advert's. */
export const CARD_FEATURES = TITLE_ROWS.length + COMPANY_ROWS.length + DERIVED.length;

/** Where most people serve customers: a "Supervisor" or "Team Member" there, of whom no more is said, does too. */
const SERVES: ReadonlySet<string> = new Set([
  'company.bank',
  'company.hotel',
  'company.shop',
  'company.bpo',
  'company.property',
]);

/** The features of title and company in the order of the weights. The order is part of the model: append, then fit again. */
export function listCardFeatures(): Feature[] {
  return [
    ...TITLE_ROWS.map(({ id, family, level, track, people }) => ({
      id: `title.${id}`,
      family,
      level,
      track,
      people,
    })),
    ...COMPANY_ROWS.map(({ id, family, track }) => ({ id, family, track })),
    ...DERIVED,
  ];
}

/** Offices that every trade has: who runs the operation or checks the quality of a contact centre is of the family. */
const ANY_TRADE: ReadonlySet<string> = new Set(['craft.executive', 'craft.quality', 'craft.analyst']);

/** Whether a title names such an office, and no trade: "Operations Manager", "Quality Analyst", and no "Data Analyst". */
export function isOfAnyTrade({ marks, unknownCraft }: TitleReading): boolean {
  const naming = marks.filter(({ row }) => (row.family ?? 0) <= NAMES_A_CRAFT).map(({ row }) => row.id);
  return (
    !unknownCraft &&
    naming.some((id) => id !== 'craft.analyst') &&
    naming.every((id) => ANY_TRADE.has(id)) &&
    !marks.some(({ row }) => (row.family ?? 0) >= NAMES_A_ROLE)
  );
}

/** What a card says: its title read, and the rows of `COMPANY_ROWS` that the employer's name matches. */
export interface CardReading {
  title: TitleReading;
  company: readonly { row: number; start: number; end: number }[];
}

export interface FeatureVector {
  values: Float64Array;
  /** Indices of the values that are not zero. */
  present: number[];
  /** The words behind each feature, where there are any. */
  evidence: (Evidence | undefined)[];
  /** The least rung that a fact of the advert allows, whatever the sums say, and its words. */
  least?: { level: Level; rule: string; evidence: readonly Evidence[] };
  /** Which of the words may be quoted for a claim; all where it is absent. */
  shown?: { level(words: Evidence, level: Level): boolean; people(words: Evidence): boolean };
  /** Which claims words of the posting speak for or against by themselves; all where it is absent. */
  tells?: { family: boolean; track: boolean };
}

let titleIndices: Map<string, number> | undefined;

/** Index of a title's row among the features. */
function titleIndex({ id }: TitleRow): number {
  titleIndices ??= new Map(TITLE_ROWS.map((one, at) => [one.id, at]));
  return titleIndices.get(id) as number;
}

/** Banks call their officers vice presidents: who says so in a bank's advert is no executive for that. */
const isBank = ({ title, company }: CardReading) =>
  title.marks.some(({ row }) => row.track === 'financial-services') ||
  company.some(({ row }) => COMPANY_ROWS[row]?.track === 'financial-services');

/**
 * What is said of a first rung and lowers none above: an "Account Manager II", a "Seasonal Store Manager" and a
 * "Bilingual Sales Manager" are no less than who is called so without.
 */
const LOWERS_NONE: ReadonlySet<string> = new Set(['rank.senior', 'rank.first', 'front.bilingual']);

const isAbove = ({ marks }: TitleReading, { weight: least }: TitleReading['marks'][number]) =>
  marks.some(({ row, weight }) => (row.level ?? 0) >= 3 && weight >= least);

/** Where a posting's numbers are written. */
export type Sheet = Omit<FeatureVector, 'present'>;

/** A clean sheet. @param size how many values it has: more than a card's where an advert adds its own */
export function createSheet(size: number = CARD_FEATURES): Sheet {
  return { values: new Float64Array(size), evidence: new Array(size) };
}

/** A sheet that was written on, clean again. Of a judgement nothing that is answered keeps its sheet. */
export function wipe(sheet: Sheet): Sheet {
  sheet.values.fill(0);
  sheet.evidence.fill(undefined);
  return sheet;
}

/**
 * Turns what a card says into the numbers the model weighs.
 * @param ofBank true where the advert's text is a bank's
 * @param sheet a clean one, which is answered
 */
export function measureCard(card: CardReading, ofBank = false, sheet = createSheet()): Sheet {
  const { values, evidence } = sheet;
  const { title } = card;
  for (const mark of title.marks) {
    const at = titleIndex(mark.row);
    values[at] = Math.max(values[at] as number, mark.weight);
    evidence[at] ??= { field: 'title', start: mark.start, end: mark.end, rule: `title.${mark.row.id}` };
  }
  const companies = TITLE_ROWS.length;
  for (const mark of card.company) {
    const at = companies + mark.row;
    values[at] = 1;
    evidence[at] ??= {
      field: 'company',
      start: mark.start,
      end: mark.end,
      rule: COMPANY_ROWS[mark.row]?.id ?? '',
    };
  }
  const set = (
    id: DerivedId,
    value: number,
    words?: { start: number; end: number },
    field: Evidence['field'] = 'title',
  ) => {
    const at = companies + COMPANY_ROWS.length + DERIVED.findIndex((one) => one.id === id);
    values[at] = value;
    if (words) evidence[at] = { field, start: words.start, end: words.end, rule: id };
  };
  const vicePresident = title.marks.find(({ row }) => row.id === 'rank.vice-president');
  if (vicePresident && (ofBank || isBank(card))) {
    values[titleIndex(vicePresident.row)] = 0;
    set('title.bank-vice-president', vicePresident.weight, vicePresident);
  }
  // A hospital's "Bank Porter" is called in when somebody is off, and works in no bank.
  const onCall = title.marks.find(({ row }) => row.id === 'finance.any');
  if (onCall && card.company.some(({ row }) => COMPANY_ROWS[row]?.id === 'company.hospital'))
    values[titleIndex(onCall.row)] = 0;
  for (const mark of title.marks)
    if (LOWERS_NONE.has(mark.row.id) && isAbove(title, mark)) values[titleIndex(mark.row)] = 0;
  if (title.marks.length === 0) set('title.unread', 1);
  if (title.unknownCraft) set('title.unknown-craft', 1, title.unknownCraft);
  set('title.unknown-words', Math.min(title.unknownWords, 2) / 2);
  if (!title.marks.some(({ row }) => (row.family ?? 0) >= NAMES_A_ROLE)) {
    set('title.no-role', 1);
    const other = title.unknownCraft || title.marks.some(({ row }) => (row.family ?? 0) <= NAMES_A_CRAFT);
    const serves = card.company.find(({ row }) => SERVES.has(COMPANY_ROWS[row]?.id ?? ''));
    if (!other && serves) set('company.serves', 1, serves, 'company');
    const centre = card.company.find(({ row }) => COMPANY_ROWS[row]?.id === 'company.bpo');
    if (centre && isOfAnyTrade(title)) set('company.centre', 1, centre, 'company');
  }
  return sheet;
}

/** From this start on, either way, a row's words say something of the family; "associate" says less. */
const TELLS_THE_FAMILY = 0.5;
/** What is concluded from what a title leaves out. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'title.unread',
  'title.unknown-words',
  'title.no-role',
] satisfies DerivedId[]);

let speaking: { family: boolean; track: boolean }[] | undefined;

/** Whether any of these features of a card speaks of the family, and of a ladder: "Associate" speaks of neither. */
export function tellsOf(present: readonly number[]): NonNullable<FeatureVector['tells']> {
  speaking ??= listCardFeatures().map(({ id, family = 0, track }) => ({
    family: !LEFT_OUT.has(id) && Math.abs(family) >= TELLS_THE_FAMILY,
    track: track !== undefined,
  }));
  const tells = { family: false, track: false };
  for (const at of present) {
    tells.family ||= speaking[at]?.family ?? false;
    tells.track ||= speaking[at]?.track ?? false;
  }
  return tells;
}

/** Indices of the values that are not zero. */
export function presentOf(values: Float64Array): number[] {
  const present: number[] = [];
  for (let at = 0; at < values.length; at++) if (values[at] !== 0) present.push(at);
  return present;
}
