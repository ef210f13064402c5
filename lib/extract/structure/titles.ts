import { hasLetters } from '../fields/letters.ts';
import type { Piece } from './pieces.ts';
import type { Run } from './runs.ts';
import { looksLikeControl, shapeOfPiece, signsOf } from './text-shape.ts';
import { namesRole } from './words.ts';

/** One card with its text. */
export interface ReadCard {
  run: Run;
  card: Element;
  pieces: Piece[];
}

/** Where titles stand in the cards of one list: columns, the likeliest first. */
export type TitleColumns = readonly number[];

interface Column {
  column: number;
  cards: number;
  texts: Set<string>;
  roles: number;
  headings: number;
  order: number;
  bad: number;
}

/**
 * Finds the columns that hold titles: in the link (or heading) that the card stands on; where that says the
 * same in every card ("Apply"), in the card's heading or in what is worded most like a job's title.
 */
export function findTitleColumns(sample: readonly ReadCard[]): TitleColumns {
  const inside = rank(sample, insideRun);
  if (inside.length && inside[0]) return spokenFor(sample, inside) ?? besideName(sample, inside) ?? inside;
  const headed = rank(sample, (piece) => piece.heading);
  return headed.length ? headed : rank(sample, () => true, 0.34);
}

/** Where links say no card's title but, as it seems, whose it is: the column of headings beside them that are titles. */
function besideName(sample: readonly ReadCard[], inside: TitleColumns): TitleColumns | undefined {
  const titles = sample.map((read) => titleIn(read, inside));
  if (titles.length < 2 || titles.some((title) => !title || title.heading || isRole(title))) return undefined;
  const headed = rank(sample, (piece, run) => piece.heading && !insideRun(piece, run), 0.7);
  return headed.length ? headed : undefined;
}

/** What stands between a title and its employer where both are read out: "Cashier at Acme". */
const READ_OUT = /^(?: (?:at|@|bei|chez|bij|hos|presso|w|en|em)|[,:]| [–—-]) /;

/**
 * Where a link says a card's title with its employer behind, for those who only hear it, and both stand apart
 * in the card: the column of the title that is seen.
 */
function spokenFor(sample: readonly ReadCard[], inside: TitleColumns): TitleColumns | undefined {
  const seen = new Map<number, number>();
  for (const read of sample) {
    const spoken = titleIn(read, inside);
    const { pieces } = read;
    const title =
      spoken && pieces.find(({ text }) => text.length > 3 && isReadOut(spoken.text, text, pieces));
    if (title) seen.set(title.column, (seen.get(title.column) ?? 0) + 1);
  }
  for (const [column, count] of seen) if (count > 1 && count >= 0.7 * sample.length) return [column];
  return undefined;
}

function isReadOut(spoken: string, title: string, pieces: readonly Piece[]): boolean {
  const joint = spoken.startsWith(title) && READ_OUT.exec(spoken.slice(title.length))?.[0];
  const rest = joint && spoken.slice(title.length + joint.length);
  return Boolean(rest && pieces.some(({ text }) => text.length > 1 && rest.startsWith(text)));
}

/** Whether a piece stands in the link or heading of the run. */
export function insideRun(piece: Piece, run: Run): boolean {
  return run.elements.some((element) => element === piece.link || element.contains(piece.element));
}

function rank(
  sample: readonly ReadCard[],
  allowed: (piece: Piece, run: Run) => boolean,
  leastRoles = 0,
): number[] {
  const columns = new Map<number, Column>();
  for (const { run, pieces } of sample) {
    let order = 0;
    for (const piece of pieces) {
      // the button of a fold whose heading it stands in is a title
      if (piece.control && !piece.heading && !run.elements.includes(piece.element)) continue;
      if (!allowed(piece, run)) continue;
      let column = columns.get(piece.column);
      if (!column) {
        column = {
          column: piece.column,
          cards: 0,
          texts: new Set(),
          roles: 0,
          headings: 0,
          order: 0,
          bad: 0,
        };
        columns.set(piece.column, column);
      }
      column.cards++;
      column.texts.add(piece.text);
      column.order += order++;
      if (piece.heading) column.headings++;
      if (isNoTitle(piece)) column.bad++;
      else if (isRole(piece)) column.roles++;
    }
  }
  const scored: [number, number][] = [];
  for (const column of columns.values()) {
    const { cards, roles, headings, bad, order, texts } = column;
    if (bad > cards / 2) continue;
    // what says the same in card after card is a button or a badge
    if (cards >= 4 && texts.size <= cards / 4) continue;
    if (cards >= 2 && texts.size === 1 && isButton([...texts][0] ?? '')) continue;
    if (roles / cards < leastRoles) continue;
    const score =
      (2 * cards) / sample.length +
      (3 * roles) / cards +
      (1.5 * headings) / cards -
      0.25 * (order / cards) -
      bad / cards;
    scored.push([score, column.column]);
  }
  return scored.sort((a, b) => b[0] - a[0]).map(([, column]) => column);
}

const isButton = (text: string) => looksLikeControl(text) || signsOf(text).apply;

/** The piece that is a card's title. */
export function titleIn(read: ReadCard, columns: TitleColumns): Piece | undefined {
  for (const column of columns) {
    const piece = read.pieces.find((one) => one.column === column);
    if (piece && fits(piece)) return piece;
  }
  // behind a badge that stands where titles do
  const badge = read.pieces.find((one) => one.column === columns[0] && looksLikeControl(one.text));
  const behind = badge && read.pieces.find((one) => one.column === badge.column + 1);
  if (behind && fits(behind) && isRole(behind)) return behind;
  // a card built otherwise than its neighbours: its heading, or what is worded as a title
  const own = read.pieces.filter((piece) => insideRun(piece, read.run) && fits(piece));
  return own.find((piece) => piece.heading) ?? own.find(isRole);
}

/** "#91000: build", the number and name of something that a machine does; "*****". */
const NO_WORDS = /^#\d+:|^[^A-Za-z\u00c0-\u1fff\u3040-\ud7ff*]*\*{3,}/;

/** Whether words that stand where titles stand are one. */
export function isTitle(words: string): boolean {
  return isWorded(words) && !looksLikeControl(words);
}

/** Neither too short nor too long, masked, or a machine's. */
const isWorded = (text: string) =>
  text.length >= 2 && text.length <= 220 && hasLetters(text) && !NO_WORDS.test(text);

function fits(piece: Piece): boolean {
  return !isNoTitle(piece) && !looksLikeControl(piece.text);
}

/** Whether a piece is worded as the title of a job, worked out once. */
export function isRole(piece: Piece): boolean {
  piece.role ??= namesRole(piece.text);
  return piece.role;
}

/** Too short, too long, masked, or plainly something else than a title. */
export function isNoTitle(piece: Piece): boolean {
  const { text } = piece;
  if (!isWorded(text)) return true;
  // "#4521 Shift Leader" is of a shop with a number
  if (/^#\d+ /.test(text) && !isRole(piece)) return true;
  if (text.length > 60) return false;
  const shape = shapeOfPiece(piece);
  return (shape === 'pay' || shape === 'price' || shape === 'age' || shape === 'count') && !isRole(piece);
}
