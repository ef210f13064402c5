import type { Database, UpgradeTransaction } from './schema.ts';

type Migration = (database: Database, transaction: UpgradeTransaction) => void | Promise<void>;

/**
 * One step for each version, oldest first; the length is the version of the database. Append only: what
 * a step once did it does for ever, because somewhere a computer still holds the version before it. A
 * step names stores and fields literally, uses no code that may change later, and leaves a frozen
 * sample in tests/shortlist/frozen.
 */
export const MIGRATIONS: readonly Migration[] = [
  function v1RolesAndRows(database) {
    database.createObjectStore('roles', { keyPath: 'id' });
    const rows = database.createObjectStore('rows', { keyPath: 'id' });
    rows.createIndex('listed', 'listedAt');
    rows.createIndex('trashed', 'deletedAt');
  },
  async function v2WordsSetsImports(database, transaction) {
    const rows = transaction.objectStore('rows');
    rows.createIndex('merged', 'mergedInto');
    rows.createIndex('batch', 'batch');
    database.createObjectStore('words', { keyPath: 'id' });
    database.createObjectStore('sets', { keyPath: 'id' });
    database.createObjectStore('imports', { keyPath: 'batch' });
    database.createObjectStore('different', { keyPath: 'pair' });
    // Rows and words of the roles already there are derived afterwards, a few at a time.
    const progress = database.createObjectStore('progress', { keyPath: 'id' });
    const roles = await transaction.objectStore('roles').count();
    if (roles === 0) await progress.put({ id: 'derived', version: 1, after: null });
  },
];
