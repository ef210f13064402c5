import { deleteDB, openDB } from 'idb';
import { askBackground, askUntilHeard } from '../../../lib/messaging/client.ts';
import { createConnection } from '../../../lib/shortlist/connection.ts';
import { MIGRATIONS } from '../../../lib/shortlist/migrations.ts';
import { exportJson } from '../../../lib/transfer/export.ts';
import { postingOf, roleOf } from './sample-roles.ts';

/**
 * Runs inside a page of the extension, over the client that the extension ships. What was acknowledged
 * is kept in `acknowledged`, so that the test can read it at any moment, also just before a kill.
 */
const acknowledged: string[] = [];
const failures: string[] = [];

async function save(index: number): Promise<void> {
  const answer = await askUntilHeard('role.save', { posting: postingOf(index) });
  if (answer.ok) acknowledged.push(answer.value.id);
  else failures.push(answer.failure.code);
}

/** Saves one after the other, `lanes` at a time. */
async function saveMany(from: number, count: number, lanes = 1): Promise<void> {
  let next = from;
  const lane = async () => {
    while (next < from + count) await save(next++);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

async function importMany(batch: string, count: number): Promise<{ added: number; others: string[] }> {
  let added = 0;
  const others: string[] = [];
  for (let part = 0; part * 100 < count; part++) {
    const roles = Array.from({ length: Math.min(100, count - part * 100) }, (_, index) =>
      roleOf(part * 100 + index),
    );
    const answer = await askBackground('import.add', { batch, source: 'test', part, roles });
    if (!answer.ok) {
      others.push(answer.failure.code);
      break;
    }
    for (const outcome of answer.value.outcomes) {
      if (outcome.outcome !== 'added') others.push(outcome.outcome);
      else {
        added++;
        acknowledged.push(outcome.id);
      }
    }
  }
  return { added, others };
}

/** How many of these the background says are on the shortlist. */
async function countSaved(ids: string[]): Promise<number> {
  let saved = 0;
  for (let start = 0; start < ids.length; start += 1000) {
    const answer = await askBackground('saved.which', { ids: ids.slice(start, start + 1000) });
    if (!answer.ok) throw new Error(answer.failure.code);
    saved += answer.value.saved.length;
  }
  return saved;
}

/** A database of version 1 as it was, filled, with nothing of the later versions. */
async function makeVersion1(count: number): Promise<void> {
  // The background may have made today's version already, when it looked for reminders at its start.
  await deleteDB('next-rung');
  const database = await openDB('next-rung', 1, {
    upgrade(made) {
      made.createObjectStore('roles', { keyPath: 'id' });
      const rows = made.createObjectStore('rows', { keyPath: 'id' });
      rows.createIndex('listed', 'listedAt');
      rows.createIndex('trashed', 'deletedAt');
    },
  });
  for (let start = 0; start < count; start += 1000) {
    const transaction = database.transaction(['roles', 'rows'], 'readwrite');
    for (let index = start; index < Math.min(count, start + 1000); index++) {
      const role = roleOf(index);
      void transaction.objectStore('roles').put(role);
      const { title, company } = role.posting;
      void transaction.objectStore('rows').put({
        id: role.id,
        title,
        company,
        savedAt: role.savedAt,
        listedAt: role.savedAt,
        tags: [],
        warnings: [],
        status: 'saved',
      });
    }
    await transaction.done;
  }
  database.close();
}

/** A database of an earlier version as its frozen sample holds it. */
async function thaw(version: number, stores: Record<string, object[]>): Promise<void> {
  await deleteDB('next-rung');
  const connection = createConnection({ name: 'next-rung', migrations: MIGRATIONS.slice(0, version) });
  const database = await connection.open();
  for (const [store, records] of Object.entries(stores)) {
    for (const record of records) await database.put(store as 'roles', record);
  }
  await connection.close();
}

/** What lies in the database, read past the extension. */
async function lookInside(): Promise<{ version: number; roles: number; stores: string[] }> {
  const database = await openDB('next-rung');
  const roles = database.objectStoreNames.contains('roles') ? await database.count('roles') : 0;
  const { version } = database;
  const stores = [...database.objectStoreNames];
  database.close();
  return { version, roles, stores };
}

/** Every record of the truth, as it lies there. */
async function readRaw(): Promise<unknown[]> {
  const database = await openDB('next-rung');
  const records = await database.getAll('roles');
  database.close();
  return records;
}

let held: IDBDatabase | undefined;
/** Holds a connection that ignores every wish to close, as an old page with a bug would. */
async function hold(version?: number): Promise<void> {
  held = await new Promise((resolve, reject) => {
    const request = indexedDB.open('next-rung', version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function putRaw(store: string, value: unknown): Promise<void> {
  const database = await openDB('next-rung');
  await database.put(store, value);
  database.close();
}

async function exportText(): Promise<string> {
  const answer = await exportJson(askBackground, { now: new Date().toISOString() });
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value.file.text();
}

const panelSide = {
  acknowledged,
  failures,
  ask: askBackground,
  saveMany,
  importMany,
  countSaved,
  makeVersion1,
  thaw,
  lookInside,
  readRaw,
  hold,
  release: () => held?.close(),
  putRaw,
  exportText,
};
export type PanelSide = typeof panelSide;
Object.assign(globalThis, { panelSide });
