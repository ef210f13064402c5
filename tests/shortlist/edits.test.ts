import { describe, expect, test } from 'vitest';
import { editsOf, updateRole } from '../../lib/shortlist/edits.ts';
import { saveRole } from '../../lib/shortlist/roles.ts';
import type { RoleEdits } from '../../lib/shortlist/saved-role.ts';
import { freshShortlist } from './fresh-shortlist.ts';
import { sampleAnnotation, samplePosting } from './sample-posting.ts';

async function savedRole() {
  const { shortlist, clock } = freshShortlist();
  const role = await saveRole(shortlist, samplePosting(), sampleAnnotation());
  const before = editsOf(role);
  const update = (after: RoleEdits, seen: RoleEdits = before) =>
    updateRole(shortlist, { id: role.id, before: seen, after });
  return { clock, update };
}

describe('what the person changes', () => {
  test('is written, and each change of status is dated', async () => {
    const { clock, update } = await savedRole();
    clock.now = '2026-11-23T10:00:00.000Z';
    const { role } = await update({
      status: 'applied',
      rating: 4,
      followUp: { on: '2026-12-01', remind: true },
      notes: 'Ring on Monday',
    });
    expect(role).toMatchObject({ rating: 4, followUp: { on: '2026-12-01', remind: true } });
    expect(role.statusHistory).toEqual([
      { status: 'saved', at: '2026-11-21T09:00:00.000Z' },
      { status: 'applied', at: '2026-11-23T10:00:00.000Z' },
    ]);
    const cleared = await update({ rating: null, followUp: null }, editsOf(role));
    expect(cleared.role.rating).toBeUndefined();
    expect(cleared.role.followUp).toBeUndefined();
  });

  test('a clock set back keeps the history in order', async () => {
    const { clock, update } = await savedRole();
    clock.now = '2019-01-01T00:00:00.000Z';
    const { role } = await update({ status: 'applied' });
    expect(role.statusHistory.map((entry) => entry.at)).toEqual(Array(2).fill('2026-11-21T09:00:00.000Z'));
  });

  test('asking twice does what asking once does', async () => {
    const { update } = await savedRole();
    const once = await update({ status: 'applied', notes: 'x' });
    const twice = await update({ status: 'applied', notes: 'x' });
    expect(twice).toEqual(once);
  });
});

describe('two windows changing one role', () => {
  test('different fields: both changes stand', async () => {
    const { update } = await savedRole();
    await update({ notes: 'from the popup' });
    const { outcome, role } = await update({ status: 'applied' });
    expect([outcome, role.notes, role.status]).toEqual(['saved', 'from the popup', 'applied']);
  });

  test('the same field: the second is told, and nothing of the first is lost', async () => {
    const { update } = await savedRole();
    await update({ notes: 'from the popup' });
    const second = await update({ notes: 'from the page', status: 'applied' });
    expect(second).toMatchObject({ outcome: 'conflict', fields: ['notes'] });
    expect(second.role).toMatchObject({ notes: 'from the popup', status: 'saved' });
  });

  test('tags added and removed on both sides are all carried out', async () => {
    const { update } = await savedRole();
    const start = await update({ tags: ['near', 'union', 'old'] });
    const seen = editsOf(start.role);
    await update({ tags: ['near', 'union', 'evening'] }, seen);
    const { role } = await update({ tags: ['near', 'old', 'remote'] }, seen);
    expect([...role.tags].sort()).toEqual(['evening', 'near', 'remote']);
  });

  test('contacts: each person is merged alone, and only the same one changed twice is a conflict', async () => {
    const { update } = await savedRole();
    const start = await update({ contacts: [{ id: '1', name: 'Sam' }] });
    const seen = editsOf(start.role);
    await update(
      {
        contacts: [
          { id: '1', name: 'Sam' },
          { id: '2', name: 'Ada' },
        ],
      },
      seen,
    );
    const third = await update({ contacts: [{ id: '1', name: 'Samira' }] }, seen);
    expect(third.role.contacts.map((contact) => contact.name)).toEqual(['Samira', 'Ada']);
    const fourth = await update({ contacts: [{ id: '1', name: 'Samuel' }] }, seen);
    expect(fourth).toMatchObject({ outcome: 'conflict', fields: ['contacts'] });
  });
});
