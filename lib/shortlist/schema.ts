import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { RoleRow } from './role-row.ts';

/** A row as stored: `listedAt` stands in rows that are on the shortlist only, so that its index holds those. */
export interface RowRecord extends RoleRow {
  /** `savedAt` of a role that is on the shortlist. */
  listedAt?: string;
}

/**
 * The database as today's code knows it. A role is stored whole in `roles`; everything else about it is
 * derived from that record and written in the same transaction.
 */
export interface ShortlistSchema extends DBSchema {
  /** Whole roles. Typed unknown because a disk can lose or mangle any of them: read through `parseRole`. */
  roles: { key: string; value: unknown };
  /** Derived: what lists show. */
  rows: { key: string; value: RowRecord; indexes: { listed: string; trashed: string } };
}

export type StoreName = StoreNames<ShortlistSchema>;
export const STORES: StoreName[] = ['roles', 'rows'];
export type Database = IDBPDatabase<ShortlistSchema>;
export type ReadTransaction = IDBPTransaction<ShortlistSchema, StoreName[], 'readonly' | 'readwrite'>;
export type WriteTransaction = IDBPTransaction<ShortlistSchema, StoreName[], 'readwrite'>;
export type UpgradeTransaction = IDBPTransaction<ShortlistSchema, StoreName[], 'versionchange'>;
