import { ShortlistError } from './failure.ts';
import type { ComparisonSet } from './saved-role.ts';
import { DATABASE_NAME } from './shortlist.ts';

/** What a rescue found besides the records it handed over. */
export interface Rescued {
  /** The version the database lies there in; absent where there is no database. */
  version?: number;
  /** Sets as they lie there. */
  sets: ComparisonSet[];
  /** Keys of records that the disk would not give back. */
  lost: string[];
}

/** Records in one transaction. */
const PORTION = 100;
/** Milliseconds after which an opening that nothing answers counts as blocked. */
const PATIENCE = 10_000;

/**
 * Reads every record straight from the disk, whatever version it has and whatever the records are worth:
 * for when the ordinary opening refuses or fails. Opens the database as it is, changes nothing, and makes
 * none where there is none. Rejects with a `ShortlistError` where the browser will not open it at all.
 * @param take called with each portion, in the order of the keys
 */
export async function rescueRecords(
  take: (records: { key: string; record: unknown }[]) => void,
  name = DATABASE_NAME,
): Promise<Rescued> {
  const database = await openAsItIs(name);
  if (!database) return { sets: [], lost: [] };
  try {
    const lost: string[] = [];
    const stores = [...database.objectStoreNames];
    if (stores.includes('roles')) {
      const keys = await ask(() => database.transaction('roles').objectStore('roles').getAllKeys());
      for (let at = 0; at < keys.length; at += PORTION) {
        const records = await readSome(database, keys.slice(at, at + PORTION), lost);
        if (records.length > 0) take(records);
      }
    }
    const sets = stores.includes('sets')
      ? await ask(() => database.transaction('sets').objectStore('sets').getAll()).catch(() => [])
      : [];
    return { version: database.version, sets, lost };
  } catch (error) {
    throw new ShortlistError('database-failed', { cause: error });
  } finally {
    database.close();
  }
}

/** One after the other, each on its own where they do not come together: one bad record takes no other along. */
async function readSome(database: IDBDatabase, keys: IDBValidKey[], lost: string[]) {
  const records: { key: string; record: unknown }[] = [];
  const store = () => database.transaction('roles').objectStore('roles');
  const range = IDBKeyRange.bound(keys[0], keys.at(-1));
  const together = await ask(() => store().getAll(range)).catch(() => null);
  if (together?.length === keys.length) {
    return keys.map((key, index) => ({ key: String(key), record: together[index] as unknown }));
  }
  for (const key of keys) {
    try {
      const record = await ask<unknown>(() => store().get(key));
      if (record === undefined) lost.push(String(key));
      else records.push({ key: String(key), record });
    } catch {
      lost.push(String(key));
    }
  }
  return records;
}

/** The database in the version it has; undefined where there is none. */
function openAsItIs(name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    // Without a version the browser opens what is there and upgrades nothing.
    const request = indexedDB.open(name);
    let isNone = false;
    const timer = setTimeout(() => reject(new ShortlistError('database-blocked')), PATIENCE);
    request.onupgradeneeded = () => {
      isNone = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      // Somebody wants to upgrade or delete: a rescue must not stand in the way.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = (event) => {
      event.preventDefault();
      clearTimeout(timer);
      if (isNone) resolve(undefined);
      else reject(new ShortlistError('database-failed', { cause: request.error }));
    };
  });
}

function ask<T>(start: () => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = start();
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      reject(request.error);
    };
  });
}
