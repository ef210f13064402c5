import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { WordShard } from './word-shard.ts';

interface CacheSchema extends DBSchema {
  shards: { key: number; value: WordShard };
}

/** The database beside the shortlist's that holds nothing but shards: never change it. */
export function cacheName(name: string): string {
  return `${name}-words`;
}

/**
 * Shards of the word index, kept in a database of their own: nothing in it is the truth, nothing of the
 * shortlist waits for it, and it may be thrown away at any moment. So nothing here fails either: what cannot
 * be read is not there, and what cannot be written is written another time.
 */
export interface WordCache {
  /** Every shard's number. */
  numbers(): Promise<number[]>;
  read(n: number): Promise<WordShard | undefined>;
  write(shard: WordShard): Promise<void>;
  remove(n: number): Promise<void>;
  /** Throws everything away: words of a role that is gone for good must not stay. */
  clear(): Promise<void>;
}

/** How long opening may take, in milliseconds: a deletion may be queued before it, and no search waits for that. */
const OPENING = 2000;

/** @param hasRoom whether the disk has room for what can be left out */
export function createWordCache(name: string, hasRoom: () => Promise<boolean>): WordCache {
  let opening: Promise<IDBPDatabase<CacheSchema>> | undefined;
  let giveUp: Promise<never> | undefined;
  const forget = () => {
    opening = undefined;
    giveUp = undefined;
  };
  function open() {
    opening ??= start();
    return opening;
  }
  function start() {
    const started = openDB<CacheSchema>(cacheName(name), 1, {
      upgrade(database) {
        database.createObjectStore('shards', { keyPath: 'n' });
      },
      // Everything is being deleted: this must not be in the way.
      blocking(_current, _wanted, event) {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
    started.catch((error) => {
      forget();
      // Kept by a newer version of the extension, whose words this one could neither use nor take away.
      if (error?.name === 'VersionError') deleteDB(cacheName(name)).catch(() => undefined);
    });
    return started;
  }
  function openSoon() {
    const opened = open();
    giveUp ??= late();
    return Promise.race([opened, giveUp]);
  }
  async function attempt<T>(
    work: (database: IDBPDatabase<CacheSchema>) => Promise<T>,
    otherwise: T,
    opened = openSoon,
  ): Promise<T> {
    try {
      return await work(await opened());
    } catch {
      return otherwise;
    }
  }
  return {
    numbers: () => attempt((database) => database.getAllKeys('shards'), []),
    read: (n) => attempt(async (database) => soundShard(await database.get('shards', n)), undefined),
    write: (shard) =>
      attempt(async (database) => {
        if (await hasRoom()) await database.put('shards', shard);
      }, undefined),
    remove: (n) => attempt((database) => database.delete('shards', n), undefined),
    // Nobody waits for this, and it must not be left out.
    clear: () => attempt((database) => database.clear('shards'), undefined, open),
  };
}

function late(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('the database does not open')), OPENING);
  });
}

/** A disk can mangle any record: one whose parts do not fit together is no shard. */
function soundShard(value: unknown): WordShard | undefined {
  const { n, ids, marks, words, starts, slots } = (value ?? {}) as Partial<WordShard>;
  const isWhole =
    typeof n === 'number' &&
    Array.isArray(ids) &&
    ids.every((id) => typeof id === 'string') &&
    marks instanceof Uint32Array &&
    marks.length === ids.length &&
    typeof words === 'string' &&
    starts instanceof Uint32Array &&
    slots instanceof Uint16Array &&
    starts.length === words.split(' ').length + 1 &&
    starts.at(-1) === slots.length &&
    slots.every((slot) => slot < ids.length);
  return isWhole ? (value as WordShard) : undefined;
}
