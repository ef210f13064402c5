import { deleteDB } from 'idb';
import { parseRole } from './checks/role.ts';
import { createConnection } from './connection.ts';
import { ShortlistError, shortlistError } from './failure.ts';
import { rowOf } from './role-row.ts';
import { createRoom, type MeasureRoom } from './room.ts';
import type { RowRecord } from './row.ts';
import type { SavedRole } from './saved-role.ts';
import { type Database, type ReadTransaction, STORES, type WriteTransaction } from './schema.ts';
import { wordsRecordOf } from './search.ts';
import { cacheName } from './word-cache.ts';
import { markOf } from './word-shard.ts';

/** What a committed transaction did to one role; `row` is undefined where it was removed for good. */
export interface RoleChange {
  id: string;
  row: RowRecord | undefined;
  /** Its words as searched, where it has a row. */
  words?: string;
}

/** One transaction that writes. All of it is there afterwards, or nothing. */
export interface Writer {
  readonly transaction: WriteTransaction;
  /** The role as stored; undefined where there is none. Throws `database-failed` where it cannot be read. */
  read(id: string): Promise<SavedRole | undefined>;
  /** The role as stored. Throws `not-found`. */
  require(id: string): Promise<SavedRole>;
  /** Writes the role and what is derived from it. Raises its revision. */
  put(role: SavedRole): Promise<SavedRole>;
  /** Removes the role and what is derived from it for good. */
  erase(id: string): Promise<void>;
  /** Remembers a change that was written by other means, for those who watch. */
  note(change: RoleChange): void;
}

export interface ShortlistOptions {
  name?: string;
  /** The present instant, ISO 8601 in UTC. */
  now?: () => string;
  /** Where writing must end before the disk is full. */
  room?: MeasureRoom;
}

/** The database of roles. Everything else in this folder works on one of these. */
export interface Shortlist {
  /** Of its database. */
  readonly name: string;
  now(): string;
  /** `YYYY-MM-DD` in the person's own time zone. */
  today(): string;
  read<T>(run: (transaction: ReadTransaction) => Promise<T>): Promise<T>;
  /**
   * Resolves only after everything written is on the disk. Throws `quota` where the disk is full, or nearly so unless
   * what is written makes room. `run` may be called twice: the first time nothing of it was kept.
   */
  write<T>(run: (writer: Writer) => Promise<T>, makesRoom?: 'makes-room'): Promise<T>;
  /** False where the disk is so full that nothing should be written that can be left out. */
  hasRoom(): Promise<boolean>;
  /** Calls back after each transaction that changed roles. */
  watch(changed: (changes: RoleChange[]) => void): void;
  /** Calls back when the database was taken away from under an open connection: upgraded, deleted, or broken. */
  whenLost(lost: () => void): void;
  close(): Promise<void>;
  /** Removes everything and the database itself. */
  destroy(): Promise<void>;
}

/** The name of the database at the extension's origin: never change it. */
export const DATABASE_NAME = 'next-rung';

