import { describe, expect, test } from 'vitest';
import { updateRole } from '../../lib/shortlist/edits.ts';
import { exportRoles } from '../../lib/shortlist/export-roles.ts';
import { addImport, checkImport, listImports, undoImport } from '../../lib/shortlist/imports.ts';
import { mergeRoles } from '../../lib/shortlist/merge-roles.ts';
import { readRoles, saveRole, trashRole, whichAreSaved } from '../../lib/shortlist/roles.ts';
import type { SavedRole } from '../../lib/shortlist/saved-role.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';
import { freshShortlist } from './fresh-shortlist.ts';
import { sampleAnnotation, samplePosting } from './sample-posting.ts';

async function fill(shortlist: Shortlist, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index++) {
    const posting = samplePosting({ boardId: `job${String(index).padStart(4, '0')}` });
    ids.push((await saveRole(shortlist, posting, sampleAnnotation())).id);
  }
  return ids;
}

async function exportAll(shortlist: Shortlist, ids?: string[]): Promise<SavedRole[]> {
  const all: unknown[] = [];
  for (let after: string | null = null; ; ) {
    const { records, next } = await exportRoles(shortlist, after, ids);
    all.push(...records);
    if (next === null) return all as SavedRole[];
    after = next;
  }
}

const withoutImport = (roles: SavedRole[]) => roles.map(({ imported: _, ...role }) => role);

describe('export', () => {
  test('gives every record once, trash and merged ones included, in portions', async () => {
    const { shortlist } = freshShortlist();
    const ids = await fill(shortlist, 230);
    await trashRole(shortlist, ids[3] ?? '');
    await mergeRoles(shortlist, ids[200] ?? '', ids[5] ?? '');
    const all = await exportAll(shortlist);
    expect(new Set(all.map((role) => role.id)).size).toBe(230);
    expect(all).toHaveLength(230);
    expect(all.at(-1)?.mergedInto).toBe(ids[200]);
  });

  test('of huge roles comes in portions that a browser can send', async () => {
    const { shortlist } = freshShortlist();
    const note = 'x'.repeat(200_000);
    const contacts = Array.from({ length: 9 }, (_, index) => ({ id: `c${index}`, name: 'Sam', note }));
    const ids = await fill(shortlist, 12);
    for (const id of ids) await updateRole(shortlist, { id, before: { contacts: [] }, after: { contacts } });
    const { records, next } = await exportRoles(shortlist, null);
    expect(JSON.stringify(records).length, 'browsers refuse messages of 64 MB').toBeLessThan(12_000_000);
    expect(next).not.toBeNull();
    expect((await exportAll(shortlist)).map((role) => role.id)).toEqual(ids);
  });

  test('of some roles gives these and what is merged into them', async () => {
    const { shortlist } = freshShortlist();
    const ids = await fill(shortlist, 12);
    await mergeRoles(shortlist, ids[7] ?? '', ids[2] ?? '');
    const some = await exportAll(shortlist, [ids[7] ?? '', ids[1] ?? '', 'indeed:gone']);
    expect(some.map((role) => role.id)).toEqual([ids[1], ids[7], ids[2]]);
  });
});

