import { expect, test } from 'vitest';
import { createCatalogue } from '../../lib/shortlist/catalogue.ts';
import { updateRole } from '../../lib/shortlist/edits.ts';
import { dueReminders, nextReminder, noteReminded } from '../../lib/shortlist/reminders.ts';
import { saveRole, trashRole } from '../../lib/shortlist/roles.ts';
import { freshShortlist } from './fresh-shortlist.ts';
import { sampleAnnotation, samplePosting } from './sample-posting.ts';

test('each follow-up with a reminder is told of once, on its day or the first day after it', async () => {
  const { shortlist } = freshShortlist();
  const catalogue = createCatalogue(shortlist);
  const days = ['2026-12-03', '2026-12-01', '2026-12-01', '2026-11-30'];
  for (const [index, on] of days.entries()) {
    const { id } = await saveRole(shortlist, samplePosting({ boardId: `job${index}` }), sampleAnnotation());
    await updateRole(shortlist, {
      id,
      before: { followUp: null },
      after: { followUp: { on, remind: index !== 2 } },
    });
  }
  await trashRole(shortlist, 'indeed:job3');
  const rows = async () => (await catalogue.rows()).values();
  const clockOn = (day: string) => ({ today: () => day, now: () => `${day}T10:00:00.000Z` });
  const due = async (today: string) => dueReminders(await rows(), clockOn(today)).map((row) => row.id);
  expect(nextReminder(await rows(), shortlist)).toBe('2026-12-01');
  expect(await due('2026-11-30')).toEqual([]);
  expect(await due('2026-12-05')).toEqual(['indeed:job1', 'indeed:job0']);
  await noteReminded(shortlist, await due('2026-12-01'));
  expect(await due('2026-12-05')).toEqual(['indeed:job0']);
  expect(nextReminder(await rows(), shortlist)).toBe('2026-12-03');
  const followUp = { on: '2026-12-20', remind: true };
  const before = { followUp: { on: '2026-12-01', remind: true } };
  await updateRole(shortlist, { id: 'indeed:job1', before, after: { followUp } });
  expect(await due('2026-12-20'), 'a new date is a new reminder').toEqual(['indeed:job0', 'indeed:job1']);
});

test('a reminder that was given by a clock a year ahead is given again on its day', async () => {
  const { shortlist, clock } = freshShortlist();
  const catalogue = createCatalogue(shortlist);
  const { id } = await saveRole(shortlist, samplePosting(), sampleAnnotation());
  const after = { followUp: { on: '2026-12-01', remind: true } };
  await updateRole(shortlist, { id, before: { followUp: null }, after });
  const due = async () => dueReminders((await catalogue.rows()).values(), shortlist).map((row) => row.id);
  for (const [now, ids] of [
    ['2027-12-24T09:00:00.000Z', [id]],
    ['2026-11-30T09:00:00.000Z', []],
    ['2026-12-01T09:00:00.000Z', [id]],
    ['2026-12-01T09:05:00.000Z', []],
  ] as const) {
    clock.now = now;
    expect(await due(), now).toEqual(ids);
    await noteReminded(shortlist, ids);
  }
});
