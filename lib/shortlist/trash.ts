import { ShortlistError } from './failure.ts';
import { eraseWithMerged } from './merge-roles.ts';
import { DAYS_IN_TRASH } from './row.ts';
import type { Shortlist } from './shortlist.ts';

/** Removes one role for good. Only from the trash, or one that cannot be read; gone already is no failure. */
export function eraseRole(shortlist: Shortlist, id: string): Promise<void> {
  return shortlist.write(async (writer) => {
    const row = await writer.transaction.objectStore('rows').get(id);
    if (!row) return;
    if (row.deletedAt === undefined && !row.unreadable) throw new ShortlistError('invalid');
    await eraseWithMerged(writer, id);
  }, 'makes-room');
}

/** Removes for good everything in the trash. Resolves with how many roles that were. */
export function emptyTrash(shortlist: Shortlist): Promise<number> {
  return eraseTrashed(shortlist, null);
}

/** Removes for good what has been in the trash for 30 days. What a wrong clock dates into the future stays. */
export function purgeTrash(shortlist: Shortlist): Promise<number> {
  const limit = new Date(Date.parse(shortlist.now()) - DAYS_IN_TRASH * 86_400_000).toISOString();
  return eraseTrashed(shortlist, IDBKeyRange.upperBound(limit));
}

function eraseTrashed(shortlist: Shortlist, range: IDBKeyRange | null): Promise<number> {
  return shortlist.write(async (writer) => {
    const ids = await writer.transaction.objectStore('rows').index('trashed').getAllKeys(range);
    for (const id of ids) await eraseWithMerged(writer, id);
    return ids.length;
  }, 'makes-room');
}
