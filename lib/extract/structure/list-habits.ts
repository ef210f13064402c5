import { isDepartment } from '../fields/company.ts';
import { fieldsFrom } from './choose-fields.ts';
import { BEFORE_TITLE, type Clue, cluesOf, type Habit, habitsOf, isLabel } from './clues.ts';
import { columnOfBoth, type Joint, jointOf } from './joints.ts';
import type { Piece } from './pieces.ts';
import type { FieldPieces } from './template.ts';
import { isRole, type ReadCard, type TitleColumns, titleIn } from './titles.ts';

/** Cards from which the habits of columns are learned; more of them say nothing new. */
const MOST_LEARNED = 60;

/** How the columns of a list behave, over how many cards. */
export interface Habits {
  columns: ReadonlyMap<number, Habit>;
  cards: number;
  /** Two fields in one text, card after card. */
  joined: Joint | undefined;
  /** The column that holds both, where one does. */
  both: number | undefined;
  /** In nearly every card that names its employer, that is the first thing said behind the title. */
  behind: boolean;
}

/** Learns the columns of a list from its cards. */
export function learnHabits(reads: readonly ReadCard[], columns: TitleColumns): Habits {
  const clues: Clue[][] = [];
  const titles: string[] = [];
  for (const read of reads.slice(0, MOST_LEARNED)) {
    const title = titleIn(read, columns);
    if (!title) continue;
    clues.push(cluesOf(read.pieces, title, read.run.elements));
    titles.push(title.text);
  }
  const habits = { columns: habitsOf(clues), cards: clues.length };
  const fields = clues.map((own, at) => fieldsFrom(own, habits.columns, habits.cards, titles[at] as string));
  const both = columnOfBoth(clues, fields);
  return {
    ...habits,
    both,
    joined: both === undefined ? jointOf(clues, titles, fields) : 'dash',
    behind: standsBehind(clues, fields, habits),
  };
}

/** As `Habits.behind`. */
function standsBehind(
  cards: readonly (readonly Clue[])[],
  fields: readonly FieldPieces[],
  habits: Pick<Habits, 'columns' | 'cards'>,
): boolean {
  let named = 0;
  let first = 0;
  for (const [index, clues] of cards.entries()) {
    const company = fields[index]?.company;
    if (company) named++;
    if (company && company === firstBehind(clues, habits)?.piece) first++;
  }
  return named < cards.length && named > cards.length / 2 && first >= 0.8 * named;
}

/** What is neither a number nor a fact nor in every card, and stands first behind the title. */
function firstBehind(
  clues: readonly Clue[],
  { columns, cards }: Pick<Habits, 'columns' | 'cards'>,
): Clue | undefined {
  return clues.find(({ piece, shape, order }) => {
    if (order === BEFORE_TITLE || (shape !== 'words' && shape !== 'place')) return false;
    const habit = columns.get(piece.column);
    return !habit || !isLabel(habit, piece.text, cards);
  });
}

/**
 * Whether what is headed as a card says nothing where the list's cards say what they do: a box beside the list. Where addresses
 * tell what is a posting, they do.
 */
export function isStranger(clues: readonly Clue[], title: Piece, { columns, cards }: Habits): boolean {
  if (cards < 4 || isRole(title)) return false;
  const isCommon = (column: number) => (columns.get(column)?.cards ?? 0) >= 0.7 * cards;
  return (
    !clues.some(({ piece }) => isCommon(piece.column)) && [...columns.keys()].filter(isCommon).length > 1
  );
}

/** The employer of a card that is built otherwise than its neighbours: named where they name theirs. */
export function namedBehind(
  clues: readonly Clue[],
  habits: Habits,
  place: Piece | undefined,
): Piece | undefined {
  const clue = firstBehind(clues, habits);
  if (clue?.shape !== 'words' || clue.label || clue.leads || clue.piece === place) return undefined;
  const { text } = clue.piece;
  return text.length < 60 && !/[.!?…]$/.test(text) && !isRole(clue.piece) && !isDepartment(text)
    ? clue.piece
    : undefined;
}
