import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
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

export function createWordCache(name: string): WordCache {
  let opening: Promise<IDBPDatabase<CacheSchema>> | undefined;
  const forget = () => {
    opening = undefined;
  };
  function open() {
    opening ??= openDB<CacheSchema>(cacheName(name), 1, {
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
    opening.catch(forget);
    return opening;
  }
  async function attempt<T>(
    work: (database: IDBPDatabase<CacheSchema>) => Promise<T>,
    otherwise: T,
  ): Promise<T> {
    try {
      return await work(await open());
    } catch {
      return otherwise;
    }
  }
  return {
    numbers: () => attempt((database) => database.getAllKeys('shards'), []),
    read: (n) => attempt(async (database) => soundShard(await database.get('shards', n)), undefined),
    write: (shard) => attempt(async (database) => void (await database.put('shards', shard)), undefined),
    remove: (n) => attempt((database) => database.delete('shards', n), undefined),
    clear: () => attempt((database) => database.clear('shards'), undefined),
  };
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