describe('import', () => {
  test('of an export into an empty shortlist gives the same roles', async () => {
    const { shortlist } = freshShortlist();
    const ids = await fill(shortlist, 8);
    await trashRole(shortlist, ids[3] ?? '');
    await mergeRoles(shortlist, ids[6] ?? '', ids[1] ?? '');
    const exported = await exportAll(shortlist);
    const other = freshShortlist().shortlist;
    const outcomes = await addImport(other, {
      batch: 'b',
      source: 'f.json',
      part: 0,
      roles: JSON.parse(JSON.stringify(exported)),
    });
    expect(outcomes.every((one) => one.outcome === 'added')).toBe(true);
    expect(withoutImport(await exportAll(other))).toEqual(withoutImport(exported));
    expect(await whichAreSaved(other, ids)).toEqual(await whichAreSaved(shortlist, ids));
  });

  test('names the field at fault, and takes nothing of a wrong role', async () => {
    const { shortlist } = freshShortlist();
    const [id] = await fill(shortlist, 1);
    const [role] = await exportAll(shortlist, [id ?? '']);
    if (!role) throw new Error('The role just saved is not exported.');
    const other = freshShortlist().shortlist;
    const evil = JSON.parse(`{"__proto__": {"status": "saved"}, "constructor": 1, "id": "x"}`);
    const roles = [
      role,
      role,
      null,
      'text',
      evil,
      { ...role, id: 'b', posting: { ...role.posting, id: 'b', url: 'javascript:alert(1)' } },
      { ...role, id: 'c' },
      { ...role, notes: 'x'.repeat(200_001) },
      { ...role, savedAt: 'yesterday' },
    ];
    const expected = [
      { outcome: 'added', id },
      { outcome: 'duplicate', id },
      { outcome: 'rejected', reason: { code: 'not-an-object' } },
      { outcome: 'rejected', reason: { code: 'not-an-object' } },
      { outcome: 'rejected', reason: { code: 'missing', field: 'posting' } },
      { outcome: 'rejected', reason: { code: 'wrong', field: 'posting.url' } },
      { outcome: 'rejected', reason: { code: 'wrong', field: 'id' } },
      { outcome: 'rejected', reason: { code: 'too-long', field: 'notes' } },
      { outcome: 'rejected', reason: { code: 'wrong', field: 'savedAt' } },
    ];
    expect(await checkImport(other, roles)).toEqual(expected);
    expect(await exportAll(other)).toEqual([]);
    expect(await addImport(other, { batch: 'b', source: 'f', part: 0, roles })).toEqual(expected);
    expect(await exportAll(other)).toHaveLength(1);
    expect(({} as { status?: string }).status).toBeUndefined();
  });

  test('a part sent again is answered as the first time and carried out once', async () => {
    const { shortlist } = freshShortlist();
    await fill(shortlist, 3);
    const roles = await exportAll(shortlist);
    const other = freshShortlist().shortlist;
    const part = { batch: 'b', source: 'f', part: 0, roles };
    const first = await addImport(other, part);
    expect(await addImport(other, part)).toEqual(first);
    expect((await listImports(other))[0]?.added).toBe(3);
    await expect(addImport(other, { ...part, part: 5 })).rejects.toMatchObject({ code: 'invalid' });
  });

  test('is taken back, except for roles changed since', async () => {
    const { shortlist } = freshShortlist();
    const ids = await fill(shortlist, 3);
    const other = freshShortlist().shortlist;
    await fill(other, 1);
    await addImport(other, { batch: 'b', source: 'f', part: 0, roles: await exportAll(shortlist) });
    await updateRole(other, { id: ids[2] ?? '', before: { notes: '' }, after: { notes: 'mine now' } });
    expect(await undoImport(other, 'b')).toEqual({ removed: 1, kept: 1 });
    expect(await whichAreSaved(other, ids)).toEqual([ids[0], ids[2]]);
    const [kept] = await readRoles(other, [ids[2] ?? '']);
    expect(kept?.role?.notes).toBe('mine now');
    expect((await listImports(other))[0]?.undoneAt).toBeDefined();
  });

  test('taken back, a role from another import that was merged into one of these stands for itself', async () => {
    const { shortlist } = freshShortlist();
    const ids = await fill(shortlist, 2);
    await mergeRoles(shortlist, ids[0] ?? '', ids[1] ?? '');
    const roles = await exportAll(shortlist);
    const other = freshShortlist().shortlist;
    for (const [part, batch] of ['first', 'second'].entries()) {
      await addImport(other, { batch, source: 'f', part: 0, roles: roles.slice(part, part + 1) });
    }
    expect(await undoImport(other, 'first')).toEqual({ removed: 1, kept: 0 });
    expect(await whichAreSaved(other, ids), 'it would stand neither on the list nor in the trash').toEqual([
      ids[1],
    ]);
  });

  test('a role merged into one that is not in the file stands for itself', async () => {
    const { shortlist } = freshShortlist();
    const ids = await fill(shortlist, 2);
    await mergeRoles(shortlist, ids[0] ?? '', ids[1] ?? '');
    const alone = (await exportAll(shortlist)).filter((role) => role.mergedInto);
    const other = freshShortlist().shortlist;
    await addImport(other, { batch: 'b', source: 'f', part: 0, roles: alone });
    expect(await whichAreSaved(other, ids)).toEqual([ids[1]]);
  });
});
