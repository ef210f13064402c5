import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCatalogue } from '../../lib/shortlist/catalogue.ts';
import { updateRole } from '../../lib/shortlist/edits.ts';
import { findRoles } from '../../lib/shortlist/find.ts';
import { addImport } from '../../lib/shortlist/imports.ts';
import { readRoles, saveRole, trashRole } from '../../lib/shortlist/roles.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';
import { emptyTrash } from '../../lib/shortlist/trash.ts';
import { cacheName } from '../../lib/shortlist/word-cache.ts';
import { createShardBuilder, rangeOf, type WordShard } from '../../lib/shortlist/word-shard.ts';
import { freshShortlist } from './fresh-shortlist.ts';
import { sampleAnnotation, samplePosting } from './sample-posting.ts';

const COUNT = 260;
const idOf = (index: number) => `indeed:job${String(index).padStart(3, '0')}`;

/** As the background is each time it wakes: nothing in memory. */
async function wake(shortlist: Shortlist) {
  const catalogue = createCatalogue(shortlist);
  await catalogue.ready();
  return {
    catalogue,
    find: async (search: string) => {
      const found = await findRoles(shortlist, catalogue, { search, limit: 200 });
      expect(found.complete).toBe(true);
      return found.total;
    },
  };
}
async function shards(shortlist: Shortlist): Promise<WordShard[]> {
  const database = await openDB(cacheName(shortlist.name));
  const all = database.objectStoreNames.contains('shards') ? await database.getAll('shards') : [];
  database.close();
  return all;
}
const keptWords = async (shortlist: Shortlist) =>
  (await shards(shortlist))
    .map(({ words }) => words)
    .join(' ')
    .split(' ');
/** Something to wait at until it is opened. */
function gate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}
async function note(shortlist: Shortlist, id: string, notes: string) {
  const [read] = await readRoles(shortlist, [id]);
  await updateRole(shortlist, { id, before: { notes: read?.role?.notes ?? '' }, after: { notes } });
}

