import type { Shortlist } from './shortlist.ts';
import { textLength } from './text-length.ts';

/** Records in one answer: some 1.5 MB of real adverts. */
const PORTION = 100;
/** Text in one answer, in UTF-16 units, after which no further record is added: browsers send 64 MB at most. */
const MOST_TEXT = 8_000_000;

/** Where to go on: roles that stand for themselves come first (`0`), those merged into them after (`1`). */
type Cursor = `${0 | 1}${string}`;

/**
 * The next records as they lie in the database, whatever state they are in. Begin with null and go on
 * with `next` until that is null. With `ids`, those and what is merged into them.
 */
export function exportRoles(
  shortlist: Shortlist,
  after: string | null,
  ids?: readonly string[],
): Promise<{ records: unknown[]; next: string | null }> {
  return shortlist.read(async (transaction) => {
    const isMergedTurn = after?.startsWith('1') ?? false;
    const start = after?.slice(1) ?? '';
    const rows = transaction.objectStore('rows');
    const merged = new Map<string, string | undefined>();
    for (const row of await rows.index('merged').getAll()) merged.set(row.id, row.mergedInto);
    const chosen = ids && new Set(ids);
    const isChosen = (id: string) => !chosen || chosen.has(id) || chosen.has(merged.get(id) ?? '');
    const roles = transaction.objectStore('roles');
    const keys = isMergedTurn || chosen ? [...(chosen ?? []), ...merged.keys()] : undefined;
    const found = keys
      ? [...new Set(keys)].sort().filter((key) => start === '' || key > start)
      : await roles.getAllKeys(IDBKeyRange.lowerBound(start, start !== ''), PORTION);
    const portion = found.slice(0, PORTION);
    const records: unknown[] = [];
    let room = MOST_TEXT;
    let looked = 0;
    for (const id of portion) {
      if (room <= 0) break;
      looked++;
      if (merged.has(id) !== isMergedTurn || !isChosen(id)) continue;
      const record = await roles.get(id);
      if (record === undefined) continue;
      records.push(record);
      room -= textLength(record, room);
    }
    return { records, next: nextCursor() };

    function nextCursor(): Cursor | null {
      const last = portion[looked - 1];
      if (last !== undefined && (looked < portion.length || portion.length === PORTION)) {
        return `${isMergedTurn ? 1 : 0}${last}`;
      }
      return isMergedTurn || merged.size === 0 ? null : '1';
    }
  });
}
