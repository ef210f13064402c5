import type { Goal } from '../career/goal.ts';
import { parseGoal } from '../settings.ts';
import type { RoleRow } from '../shortlist/row.ts';

/**
 * The rows and the goal as they stood when the popup was last open, so that it opens with its list at
 * once while the background is still waking. It is at the extension's own origin, holds one screen, and is
 * replaced by the real answer within moments. `shortlist.erase` must be followed by `forgetFirstScreen`.
 */
const KEY = 'first-screen';
/** As many rows as a popup shows. */
const ROWS = 10;

export interface FirstScreen {
  rows: RoleRow[];
  total: number;
  goal: Goal | null;
}

/** Reads what was kept; undefined where nothing is, or it cannot be read. */
export function readFirstScreen(storage: Storage): FirstScreen | undefined {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const { rows, total, goal } = kept as Partial<FirstScreen>;
    if (!Array.isArray(rows) || typeof total !== 'number') return undefined;
    const sound = rows.filter(
      (row) => typeof row?.id === 'string' && Array.isArray(row.warnings) && Array.isArray(row.tags),
    );
    return { rows: sound, total: Math.max(total, sound.length), goal: parseGoal(goal) };
  } catch {
    return undefined;
  }
}

/** Keeps one screen. Storage that is full or switched off is no failure: the popup then opens a moment later. */
export function keepFirstScreen(storage: Storage, screen: FirstScreen): void {
  try {
    storage.setItem(KEY, JSON.stringify({ ...screen, rows: screen.rows.slice(0, ROWS) }));
  } catch {
    forgetFirstScreen(storage);
  }
}

export function forgetFirstScreen(storage: Storage): void {
  storage.removeItem(KEY);
}