describe('words kept for the next time the background wakes', () => {
  let shortlist: Shortlist;
  let clock: { now: string };
  /** How many records of words were read one by one or in portions. */
  let wordsRead: number;
  beforeEach(async () => {
    ({ shortlist, clock } = freshShortlist());
    const [first] = await Promise.all([
      saveRole(shortlist, samplePosting({ boardId: 'job000' }), sampleAnnotation()),
    ]);
    const roles = Array.from({ length: COUNT - 1 }, (_, i) => {
      const id = idOf(i + 1);
      const boardId = id.slice('indeed:'.length);
      return { ...first, id, posting: { ...first?.posting, id, boardId }, notes: `number${i + 1}` };
    });
    for (let part = 0; part * 200 < roles.length; part++)
      await addImport(shortlist, {
        batch: 'b',
        source: 's',
        part,
        roles: roles.slice(part * 200, part * 200 + 200),
      });
    wordsRead = 0;
    for (const name of ['get', 'getAll'] as const) {
      const real = IDBObjectStore.prototype[name];
      vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
        this: IDBObjectStore,
        ...args: unknown[]
      ) {
        const request = real.apply(this, args as never) as IDBRequest;
        if (this.name === 'words')
          request.addEventListener('success', () => {
            wordsRead += Array.isArray(request.result) ? request.result.length : 1;
          });
        return request as never;
      });
    }
  });
  afterEach(() => vi.restoreAllMocks());

  test('are read once: the second time search is ready without them, and finds the same', async () => {
    const first = await wake(shortlist);
    expect(wordsRead).toBe(COUNT);
    expect(await first.find('contact centre')).toBe(COUNT);
    expect(await first.find('number21')).toBe(11);
    wordsRead = 0;
    const second = await wake(shortlist);
    expect(wordsRead).toBe(0);
    expect(await second.find('contact centre')).toBe(COUNT);
    expect(await second.find('number21')).toBe(11);
    expect(await second.find('nowhere')).toBe(0);
  });

  test('of a role that changed are read anew, and the old ones do not stay on the disk', async () => {
    await note(shortlist, idOf(7), 'ask about zanzibar');
    await wake(shortlist);
    expect(await keptWords(shortlist)).toContain('zanzibar');
    await note(shortlist, idOf(7), 'ask about madrid');
    wordsRead = 0;
    const { find } = await wake(shortlist);
    expect(wordsRead).toBe(1);
    expect(await find('zanzibar')).toBe(0);
    expect(await find('madrid')).toBe(1);
    expect(await find('contact centre')).toBe(COUNT);
    await vi.waitFor(async () =>
      expect((await shards(shortlist)).flatMap(({ ids }) => ids)).toHaveLength(COUNT - 1),
    );
    expect(await keptWords(shortlist)).not.toContain('zanzibar');
    wordsRead = 0;
    await wake(shortlist);
    expect(wordsRead, 'the one that changed').toBe(1);
  });

  test('follow what is saved and changed while awake', async () => {
    const { find } = await wake(shortlist);
    await note(shortlist, idOf(3), 'zanzibar');
    await saveRole(shortlist, samplePosting({ boardId: 'new', title: 'Zanzibari host' }), sampleAnnotation());
    await vi.waitFor(async () => expect(await find('zanzibar')).toBe(2));
    await note(shortlist, idOf(3), '');
    await vi.waitFor(async () => expect(await find('zanzibar')).toBe(1));
  });

  test('are gone with a role that is gone for good, asleep or awake', async () => {
    await note(shortlist, idOf(7), 'zanzibar');
    const { find } = await wake(shortlist);
    expect(await keptWords(shortlist)).toContain('zanzibar');
    await trashRole(shortlist, idOf(7));
    await emptyTrash(shortlist);
    await vi.waitFor(async () => expect(await shards(shortlist)).toEqual([]));
    expect(await find('contact centre')).toBe(COUNT - 1);
    expect(await (await wake(shortlist)).find('zanzibar')).toBe(0);
    expect(await keptWords(shortlist)).not.toContain('zanzibar');
  });

  test('are gone when everything is deleted', async () => {
    await wake(shortlist);
    await shortlist.destroy();
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.toContain(cacheName(shortlist.name));
  });

  test.each<[string, (shard: WordShard) => object]>([
    ['without its roles', ({ n }) => ({ n })],
    ['with slots beyond its roles', (shard) => ({ ...shard, slots: shard.slots.map(() => 60_000) })],
    ['with words that lost a letter', (shard) => ({ ...shard, words: shard.words.replace(' ', '') })],
    ['cut short', (shard) => ({ ...shard, slots: shard.slots.slice(0, 10) })],
    ['of other roles', (shard) => ({ ...shard, ids: shard.ids.map((id) => `${id}x`) })],
  ])('spoilt on the disk, a shard %s, they are read anew and nothing is missing', async (_what, spoil) => {
    await wake(shortlist);
    const [shard] = await shards(shortlist);
    const database = await openDB(cacheName(shortlist.name));
    await database.put('shards', spoil(shard as WordShard));
    database.close();
    const { find } = await wake(shortlist);
    expect(await find('contact centre')).toBe(COUNT);
    expect(await find('number21')).toBe(11);
  });

  test('held up by a deletion that waits: search is complete all the same, and soon', async () => {
    const held = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(cacheName(shortlist.name), 1);
      request.onsuccess = () => resolve(request.result);
    });
    indexedDB.deleteDatabase(cacheName(shortlist.name));
    const { find } = await wake(shortlist);
    expect(await find('number21')).toBe(11);
    held.close();
  });

  test('kept by a newer version: they are thrown away, so that no word outlives its role', async () => {
    const newer = await openDB(cacheName(shortlist.name), 7);
    newer.close();
    const { find } = await wake(shortlist);
    expect(await find('contact centre')).toBe(COUNT);
    await vi.waitFor(async () => {
      const kept = (await indexedDB.databases()).find(({ name }) => name === cacheName(shortlist.name));
      expect(kept?.version).not.toBe(7);
    });
  });

  test('lost in the shortlist itself: the role is still found by its title', async () => {
    await wake(shortlist);
    // As many records as roles, so that nothing tells that one is missing.
    await shortlist.write(async ({ transaction }) => {
      await transaction.objectStore('words').delete(idOf(7));
      await transaction.objectStore('words').put({ id: 'stray', words: '', sketch: [] });
      const row = await transaction.objectStore('rows').get(idOf(7));
      if (row) await transaction.objectStore('rows').put({ ...row, title: 'Zanzibari host', wordsMark: 1 });
    });
    const { find } = await wake(shortlist);
    expect(await find('zanzibari')).toBe(1);
  });

  test('packed anew while a role goes for good: its words are not written down again', async () => {
    await note(shortlist, idOf(7), 'zanzibar');
    await wake(shortlist);
    // One role's words changed: its shard is packed anew, which begins when search is ready.
    await note(shortlist, idOf(100), 'something else');
    await trashRole(shortlist, idOf(7));
    const hold = gate();
    const real = shortlist.read.bind(shortlist);
    let ready = false;
    vi.spyOn(shortlist, 'read').mockImplementation((async (run: Parameters<typeof real>[0]) => {
      const read = await real(run);
      if (ready) await hold.passed;
      return read;
    }) as typeof shortlist.read);
    await wake(shortlist);
    ready = true;
    await emptyTrash(shortlist);
    hold.open();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await keptWords(shortlist)).not.toContain('zanzibar');
  });

  test('cannot be kept: search is as complete as ever', async () => {
    const real = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      if (name.endsWith('-words')) throw new DOMException('no room', 'QuotaExceededError');
      return real(name, version);
    });
    const { find } = await wake(shortlist);
    expect(await find('contact centre')).toBe(COUNT);
    clock.now = '2026-11-23T09:00:00.000Z';
    await note(shortlist, idOf(3), 'zanzibar');
    await vi.waitFor(async () => expect(await find('zanzibar')).toBe(1));
  });
});

test('a range of sorted words holds those that begin so, and no others', () => {
  const builder = createShardBuilder();
  builder.add('a', 'sale sales salesman tea');
  builder.add('b', 'sal zoo éclair');
  const words = builder.finish(0).words.split(' ');
  const begin = (prefix: string) => words.slice(...rangeOf(words, prefix));
  expect(begin('sale')).toEqual(['sale', 'sales', 'salesman']);
  expect(begin('s')).toEqual(['sal', 'sale', 'sales', 'salesman']);
  expect(begin('é')).toEqual(['éclair']);
  expect(begin('zz')).toEqual([]);
  expect(begin('a')).toEqual([]);
});
