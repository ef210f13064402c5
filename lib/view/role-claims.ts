import { toYearly } from '../career/annual-pay.ts';
import { standingOf } from '../career/compare.ts';
import type { SavedRole } from '../shortlist/saved-role.ts';
import { type Cell, compareRoles, type RowId } from './comparison.ts';
import type { ViewContext } from './context.ts';
import { describeMoves, type MoveView } from './moves.ts';

/** One thing that the posting says, by itself. */
export interface RoleClaim {
  id: RowId;
  label: string;
  cell: Cell;
}

/** What one role's posting says: the rows of a comparison of one, without what the person wrote. */
export function describeClaims(role: SavedRole, context: ViewContext): RoleClaim[] {
  return compareRoles([role], context, toYearly).rows.flatMap(({ id, label, cells: [cell] }) =>
    cell && id !== 'status' && id !== 'notes' ? [{ id, label, cell: { ...cell, bar: undefined } }] : [],
  );
}

/** The rungs one move away from where the role stands. */
export function describeNext(role: SavedRole, { words }: ViewContext): MoveView[] {
  return describeMoves(standingOf(role.annotation), words);
}
