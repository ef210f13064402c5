import { parseRole } from './checks/role.ts';
import { rowOf, unreadableRow } from './role-row.ts';
import { wordsRecordOf } from './search.ts';
import type { Shortlist, Writer } from './shortlist.ts';
import { markOf } from './word-shard.ts';

/** Raised whenever `rowOf` or `wordsRecordOf` gives something else for the same role. */
const DERIVED_VERSION = 4;
/** Roles in one transaction: some 20 ms, so that a save in between does not wait long. */
const PORTION = 100;

/**
 * Brings rows and words up to what today's code derives: after an upgrade, or where they are missing.
 * A portion at a time, each in a transaction of its own; stopped in the middle it goes on there.
 * Resolves at once where nothing is to do, and where the disk is full: what was derived before serves until there is room.
 */
export async function deriveAll(shortlist: Shortlist): Promise<void> {
  let after = await findStart(shortlist);
  while (after !== null && (await shortlist.hasRoom())) after = await deriveSome(shortlist, after);
}

/** The id to go on after, `''` to begin; null where nothing is to do. */
function findStart(shortlist: Shortlist): Promise<string | null> {
  return shortlist.read(async (transaction) => {
    const progress = await transaction.objectStore('progress').get('derived');
    if (progress?.version !== DERIVED_VERSION) return '';
    if (progress.after !== null) return progress.after;
    const [roles, rows, words] = await Promise.all([
      transaction.objectStore('roles').count(),
      transaction.objectStore('rows').count(),
      transaction.objectStore('words').count(),
    ]);
    return roles === rows && roles === words ? null : '';
  });
}

/** Derives the next portion; null where it was the last. */
function deriveSome(shortlist: Shortlist, start: string): Promise<string | null> {
  return shortlist.write(async (writer) => {
    const { transaction } = writer;
    const range = IDBKeyRange.lowerBound(start, start !== '');
    const ids = await transaction.objectStore('roles').getAllKeys(range, PORTION);
    for (const id of ids) await deriveOne(writer, id);
    const after = ids.length < PORTION ? null : (ids.at(-1) ?? null);
    if (after === null) await dropStrays(writer);
    await transaction.objectStore('progress').put({ id: 'derived', version: DERIVED_VERSION, after });
    return after;
  });
}

async function deriveOne({ transaction, note }: Writer, id: string): Promise<void> {
  const record = await transaction.objectStore('roles').get(id);
  const role = parseRole(record);
  const row = role ? rowOf(role) : unreadableRow(id, record);
  const words = role ? wordsRecordOf(role) : { id, words: '', sketch: [] };
  row.wordsMark = markOf(words.words);
  await Promise.all([transaction.objectStore('rows').put(row), transaction.objectStore('words').put(words)]);
  note({ id, row, words: words.words });
}

/** Removes what is derived of roles that are not there. */
async function dropStrays({ transaction, note }: Writer): Promise<void> {
  const roles = new Set(await transaction.objectStore('roles').getAllKeys());
  for (const name of ['rows', 'words'] as const) {
    const store = transaction.objectStore(name);
    for (const id of await store.getAllKeys()) {
      if (roles.has(id)) continue;
      await store.delete(id);
      note({ id, row: undefined });
    }
  }
}