/** Opens nothing yet: the first read or write does. */
export function openShortlist(options: ShortlistOptions = {}): Shortlist {
  const name = options.name ?? DATABASE_NAME;
  const whoMindsLoss: (() => void)[] = [];
  const connection = createConnection({
    name,
    lost() {
      for (const lost of whoMindsLoss) lost();
    },
  });
  const now = options.now ?? (() => new Date().toISOString());
  const room = createRoom(options.room);
  const watchers: ((changes: RoleChange[]) => void)[] = [];

  /** A connection that was closed under us (an upgrade, the browser cleaning up) is opened once more. */
  async function begin<T>(start: (database: Database) => T): Promise<T> {
    try {
      return start(await connection.open());
    } catch (error) {
      if ((error as Error).name !== 'InvalidStateError') throw error;
      await connection.close();
      return start(await connection.open());
    }
  }

  /** Where the disk is full Chromium speaks of an internal error, and does not even open what it has. */
  async function understood(error: unknown): Promise<ShortlistError> {
    const fault = shortlistError(error);
    return fault.code === 'database-failed' && (await room.isNone())
      ? new ShortlistError('quota', { cause: error })
      : fault;
  }

  async function attempt<T>(run: (writer: Writer) => Promise<T>, changes: RoleChange[]): Promise<T> {
    // Strict: the browser says "complete" only when the bytes have left its caches for the disk.
    const transaction = await begin((database) =>
      database.transaction(STORES, 'readwrite', { durability: 'strict' }),
    );
    transaction.done.catch(() => {});
    try {
      const result = await run(createWriter(transaction, changes));
      await transaction.done;
      return result;
    } catch (error) {
      const cause = transaction.error ?? error;
      abort(transaction);
      throw cause;
    }
  }

  return {
    name,
    now,
    today: () => localDay(new Date(now())),
    async read(run) {
      try {
        const transaction = await begin((database) => database.transaction(STORES, 'readonly'));
        transaction.done.catch(() => {});
        return await run(transaction);
      } catch (error) {
        throw await understood(error);
      }
    },
    async write(run, makesRoom) {
      if (!makesRoom && !(await room.isEnough())) throw new ShortlistError('quota');
      let changes: RoleChange[] = [];
      const result = await attempt(run, changes)
        .catch((error) => {
          if (error?.name !== 'InvalidStateError') throw error;
          // Firefox: after a write that found the disk full, the next transaction may only delete.
          changes = [];
          return attempt(run, changes);
        })
        .catch(async (error) => {
          throw await understood(error);
        });
      if (changes.length > 0) for (const changed of watchers) changed(changes);
      return result;
    },
    hasRoom: room.isEnough,
    watch(changed) {
      watchers.push(changed);
    },
    whenLost(lost) {
      whoMindsLoss.push(lost);
    },
    close: connection.close,
    async destroy() {
      const clear = async ({ transaction }: Writer) => {
        for (const name of STORES) await transaction.objectStore(name).clear();
      };
      // A full disk may not take even that; then the files themselves must go.
      const cleared = await this.write(clear, 'makes-room').then(
        () => true,
        (error: ShortlistError) => error.code !== 'quota' && Promise.reject(error),
      );
      await connection.close();
      const deleted = Promise.all([deleteDB(name), deleteDB(cacheName(name))]).then(() => true);
      // Empty already; a connection that is still open elsewhere may keep the empty shell until it closes.
      const late = new Promise<false>((resolve) => setTimeout(resolve, 2000, false));
      if (!(await Promise.race([deleted, late])) && !cleared) throw new ShortlistError('quota');
    },
  };
}

function createWriter(transaction: WriteTransaction, changes: RoleChange[]): Writer {
  const roles = transaction.objectStore('roles');
  const rows = transaction.objectStore('rows');
  const words = transaction.objectStore('words');
  const writer: Writer = {
    transaction,
    async read(id) {
      const record = await roles.get(id);
      if (record === undefined) return undefined;
      const role = parseRole(record);
      if (!role) throw new ShortlistError('database-failed');
      return role;
    },
    async require(id) {
      const role = await writer.read(id);
      if (!role) throw new ShortlistError('not-found');
      return role;
    },
    async put(role) {
      // What is written must be readable: a mistake in the code fails here, not at the next start.
      const written = parseRole({ ...role, revision: role.revision + 1 });
      if (!written) throw new ShortlistError('invalid');
      const derived = wordsRecordOf(written);
      const row = { ...rowOf(written), wordsMark: markOf(derived.words) };
      await Promise.all([roles.put(written), rows.put(row), words.put(derived)]);
      writer.note({ id: role.id, row, words: derived.words });
      return written;
    },
    async erase(id) {
      await Promise.all([roles.delete(id), rows.delete(id), words.delete(id)]);
      writer.note({ id, row: undefined });
    },
    note(change) {
      changes.push(change);
    },
  };
  return writer;
}

function localDay(date: Date): string {
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${digits(date.getMonth() + 1)}-${digits(date.getDate())}`;
}

function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It had already ended.
  }
}
