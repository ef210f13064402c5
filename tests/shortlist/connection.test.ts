import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../lib/shortlist/catalogue.ts';
import { createConnection } from '../../lib/shortlist/connection.ts';
import { MIGRATIONS } from '../../lib/shortlist/migrations.ts';
import { openShortlist } from '../../lib/shortlist/shortlist.ts';

describe('opening the database', () => {
  test('a step that fails takes the whole upgrade back, and the next try starts from the old version', async () => {
    const old = createConnection({ name: 'half', migrations: MIGRATIONS.slice(0, 1) });
    await (await old.open()).put('roles', { id: 'a', notes: 'mine' });
    await old.close();
    let isBroken = true;
    const connection = createConnection({
      name: 'half',
      migrations: [
        ...MIGRATIONS.slice(0, 1),
        async (database, transaction) => {
          database.createObjectStore('sets', { keyPath: 'id' });
          await transaction.objectStore('roles').delete('a');
          if (isBroken) throw new Error('a mistake in the step');
        },
      ],
    });
    await expect(connection.open()).rejects.toMatchObject({ code: 'database-failed' });
    const plain = await openDB('half');
    expect([plain.version, [...plain.objectStoreNames]]).toEqual([1, ['roles', 'rows']]);
    expect(await plain.get('roles', 'a')).toEqual({ id: 'a', notes: 'mine' });
    plain.close();
    isBroken = false;
    const database = await connection.open();
    expect(database.version).toBe(2);
    await connection.close();
  });

  test('a database newer than the code is refused and not touched', async () => {
    const newer = await openDB('newer', 99, {
      upgrade(database) {
        database.createObjectStore('future', { keyPath: 'id' });
      },
    });
    await newer.put('future', { id: 1 });
    newer.close();
    const shortlist = openShortlist({ name: 'newer' });
    const failed = shortlist.read((transaction) => transaction.objectStore('roles').count());
    await expect(failed).rejects.toMatchObject({ code: 'database-newer' });
    const plain = await openDB('newer');
    expect(plain.version).toBe(99);
    expect(await plain.getAll('future')).toEqual([{ id: 1 }]);
    plain.close();
  });

  test('upgraded by newer code while open: what was in memory is no answer any more', async () => {
    const shortlist = openShortlist({ name: 'overtaken' });
    const catalogue = createCatalogue(shortlist);
    expect((await catalogue.rows()).size).toBe(0);
    (await openDB('overtaken', 99)).close();
    await expect(catalogue.rows()).rejects.toMatchObject({ code: 'database-newer' });
  });

  test('an old connection that does not close blocks: that is said, and once it closes all goes on', async () => {
    const holder = await openDB('blocked', 1, {
      upgrade(database) {
        const upgrade = MIGRATIONS[0];
        void upgrade?.(database as never, undefined as never);
      },
    });
    const shortlist = openShortlist({ name: 'blocked' });
    const count = () => shortlist.read((transaction) => transaction.objectStore('roles').count());
    await expect(count()).rejects.toMatchObject({ code: 'database-blocked' });
    holder.close();
    expect(await count()).toBe(0);
    await shortlist.close();
  }, 15_000);

  test('steps aside for a newer version and opens again afterwards', async () => {
    const shortlist = openShortlist({ name: 'aside' });
    const count = () => shortlist.read((transaction) => transaction.objectStore('roles').count());
    await count();
    const newer = await openDB('aside', 50);
    newer.close();
    await expect(count()).rejects.toMatchObject({ code: 'database-newer' });
  });

  test('a write that fails in the middle leaves nothing of itself', async () => {
    const shortlist = openShortlist({ name: 'middle' });
    const failed = shortlist.write(async ({ transaction }) => {
      await transaction.objectStore('sets').put({ id: 's', name: '', ids: [], changedAt: '' });
      throw new Error('a mistake in the code');
    });
    await expect(failed).rejects.toMatchObject({ code: 'database-failed' });
    expect(await shortlist.read((transaction) => transaction.objectStore('sets').count())).toBe(0);
    await shortlist.close();
  });

  test('what today cannot read is never written', async () => {
    const shortlist = openShortlist({ name: 'unreadable' });
    const failed = shortlist.write((writer) => writer.put({ id: 'a', notes: 5, revision: 0 } as never));
    await expect(failed).rejects.toMatchObject({ code: 'invalid' });
    await shortlist.close();
  });

  test('destroying leaves no database behind', async () => {
    const shortlist = openShortlist({ name: 'destroyed' });
    await shortlist.read((transaction) => transaction.objectStore('roles').count());
    await shortlist.destroy();
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain('destroyed');
  });
});
