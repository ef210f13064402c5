import { areComparable } from '../career/annual-pay.ts';
import {
  nearestGoal,
  payScale,
  plainlyHighestPay,
  sharedSkills,
  standingOf,
  type YearlyPay,
} from '../career/compare.ts';
import { weeklyHours } from '../career/weekly-hours.ts';
import type { Pay } from '../posting.ts';
import type { SavedRole } from '../shortlist/saved-role.ts';
import type { Level, Stage } from '../taxonomy/scales.ts';
import { inItsPlace } from '../text/direction.ts';
import { cellsOf } from './comparison-cells.ts';
import type { ViewContext } from './context.ts';
import type { Quote } from './quotes.ts';
import type { MessageKey } from './words.ts';

/** The rows of a comparison, in the order a person decides by. */
export const ROWS = [
  'level',
  'stage',
  'goal',
  'pay',
  'track',
  'place',
  'years',
  'education',
  'credentials',
  'people',
  'skills',
  'warnings',
  'dates',
  'status',
  'notes',
] as const;
export type RowId = (typeof ROWS)[number];

/** One value of one role. */
export interface Cell {
  /** What is said, in words; where it cannot be said, the words for that. */
  text: string;
  /** A second, quieter line: the pay as the posting words it, where a date comes from. */
  detail?: string;
  /** Several values, as skills; `shared` ones are named by every role compared. */
  items?: { text: string; shared: boolean; evidence: Quote[] }[];
  /** Nothing is known: drawn quieter, never marked best. */
  unknown: boolean;
  /** Only a result card was read, and this would stand in the advert: not even "none" can be said. */
  unread?: boolean;
  /** Why this is the best of the row, in words. At most one cell of a row has it. */
  best?: string;
  /** The posting's words that led here. */
  evidence: Quote[];
  /** The rung, for the row that is drawn as one ladder. */
  rung?: Level;
  /** The training stage, drawn as up to four marks. */
  stage?: Stage;
  /** A range on the row's common scale, 0 to 1. */
  bar?: { from: number; to: number };
}

export interface ComparisonRow {
  id: RowId;
  label: string;
  /** Every role says the same, which no role does whose advert was not read. Never level and training: they are what the rest is read against. */
  equal: boolean;
  /** It stands in the advert, which of no role here was read. */
  unread: boolean;
  cells: Cell[];
}

export interface ComparisonColumn {
  id: string;
  title: string;
  company: string;
  /** Where the posting stands, http(s). */
  url?: string;
  /** Judged from a result card alone. */
  fromCard: boolean;
}

export interface Comparison {
  columns: ComparisonColumn[];
  rows: ComparisonRow[];
  /** How many rows are equal: they fold away. */
  equalRows: number;
  /** The goal's rung, for a line across the ladder. */
  goalRung?: Level;
}

/** Brings a posting's pay to a year, or gives null where it cannot be. Passed in: reading pay is not view's. */
export type ToYearly = (pay: Pay, hours?: number) => YearlyPay | null;

/** At most this many side by side: more cannot be held in mind, and not on a screen. */
export const MOST_COMPARED = 6;

/** Sets roles side by side: what differs, what is the same, and what is plainly best. */
export function compareRoles(
  roles: readonly SavedRole[],
  context: ViewContext,
  toYearly: ToYearly,
): Comparison {
  // An hour is an hour: where all are paid by it, nobody's shorter week makes theirs the lesser pay.
  const byHour = roles.every(({ posting: { pay } }) => !pay || pay.period === 'hour');
  const pays = roles.map(({ posting }) =>
    posting.pay ? toYearly(posting.pay, byHour ? undefined : weeklyHours(posting)?.hours) : null,
  );
  const isComparable = areComparable(roles.map(({ posting }) => posting));
  const standings = roles.map(({ annotation }) => standingOf(annotation));
  const shared = {
    skills: sharedSkills(roles.map(({ annotation }) => annotation)),
    // One scale would set a part-time wage beside a full year's.
    scale: isComparable ? payScale(pays) : null,
  };
  // A board's guess can be drawn, but nothing is "the highest" by a guess.
  const stated = pays.map((pay, i) => (roles[i]?.posting.pay?.source === 'board-estimate' ? null : pay));
  const byRole = roles.map((role, i) => cellsOf(role, pays[i] ?? null, shared, context));
  const best: Partial<Record<RowId, { index: number | null; why: MessageKey }>> = {
    pay: { index: isComparable ? plainlyHighestPay(stated) : null, why: 'compare_bestPay' },
    goal: { index: nearestGoal(standings, context.goal), why: 'compare_bestGoal' },
  };
  const rows = ROWS.filter((id) => id !== 'goal' || context.goal).map((id): ComparisonRow => {
    const cells = byRole.map((cellsOfRole) => cellsOfRole[id]);
    const winner = best[id]?.index;
    if (winner != null && cells[winner])
      cells[winner] = { ...cells[winner], best: context.words(best[id]?.why ?? 'compare_bestPay') };
    return {
      id,
      label: context.words(`compare_row_${id}`),
      equal: id !== 'level' && id !== 'stage' && allEqual(cells),
      unread: cells.length > 0 && cells.every((cell) => cell.unread),
      cells,
    };
  });
  return {
    columns: roles.map(({ id, posting, annotation }) => ({
      id,
      title: inItsPlace(posting.title) || context.words('role_untitled'),
      company: inItsPlace(posting.company ?? ''),
      url: posting.url,
      fromCard: annotation.basis === 'card',
    })),
    rows,
    equalRows: rows.filter(({ equal }) => equal).length,
    goalRung: context.goal?.level,
  };
}

function allEqual(cells: readonly Cell[]): boolean {
  const said = (cell: Cell) =>
    cell.items
      ? cell.items
          .map(({ text }) => text)
          .sort()
          .join('\n')
      : cell.text;
  return cells.length > 1 && cells.every((cell) => !cell.unread && said(cell) === said(cells[0] as Cell));
}
