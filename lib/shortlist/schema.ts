import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { ImportOutcome, ImportRecord } from './import-record.ts';
import type { RowRecord } from './row.ts';
import type { ComparisonSet } from './saved-role.ts';

/** What search and the search for duplicates need of one role's whole text. */
export interface WordsRecord {
  id: string;
  /** Its distinct words, separated by blanks. */
  words: string;
  /** Sketch of the advert, see `sketchOf`. */
  sketch: number[];
}

/** An import and the answer to its last part, for when that answer got lost on its way. */
export interface ImportState extends ImportRecord {
  part: number;
  outcomes: ImportOutcome[];
}

/**
 * The database as today's code knows it. A role is stored whole in `roles`; everything else about it is
 * derived from that record and written in the same transaction.
 */
export interface ShortlistSchema extends DBSchema {
  /** Whole roles. Typed unknown because a disk can lose or mangle any of them: read through `parseRole`. */
  roles: { key: string; value: unknown };
  /** Derived: what lists show. */
  rows: {
    key: string;
    value: RowRecord;
    indexes: { listed: string; trashed: string; merged: string; batch: string };
  };
  /** Derived. */
  words: { key: string; value: WordsRecord };
  sets: { key: string; value: ComparisonSet };
  imports: { key: string; value: ImportState };
  /** Pairs of ids, smaller first, that the person said are different roles. */
  different: { key: [string, string]; value: { pair: [string, string]; at: string } };
  /** `derived`: how far rows and words were derived, and by which rules. */
  progress: { key: string; value: { id: 'derived'; version: number; after: string | null } };
}

export type StoreName = StoreNames<ShortlistSchema>;
export const STORES: StoreName[] = ['roles', 'rows', 'words', 'sets', 'imports', 'different', 'progress'];
export type Database = IDBPDatabase<ShortlistSchema>;
export type ReadTransaction = IDBPTransaction<ShortlistSchema, StoreName[], 'readonly' | 'readwrite'>;
export type WriteTransaction = IDBPTransaction<ShortlistSchema, StoreName[], 'readwrite'>;
export type UpgradeTransaction = IDBPTransaction<ShortlistSchema, StoreName[], 'versionchange'>;
