import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../lib/shortlist/catalogue.ts';
import { createConnection } from '../../lib/shortlist/connection.ts';
import { exportRoles } from '../../lib/shortlist/export-roles.ts';
import { findRoles } from '../../lib/shortlist/find.ts';
import { MIGRATIONS } from '../../lib/shortlist/migrations.ts';
import { readRoles } from '../../lib/shortlist/roles.ts';
import type { StoreName } from '../../lib/shortlist/schema.ts';
import { openShortlist } from '../../lib/shortlist/shortlist.ts';

interface Frozen {
  version: number;
  stores: Partial<Record<StoreName, { id: string; deletedAt?: string }[]>>;
}

const FOLDER = new URL('frozen/', import.meta.url);
const SAMPLES = readdirSync(FOLDER).map(
  (file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Frozen,
);

/** A database exactly as a computer with that version holds it. */
async function thaw({ version, stores }: Frozen, name: string): Promise<void> {
  const connection = createConnection({ name, migrations: MIGRATIONS.slice(0, version) });
  const database = await connection.open();
  for (const [store, records] of Object.entries(stores)) {
    for (const record of records) await database.put(store as StoreName, record as never);
  }
  await connection.close();
}

test('every version of the database has left a frozen sample', () => {
  const versions = SAMPLES.map((sample) => sample.version).sort();
  expect(versions, 'freeze the new version: see docs/STORAGE.md').toEqual(
    MIGRATIONS.map((_, index) => index + 1),
  );
});

describe.each(SAMPLES)('a database of version $version', (sample) => {
  const name = `frozen-${sample.version}`;

  test('is lifted to today with every record as it was', async () => {
    await thaw(sample, name);
    const shortlist = openShortlist({ name });
    const { records } = await exportRoles(shortlist, null);
    expect(records).toEqual(sample.stores.roles);
    const ids = (sample.stores.roles ?? []).map((role) => role.id);
    const read = await readRoles(shortlist, ids);
    expect(read.filter((one) => one.role).length).toBe(ids.length - 1);
    expect(read.find((one) => one.role === null)).toMatchObject({ id: 'indeed:broken' });
    await shortlist.close();
    const plain = await openDB(name);
    expect(plain.version).toBe(MIGRATIONS.length);
    plain.close();
  });

  test('is listed, searched by its whole text, and shows what cannot be read', async () => {
    const shortlist = openShortlist({ name });
    const catalogue = createCatalogue(shortlist);
    await catalogue.ready();
    const notes = await findRoles(shortlist, catalogue, { search: 'gruezi' });
    expect(notes.rows.map((row) => row.title)).toEqual(['Customer Service Team Leader']);
    const advert = await findRoles(shortlist, catalogue, { search: 'eight advisers' });
    expect(advert).toMatchObject({ total: 1, complete: true });
    const all = await findRoles(shortlist, catalogue, {});
    expect(all.rows.filter((row) => row.unreadable).map((row) => row.id)).toEqual(['indeed:broken']);
    const trashed = (sample.stores.roles ?? []).filter((role) => role.deletedAt).length;
    expect(all.total).toBe((sample.stores.roles?.length ?? 0) - trashed);
    await shortlist.close();
  });
});
