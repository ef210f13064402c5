import type { TitleRow } from '../taxonomy/title-row.ts';
import type { Hit, Lexicon } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';

/** One thing a title says, with the words that say it. */
export interface TitleMark {
  row: TitleRow;
  /** 1 in the first part of the title, less in what follows a dash, a bracket or a bar. */
  weight: number;
  /** How many words it has. */
  words: number;
  start: number;
  end: number;
}

export interface TitleReading {
  marks: TitleMark[];
  /** Words before the head that no row knows: "Pit Supervisor" supervises who knows what. */
  unknownWords: number;
  /** The last word of the first part where no row knows it and it ends like an occupation: "Wicker Weaver". */
  unknownCraft?: { start: number; end: number };
}

/** What stands in a later part of a title ("… - Night Shift", "… (Customer Success)") says less. */
const LATER_PART = 0.6;

/** What it says after another craft's name. */
const BESIDE_CRAFT = 0.3;

/** Endings of occupations in English, for the words that no row knows. */
const CRAFT_ENDING = /(?:er|or|ist|ian|man|men|smith|wright|ers|ors|ists)$/i;

/** Index of the part of the title that each token stands in: parts are divided by bars, dashes, commas and brackets. */
function partsOf(tokens: Tokens): number[] {
  const parts: number[] = [];
  let part = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (i > 0) {
      const between = tokens.source.slice(tokens.end[i - 1], tokens.start[i]);
      if (/[|([–—•:;/,!]|\s-|-\s/.test(between)) part++;
    }
    parts.push(part);
  }
  return parts;
}

/**
 * Whether of two readings of the same words this one gives way: "Assistant to the Store Manager" and
 * "Assistant Account Manager" read like assistant managers, and are none.
 */
const isMisread = (hit: Hit<TitleRow>, other: Hit<TitleRow>) =>
  isRank(hit.row) && !isRank(other.row) && hit.from === other.from && hit.to === other.to;

const isRank = (row: TitleRow) => row.id.startsWith('rank.');
const isCraft = (row: TitleRow) => row.id.startsWith('craft.');
const tellsNoRung = (row: TitleRow) => row.level === undefined && !isRank(row) && !row.id.startsWith('trap.');

/**
 * Whether of two phrases that share a word this one gives way. The one further right holds the head ("Customer
 * Care [Assistant Manager]"), unless the left one names the work more surely ("[Guest Services] Agent").
 * @param parts of the title that each word stands in: of "[Manager, Sales] Performance" the office holds its name
 * @param fromRight whether `hit` is the right one of the two
 */
function yields(
  hit: Hit<TitleRow>,
  other: Hit<TitleRow>,
  parts: readonly number[],
  fromRight = false,
): boolean {
  const [left, right] = fromRight ? [other, hit] : [hit, other];
  if (isCraft(left.row) && isCraft(right.row)) return false;
  const overlap = right.from > left.from && right.from < left.to && right.to > left.to;
  if (!overlap || left.isGapped || right.isGapped || isRank(hit.row)) return false;
  const isAcross = parts[left.from] !== parts[left.to - 1];
  // "[Equipment Store] Manager": two words of another craft name the office, and no shop.
  const isOffice = isCraft(left.row) && left.to - left.from > 1;
  // "[Call [Centre] Manager]": what tells the work and no rung stays beside the rank.
  const isBeside = isRank(right.row) && (left.row.family ?? 0) >= NAMES_A_ROLE && tellsNoRung(left.row);
  const leftIsSurer =
    isBeside ||
    (!isRank(right.row) && !isAcross && (isOffice || (left.row.family ?? 0) > (right.row.family ?? 0)));
  return fromRight ? leftIsSurer : !leftIsSurer;
}

/**
 * Whether a name of several words is all that tells the work: of "[Store] Manager" the store tells it too, of
 * "[Product Manager]" nothing else does.
 */
const isOnlyName = ({ row, from, to }: Hit<TitleRow>, hits: readonly Hit<TitleRow>[]) =>
  !isRank(row) &&
  to - from > 1 &&
  ((row.family ?? 0) >= NAMES_A_ROLE || (row.family ?? 0) <= NAMES_A_CRAFT) &&
  !hits.some(
    (other) =>
      other.from === from &&
      other.to < to &&
      !isRank(other.row) &&
      Math.sign(other.row.family ?? 0) === Math.sign(row.family ?? 0),
  );

/**
 * What a title says once: of two phrases that share a word the one further right holds the head ("Customer
 * Care [Assistant Manager]", and no care assistant), and a phrase inside a longer one is part of it ("Account
 * Manager" is one thing, and not also a manager).
 */
function heads(hits: readonly Hit<TitleRow>[], parts: readonly number[]): Hit<TitleRow>[] {
  const inside = (inner: Hit<TitleRow>, outer: Hit<TitleRow>) =>
    // "[Head] Cashier" tells the rung and leaves the work to be told by its own word.
    !(isRank(outer.row) && !isRank(inner.row) && !outer.isGapped) &&
    // "[Operations Manager]" names an office of no rung of its own: the manager in it stays one.
    !(isRank(inner.row) && tellsNoRung(outer.row)) &&
    // "[Senior Digital [Account Manager]]": without the account manager nobody would say what work it is.
    !(outer.isGapped && isRank(outer.row) && isOnlyName(inner, hits)) &&
    outer.from <= inner.from &&
    outer.to >= inner.to &&
    outer.to - outer.from > inner.to - inner.from &&
    (outer.from === inner.from || outer.to === inner.to);
  // Phrases with words in between first: "Assistant [Store] Manager" leaves the store and takes the manager.
  // And "[Sales Enablement] Manager" is an office's name, whatever else "sales … manager" would say.
  const named = hits.filter(
    (outer) =>
      !outer.isGapped ||
      isRank(outer.row) ||
      !hits.some(({ row, from, to }) => isCraft(row) && to - from > 1 && from >= outer.from && to < outer.to),
  );
  // What gives way takes nothing with it: it is left out before others are measured by it.
  const read = named.filter((hit) => !named.some((other) => isMisread(hit, other)));
  const leave = (hits: readonly Hit<TitleRow>[], outers: (row: TitleRow) => boolean) =>
    hits.filter((hit) => !hits.some((outer) => outer.isGapped && outers(outer.row) && inside(hit, outer)));
  // Ranks first: the sales manager that "[Junior Sales & Marketing Manager]" takes leaves the sales.
  const apart = leave(leave(read, isRank), (row) => !isRank(row));
  const right = apart.filter(
    (hit) => !apart.some((other) => yields(hit, other, parts) || yields(hit, other, parts, true)),
  );
  return right.filter((inner) => !right.some((outer) => inside(inner, outer)));
}

/** What another craft's word says beside a role that is plainly in the family: "Metals Sales Representative". */
const BESIDE_FAMILY_ROLE = 0.35;

/** Words of one's own craft are the matter of the work, and not its name, where the name is of the family. */
function weighByRole(marks: readonly TitleMark[]): void {
  const naming = marks.filter(({ row }) => row.family !== undefined && !row.id.startsWith('rank.'));
  const head = naming.reduce<TitleMark | undefined>(
    (right, mark) => (right && right.end >= mark.end ? right : mark),
    undefined,
  );
  const named = naming.some(({ row, words }) => words > 1 && (row.family ?? 0) >= 1.5);
  if (!named && (head?.row.family ?? 0) < 1.5) return;
  for (const mark of naming)
    if (isCraft(mark.row) && (mark.words === 1 || mark !== head)) mark.weight *= BESIDE_FAMILY_ROLE;
}

/** From this start on a row names a role of the family by itself; down to that one it names another craft. */
export const NAMES_A_ROLE = 1.2;
export const NAMES_A_CRAFT = -1;

/**
 * What the first part of a title leaves open the later ones tell ("Manager, Customer Service"); where it names
 * another craft they tell little ("Sous Chef - Guest Experience").
 */
function weighLaterParts(marks: readonly TitleMark[]): void {
  const first = marks.filter(({ weight }) => weight === 1);
  if (first.some(({ row }) => (row.family ?? 0) >= NAMES_A_ROLE)) return;
  const weight = first.some(({ row }) => (row.family ?? 0) <= NAMES_A_CRAFT) ? BESIDE_CRAFT : 1;
  for (const mark of marks) if (mark.weight < 1) mark.weight = weight;
}

/** Of what boards add to titles: "(Night Shift)", "Maternity Cover", "$18/hr". It is read so that nothing else is made of it. */
export const SAYS_NOTHING = 'trap.says-nothing';

/**
 * Parts counted from the one that names the job: of "Manchester - Customer Service Advisor" and "HIRING: Cashier" the
 * second is the first. What stands before has a number below 0.
 */
function fromOpening(parts: readonly number[], hits: readonly Hit<TitleRow>[]): readonly number[] {
  const opening = Math.min(...hits.map(({ from }) => parts[from] as number));
  const names = ({ row, from }: Hit<TitleRow>) =>
    parts[from] === opening && (row.level !== undefined || (row.family ?? 0) <= NAMES_A_CRAFT);
  if (opening === 0 || !hits.some(names)) return parts;
  return parts.map((part) => part - opening);
}

/** A reference ("R0012345") is no word of work. */
const HAS_DIGIT = /\d/;

/** Reads a title: which rows stand in it, where, and how prominently. */
export function readTitle(
  lexicon: Lexicon<TitleRow>,
  title: string,
  tokens = lexicon.read(title),
): TitleReading {
  const written = partsOf(tokens);
  const hits = heads(lexicon.match(tokens), written).filter(({ row }) => row.id !== SAYS_NOTHING);
  const parts = fromOpening(written, hits);
  const marks = hits.map(({ row, from, to }): TitleMark => {
    return {
      row,
      weight: parts[from] === 0 ? 1 : LATER_PART,
      words: to - from,
      start: tokens.start[from] as number,
      end: tokens.end[to - 1] as number,
    };
  });
  weighLaterParts(marks);
  const next = parts.findIndex((part) => part > 0);
  const last = (next < 0 ? tokens.count : next) - 1;
  const first = marks.filter(({ weight }) => weight === 1);
  weighByRole(first);
  const head = Math.max(0, ...first.map(({ start }) => start));
  const reading: TitleReading = { marks, unknownWords: 0 };
  for (let i = parts.indexOf(0); i <= last && (tokens.start[i] as number) < head; i++) {
    const [start, end] = [tokens.start[i] as number, tokens.end[i] as number];
    const known =
      HAS_DIGIT.test(title.slice(start, end)) ||
      lexicon.knows(tokens.word[i] as number) ||
      end - start < 4 ||
      marks.some((mark) => mark.start <= start && end <= mark.end);
    if (!known) reading.unknownWords++;
  }
  // "Red Lantern: Account Director": what names no work before a role is an employer, and no craft.
  const namesNothing = first.length === 0 && marks.length > 0;
  if (last >= 0 && !lexicon.knows(tokens.word[last] as number) && !namesNothing) {
    const [start, end] = [tokens.start[last] as number, tokens.end[last] as number];
    if (end - start > 3 && CRAFT_ENDING.test(title.slice(start, end))) reading.unknownCraft = { start, end };
  }
  return reading;
}
