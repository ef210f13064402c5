import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { MIGRATIONS } from '../../lib/shortlist/migrations.ts';
import { saveRole } from '../../lib/shortlist/roles.ts';
import { saveSet } from '../../lib/shortlist/sets.ts';
import { runImport } from '../../lib/transfer/import.ts';
import { pickFile } from '../../lib/transfer/read-file.ts';
import { rescueJson } from '../../lib/transfer/rescue.ts';
import { freshShortlist } from '../shortlist/fresh-shortlist.ts';
import { sampleAnnotation, samplePosting } from '../shortlist/sample-posting.ts';
import { askShortlist } from './ask-shortlist.ts';

const now = '2026-11-21T09:00:00.000Z';

async function shortlistOf(count: number) {
  const fresh = freshShortlist();
  const ids: string[] = [];
  for (let index = 0; index < count; index++) {
    const posting = samplePosting({ boardId: `job${String(index).padStart(4, '0')}` });
    ids.push((await saveRole(fresh.shortlist, posting, sampleAnnotation())).id);
  }
  await saveSet(fresh.shortlist, { id: 'mine', name: 'Best', ids: ids.slice(0, 2) });
  await fresh.shortlist.close();
  return { ...fresh, ids };
}
const read = async (file: Blob) => JSON.parse(await file.text());

describe('a rescue', () => {
  test('reads a database that is newer than the code, and leaves it as it was', async () => {
    const { name, shortlist } = await shortlistOf(3);
    const newer = await openDB(name, MIGRATIONS.length + 5, {
      upgrade(database) {
        database.createObjectStore('future');
      },
    });
    await newer.put('roles', { id: 'future:1', shape: 'of tomorrow' });
    newer.close();
    await expect(shortlist.read(async () => 1)).rejects.toMatchObject({ code: 'database-newer' });

    const rescued = await rescueJson({ now, name });
    expect(rescued).toMatchObject({ roles: 4, lost: 0, found: true });
    const written = await read(rescued.file);
    expect(written).toMatchObject({
      format: 'next-rung.shortlist',
      version: 1,
      count: 4,
      rescued: { database: MIGRATIONS.length + 5, lost: [] },
    });
    expect(written.sets).toMatchObject([{ name: 'Best' }]);
    expect(written.roles).toContainEqual({ id: 'future:1', shape: 'of tomorrow' });

    const after = await openDB(name);
    expect(after.version).toBe(MIGRATIONS.length + 5);
    expect(await after.count('roles')).toBe(4);
    after.close();
  });

  test('takes out the good records around those that are spoilt, and counts what it could not write', async () => {
    const { name } = await shortlistOf(250);
    const database = await openDB(name);
    const circle: Record<string, unknown> = { id: 'spoilt:circle' };
    circle.self = circle;
    await database.put('roles', circle);
    await database.put('roles', { id: 'spoilt:number', posting: 12n, '__proto__ ': 'x' });
    database.close();

    const rescued = await rescueJson({ now, name });
    expect(rescued).toMatchObject({ roles: 251, lost: 1 });
    const written = await read(rescued.file);
    expect(written.roles).toHaveLength(251);
    expect(written.roles).toContainEqual({ id: 'spoilt:number', posting: '12', '__proto__ ': 'x' });
    expect(written.rescued.lost).toEqual(['spoilt:circle']);
  });

  test('goes on past records that the disk gives back only one by one, or not at all', async () => {
    const { name, ids } = await shortlistOf(3);
    const get = IDBObjectStore.prototype.get;
    const getAll = IDBObjectStore.prototype.getAll;
    const fails = () => {
      throw new DOMException('Failed to read large IndexedDB value', 'DataError');
    };
    IDBObjectStore.prototype.getAll = function (...ask) {
      return this.name === 'roles' ? fails() : getAll.apply(this, ask);
    };
    IDBObjectStore.prototype.get = function (key) {
      return key === ids[1] ? fails() : get.call(this, key);
    };
    try {
      const rescued = await rescueJson({ now, name });
      expect(rescued).toMatchObject({ roles: 2, lost: 1 });
      expect((await read(rescued.file)).rescued.lost).toEqual([ids[1]]);
    } finally {
      Object.assign(IDBObjectStore.prototype, { get, getAll });
    }
  });

  test('can be taken in again like any other export', async () => {
    const { name, ids } = await shortlistOf(120);
    const { file } = await rescueJson({ now, name });
    const picked = await pickFile(new File([file], 'rescued.json'));
    if (typeof picked === 'string') throw new Error(picked);
    const other = freshShortlist();
    const report = await runImport(askShortlist(other.shortlist), picked, {
      now,
      judge: () => sampleAnnotation(),
      batch: 'rescued',
      source: 'rescued.json',
    });
    expect(report).toMatchObject({ ok: true, value: { added: ids.length, rejected: 0 } });
    expect(report.ok && report.value.fault, 'the file reads as whole').toBeUndefined();
    const kept = await other.shortlist.read((transaction) => transaction.objectStore('roles').getAllKeys());
    expect(kept).toEqual([...ids].sort());
  });

  test('of nothing makes no database', async () => {
    const rescued = await rescueJson({ now, name: 'never-made' });
    expect(rescued).toMatchObject({ roles: 0, lost: 0, found: false });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('never-made');
  });
});
