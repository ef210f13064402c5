import { toYearly } from '../career/annual-pay.ts';
import { standingOf } from '../career/compare.ts';
import type { SavedRole } from '../shortlist/saved-role.ts';
import { type Cell, compareRoles, type RowId } from './comparison.ts';
import type { ViewContext } from './context.ts';
import { meaningOfItsLevel, meaningOfItsStage } from './meaning.ts';
import { describeMoves, type MoveView } from './moves.ts';

/** One thing that the posting says, by itself. */
export interface RoleClaim {
  id: RowId;
  label: string;
  cell: Cell;
}

/** What one role's posting says. */
export interface RoleClaims {
  claims: RoleClaim[];
  /** Names of what stands in the advert alone, where only a card was read. */
  unread: string[];
}

/** Says it: the rows of a comparison of one, without what the person wrote. */
export function describeClaims(role: SavedRole, context: ViewContext): RoleClaims {
  const { rows } = compareRoles([role], context, toYearly);
  const { words } = context;
  // By itself there is room to say what they mean.
  const meanings: Partial<Record<RowId, string | undefined>> = {
    level: meaningOfItsLevel(role.annotation, words),
    stage: meaningOfItsStage(role.annotation, words),
  };
  const claims = rows.flatMap(({ id, label, unread, cells: [cell] }) =>
    cell && !unread && id !== 'status' && id !== 'notes'
      ? [{ id, label, cell: { ...cell, bar: undefined, detail: meanings[id] ?? cell.detail } }]
      : [],
  );
  return { claims, unread: rows.filter(({ unread }) => unread).map(({ label }) => label) };
}

/** The rungs one move away from where the role stands. */
export function describeNext(role: SavedRole, { words }: ViewContext): MoveView[] {
  return describeMoves(standingOf(role.annotation), words);
}
