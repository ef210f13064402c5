import { describe, expect, test } from 'vitest';
import { updateRole } from '../../lib/shortlist/edits.ts';
import { mergeRoles, unmergeRoles } from '../../lib/shortlist/merge-roles.ts';
import { readRoles, restoreRole, saveRole, trashRole, whichAreSaved } from '../../lib/shortlist/roles.ts';
import { emptyTrash } from '../../lib/shortlist/trash.ts';
import { freshShortlist } from './fresh-shortlist.ts';
import { sampleAnnotation, samplePosting } from './sample-posting.ts';

async function twoRoles() {
  const { shortlist } = freshShortlist();
  const keep = await saveRole(shortlist, samplePosting(), sampleAnnotation());
  const other = await saveRole(
    shortlist,
    samplePosting({ board: 'linkedin', boardId: '99' }),
    sampleAnnotation(),
  );
  await updateRole(shortlist, {
    id: keep.id,
    before: { notes: '', tags: [] },
    after: { notes: 'one', tags: ['a'] },
  });
  await updateRole(shortlist, {
    id: other.id,
    before: { notes: '', tags: [], status: 'saved' },
    after: { notes: 'two', tags: ['a', 'b'], status: 'applied' },
  });
  const all = async () => (await readRoles(shortlist, [keep.id, other.id])).map((read) => read.role);
  return { shortlist, keep: keep.id, other: other.id, all };
}

describe('merging two roles', () => {
  test('keeps what the person wrote on both, and counts both as saved', async () => {
    const { shortlist, keep, other } = await twoRoles();
    const role = await mergeRoles(shortlist, keep, other);
    expect(role).toMatchObject({ notes: 'one\n\ntwo', tags: ['a', 'b'], status: 'applied' });
    expect(await whichAreSaved(shortlist, [keep, other])).toEqual([keep, other]);
    expect(await mergeRoles(shortlist, keep, other)).toEqual(role);
  });

  test('is taken apart again to what was before', async () => {
    const { shortlist, keep, other, all } = await twoRoles();
    const plain = (role: Awaited<ReturnType<typeof all>>[number]) =>
      role && { notes: role.notes, tags: role.tags, status: role.status, mergedInto: role.mergedInto };
    const before = (await all()).map(plain);
    await mergeRoles(shortlist, keep, other);
    await unmergeRoles(shortlist, keep, other);
    expect((await all()).map(plain)).toEqual(before);
  });

  test('taken apart, what the person wrote after the merge stays', async () => {
    const { shortlist, keep, other } = await twoRoles();
    const merged = await mergeRoles(shortlist, keep, other);
    await updateRole(shortlist, { id: keep, before: { notes: merged.notes }, after: { notes: 'since' } });
    expect(await unmergeRoles(shortlist, keep, other)).toMatchObject({ notes: 'since', tags: ['a'] });
  });

  test('removing and restoring on either board acts on the one role', async () => {
    const { shortlist, keep, other } = await twoRoles();
    await mergeRoles(shortlist, keep, other);
    expect((await trashRole(shortlist, other)).id).toBe(keep);
    expect(await whichAreSaved(shortlist, [keep, other])).toEqual([]);
    await restoreRole(shortlist, keep);
    expect(await whichAreSaved(shortlist, [keep, other])).toEqual([keep, other]);
    await trashRole(shortlist, keep);
    await saveRole(shortlist, samplePosting({ board: 'linkedin', boardId: '99' }), sampleAnnotation());
    expect(await whichAreSaved(shortlist, [keep, other])).toEqual([keep, other]);
  });

  test('emptied from the trash, the merged one goes with it and nothing is left dangling', async () => {
    const { shortlist, keep, other, all } = await twoRoles();
    await mergeRoles(shortlist, keep, other);
    await trashRole(shortlist, keep);
    await emptyTrash(shortlist);
    expect(await all()).toEqual([]);
  });

  test('a role that is merged away cannot be merged again', async () => {
    const { shortlist, keep, other } = await twoRoles();
    await mergeRoles(shortlist, keep, other);
    await expect(mergeRoles(shortlist, other, keep)).rejects.toMatchObject({ code: 'invalid' });
    await expect(mergeRoles(shortlist, keep, keep)).rejects.toMatchObject({ code: 'invalid' });
  });
});
