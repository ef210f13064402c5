import { openDB } from 'idb';
import { ShortlistError, shortlistError } from './failure.ts';
import { MIGRATIONS } from './migrations.ts';
import type { Database, ShortlistSchema, UpgradeTransaction } from './schema.ts';

/** How long an older connection may take to close before the person is told, in milliseconds. */
const BLOCKED_GRACE = 3000;
/** How long opening may take without anything happening: something else (a deletion) is queued before it. */
const SILENT_GRACE = 10_000;

export interface ConnectionOptions {
  name: string;
  /** For tests: the steps of an older or newer version. */
  migrations?: typeof MIGRATIONS;
  /** Told when an open database was taken away: what is remembered of it may no longer be so. */
  lost?: () => void;
}

export interface Connection {
  /** The open database. Rejects with a `ShortlistError`; the next call tries again. */
  open(): Promise<Database>;
  close(): Promise<void>;
}

/**
 * Opens the database when first needed and again after it was lost. A newer database is refused and
 * not touched; a step of a migration that fails takes the whole upgrade back.
 */
export function createConnection({ name, migrations = MIGRATIONS, lost }: ConnectionOptions): Connection {
  let opening: Promise<Database> | undefined;
  /** Resolves when something has been in the way of the present opening for too long. */
  let blocked: Promise<void> | undefined;

  function start(): Promise<Database> {
    let fault: unknown;
    const forget = () => {
      opening = undefined;
      blocked = undefined;
    };
    let tellBlocked: () => void = () => {};
    blocked = new Promise((resolve) => {
      tellBlocked = resolve;
    });
    const silence = setTimeout(tellBlocked, SILENT_GRACE - BLOCKED_GRACE);
    const request = openDB<ShortlistSchema>(name, migrations.length, {
      upgrade(database, from, _to, transaction) {
        clearTimeout(silence);
        // idb does not wait for this promise: a step that rejects must take the transaction down itself.
        transaction.done.catch(() => {});
        upgrade(database, transaction as UpgradeTransaction, from, migrations).catch((error) => {
          fault = error;
          transaction.abort();
        });
      },
      blocked: () => tellBlocked(),
      // A newer version of the extension wants to upgrade: step aside, the next request opens anew.
      blocking(_current, _wanted, event) {
        forget();
        (event.target as IDBDatabase).close();
        lost?.();
      },
      terminated() {
        forget();
        lost?.();
      },
    });
    return request
      .catch((error) => {
        forget();
        throw shortlistError(fault ?? error);
      })
      .finally(() => clearTimeout(silence));
  }

  return {
    async open() {
      opening ??= start();
      return Promise.race([opening, blocked?.then(giveUp) ?? opening]);
    },
    async close() {
      const closing = opening;
      opening = undefined;
      await closing?.then(
        (database) => database.close(),
        () => {},
      );
    },
  };
}

/**
 * Each call waits its own while: the opening itself goes on, and a call made after the way became free
 * is served by it.
 */
async function giveUp(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, BLOCKED_GRACE));
  throw new ShortlistError('database-blocked');
}

async function upgrade(
  database: Database,
  transaction: UpgradeTransaction,
  from: number,
  migrations: typeof MIGRATIONS,
): Promise<void> {
  for (const migrate of migrations.slice(from)) await migrate(database, transaction);
}
