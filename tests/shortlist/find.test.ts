import { beforeAll, describe, expect, test } from 'vitest';
import { type Catalogue, createCatalogue } from '../../lib/shortlist/catalogue.ts';
import { findRoles, valuesInUse } from '../../lib/shortlist/find.ts';
import type { RoleQuery } from '../../lib/shortlist/query.ts';
import { saveRole, trashRole } from '../../lib/shortlist/roles.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';
import { freshShortlist } from './fresh-shortlist.ts';
import { sampleAnnotation, samplePosting } from './sample-posting.ts';

let shortlist: Shortlist;
let catalogue: Catalogue;
const titles = async (query: RoleQuery) =>
  (await findRoles(shortlist, catalogue, query)).rows.map((row) => row.title);

const POSTINGS = [
  { title: 'Cashier', company: 'Fern Market', location: 'Hull', pay: undefined, closesOn: '2026-11-20' },
  { title: 'Café Supervisor', company: 'Otter & Oak', location: 'York', closesOn: '2026-11-30' },
  { title: 'Account Manager', company: 'Brightwater Utilities', location: 'Leeds', board: 'linkedin' },
];

beforeAll(async () => {
  const fresh = freshShortlist();
  shortlist = fresh.shortlist;
  for (const [index, parts] of POSTINGS.entries()) {
    fresh.clock.now = `2026-11-2${index}T09:00:00.000Z`;
    const value = ([1, 3, null] as const)[index] ?? null;
    await saveRole(
      shortlist,
      samplePosting({ boardId: `job${index}`, ...parts }),
      sampleAnnotation({ level: { value, rule: 'r', confidence: 0.5, evidence: [] } }),
    );
  }
  fresh.clock.now = '2026-11-22T09:00:00.000Z';
  catalogue = createCatalogue(shortlist);
});

describe('finding roles', () => {
  test('newest first without reading all, and the same from memory', async () => {
    const newest = ['Account Manager', 'Café Supervisor', 'Cashier'];
    expect(catalogue.areRowsRead()).toBe(false);
    expect(await titles({})).toEqual(newest);
    expect(await titles({ offset: 1, limit: 1 })).toEqual(['Café Supervisor']);
    expect(catalogue.areRowsRead()).toBe(false);
    await catalogue.rows();
    expect(await titles({})).toEqual(newest);
    expect(await titles({ offset: 1, limit: 1 })).toEqual(['Café Supervisor']);
  });

  test('each word typed begins a word, whatever its accents and case', async () => {
    expect(await titles({ search: 'cafe sup' })).toEqual(['Café Supervisor']);
    expect(await titles({ search: 'OAK yo' })).toEqual(['Café Supervisor']);
    expect(await titles({ search: 'shier' })).toEqual([]);
  });

  test('before the texts are read a search answers by titles, and asked again it finds what only texts say', async () => {
    const woken = createCatalogue(shortlist);
    const first = await findRoles(shortlist, woken, { search: 'cafe sup' });
    expect(first).toMatchObject({ complete: false, total: 1 });
    expect((await findRoles(shortlist, woken, { search: 'afe' })).total).toBe(0);
    await woken.ready();
    const again = await findRoles(shortlist, woken, { search: 'advisers' });
    expect(again.complete).toBe(true);
    expect(again.total, 'all three adverts speak of them, no title does').toBe(3);
  });

  test('an index put to rest while it is made is made anew', async () => {
    const woken = createCatalogue(shortlist);
    woken.words();
    woken.rest();
    expect(woken.words().isComplete).toBe(false);
    await woken.ready();
    expect(woken.words().isComplete).toBe(true);
    expect((await findRoles(shortlist, woken, { search: 'advisers' })).total).toBe(3);
  });

  test('filters narrow together and widen within', async () => {
    expect(await titles({ filter: { level: [1, 'unknown'] } })).toEqual(['Account Manager', 'Cashier']);
    expect(await titles({ filter: { level: [1, 'unknown'], board: ['indeed'] } })).toEqual(['Cashier']);
    expect(await titles({ filter: { closesBy: '2026-12-01' } })).toEqual(['Café Supervisor']);
    expect(await titles({ filter: { warning: ['commission-only'], board: ['linkedin'] } })).toHaveLength(1);
  });

  test('every board in use can be chosen from, that of a single role among many too', async () => {
    const { tags, boards } = await valuesInUse(catalogue);
    expect(boards.sort()).toEqual(['indeed', 'linkedin']);
    expect(tags).toEqual([]);
  });

  test('a role without the value sorted by stands last in both directions', async () => {
    expect((await titles({ sort: { by: 'level' } })).at(-1)).toBe('Account Manager');
    expect((await titles({ sort: { by: 'level', descending: true } })).at(-1)).toBe('Account Manager');
    expect(await titles({ sort: { by: 'title' } })).toEqual([
      'Account Manager',
      'Café Supervisor',
      'Cashier',
    ]);
  });

  test('distance is measured from the goal asked for', async () => {
    const goal = { track: 'customer-care', level: 4 } as const;
    expect(await titles({ sort: { by: 'distance', goal } })).toEqual([
      'Café Supervisor',
      'Cashier',
      'Account Manager',
    ]);
  });

  test('what is put away leaves the shortlist and stands in the trash', async () => {
    const { rows } = await findRoles(shortlist, catalogue, { search: 'cashier' });
    await trashRole(shortlist, rows[0]?.id ?? '');
    expect(await titles({ search: 'cashier' })).toEqual([]);
    expect(await titles({ in: 'trash' })).toEqual(['Cashier']);
    expect(await findRoles(shortlist, catalogue, {})).toMatchObject({ total: 2, of: 2 });
  });
});
