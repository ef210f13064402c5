import { movesToGoal } from '../career/goal.ts';
import { EDUCATIONS } from '../taxonomy/scales.ts';
import type { RoleSort, SortField } from './query.ts';
import type { RoleRow } from './row.ts';
import { STATUSES } from './saved-role.ts';

type Value = string | number | undefined | null;

/**
 * An order for rows. Rows without the value stand last in either direction; equal ones stand newest
 * saved first, then by id, so that a page never repeats or misses one.
 */
export function compareRows(
  sort: RoleSort = { by: 'savedAt', descending: true },
): (a: RoleRow, b: RoleRow) => number {
  const read = readerOf(sort);
  const turn = sort.descending ? -1 : 1;
  return (a, b) =>
    compareValues(read(a), read(b), turn) || compareText(b.savedAt, a.savedAt) || compareText(b.id, a.id);
}

/** The order of the trash: last put in first. */
export function compareTrashed(a: RoleRow, b: RoleRow): number {
  return compareText(b.deletedAt ?? '', a.deletedAt ?? '') || compareText(b.id, a.id);
}

function compareValues(a: Value, b: Value, turn: number): number {
  const isMissing = a === undefined || a === null;
  const isOtherMissing = b === undefined || b === null;
  if (isMissing || isOtherMissing) return Number(isMissing) - Number(isOtherMissing);
  return turn * (typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b)));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What is sorted by, as a number or as text that compares by code unit. */
function readerOf({ by, goal }: RoleSort): (row: RoleRow) => Value {
  switch (by) {
    case 'distance':
      return (row) => goal && movesToGoal(row, goal);
    case 'pay':
      return (row) => row.payRank;
    case 'education':
      return (row) => row.education && EDUCATIONS.indexOf(row.education);
    case 'status':
      return (row) => STATUSES.indexOf(row.status);
    case 'people':
      return (row) => (row.managesPeople === undefined ? undefined : Number(row.managesPeople));
    case 'credentials':
      return (row) => row.credentials?.length ?? 0;
    case 'warnings':
      return (row) => row.warnings.length;
    case 'notes':
      return (row) => row.note?.toLowerCase();
    case 'followUp':
      return (row) => row.followUp?.on;
    case 'title':
    case 'company':
    case 'location':
      return (row) => row[by]?.toLowerCase();
    default:
      return (row) => row[by satisfies keyof RoleRow & SortField];
  }
}
