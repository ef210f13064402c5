import { describe, expect, test } from 'vitest';
import { classifyPosting } from '../../lib/classify/index.ts';
import { createCatalogue } from '../../lib/shortlist/catalogue.ts';
import { findRoles } from '../../lib/shortlist/find.ts';
import { findOutdated, rejudgeRole } from '../../lib/shortlist/rejudge.ts';
import { readRoles, saveRole, seeRole, trashRole } from '../../lib/shortlist/roles.ts';
import { listSets, removeSet, saveSet } from '../../lib/shortlist/sets.ts';
import { readState } from '../../lib/shortlist/state.ts';
import { emptyTrash, eraseRole, purgeTrash } from '../../lib/shortlist/trash.ts';
import { freshShortlist } from './fresh-shortlist.ts';
import { sampleAnnotation, samplePosting } from './sample-posting.ts';

describe('the trash', () => {
  test('is purged after 30 days and not before, and a clock set back purges nothing', async () => {
    const { shortlist, clock } = freshShortlist();
    const { id } = await saveRole(shortlist, samplePosting(), sampleAnnotation());
    await trashRole(shortlist, id);
    for (const [now, purged] of [
      ['2019-01-01T00:00:00.000Z', 0],
      ['2026-12-21T08:59:59.000Z', 0],
      ['2026-12-21T09:00:01.000Z', 1],
    ] as const) {
      clock.now = now;
      expect(await purgeTrash(shortlist), now).toBe(purged);
    }
    expect(await readRoles(shortlist, [id])).toEqual([]);
  });

  test('keeps for 30 days also what was put into it while the clock was years back', async () => {
    const { shortlist, clock } = freshShortlist();
    const { id } = await saveRole(shortlist, samplePosting(), sampleAnnotation());
    clock.now = '2000-01-01T00:00:00.000Z';
    await trashRole(shortlist, id);
    clock.now = '2026-12-20T09:00:00.000Z';
    expect(await purgeTrash(shortlist)).toBe(0);
    clock.now = '2026-12-22T09:00:00.000Z';
    expect(await purgeTrash(shortlist)).toBe(1);
  });

  test('only what is in it can be removed for good', async () => {
    const { shortlist } = freshShortlist();
    const { id } = await saveRole(shortlist, samplePosting(), sampleAnnotation());
    await expect(eraseRole(shortlist, id)).rejects.toMatchObject({ code: 'invalid' });
    expect(await emptyTrash(shortlist)).toBe(0);
    await trashRole(shortlist, id);
    await eraseRole(shortlist, id);
    await eraseRole(shortlist, id);
    expect(await readRoles(shortlist, [id])).toEqual([]);
  });
});

describe('judging again', () => {
  test('is offered for roles of an older classifier, shows what changes, and is written only when asked', async () => {
    const { shortlist } = freshShortlist();
    const catalogue = createCatalogue(shortlist);
    const { id } = await saveRole(shortlist, samplePosting(), sampleAnnotation());
    expect(await findOutdated(catalogue, 2)).toEqual([id]);
    const annotation = sampleAnnotation({
      classifier: 2,
      level: { value: 4, rule: 'level.manager', confidence: 0.8, evidence: [] },
      warnings: [],
    });
    const judge = () => annotation;
    const changes = [
      { field: 'level', from: 3, to: 4 },
      { field: 'warnings', from: ['commission-only'], to: [] },
    ];
    expect(await rejudgeRole(shortlist, { id, apply: false }, judge)).toEqual(changes);
    expect(await findOutdated(catalogue, 2)).toEqual([id]);
    expect(await rejudgeRole(shortlist, { id, apply: true }, judge)).toEqual(changes);
    expect(await findOutdated(catalogue, 2)).toEqual([]);
    expect((await findRoles(shortlist, catalogue, {})).rows[0]?.level).toBe(4);
  });

  test('judges the posting as it is kept by then: quotes are its own words', async () => {
    const { shortlist } = freshShortlist();
    const card = samplePosting({
      depth: 'card',
      description: undefined,
      title: 'Customer Service Team Leader',
    });
    const { id } = await saveRole(shortlist, card, classifyPosting(card));
    await rejudgeRole(shortlist, { id, apply: false }, classifyPosting);
    const description = 'You will supervise a team of 12 agents and answer calls from customers. '.repeat(4);
    const advert = samplePosting({ depth: 'ad', description, title: 'Manager: Customer Service' });
    await seeRole(shortlist, advert, classifyPosting);
    await rejudgeRole(shortlist, { id, apply: true }, classifyPosting);
    const role = (await readRoles(shortlist, [id]))[0]?.role;
    expect(role?.annotation.basis).toBe('ad');
    const quotes = role?.annotation.level.evidence ?? [];
    expect(quotes.length).toBeGreaterThan(0);
    for (const { field, quote } of quotes)
      expect(field === 'title' ? advert.title : description).toContain(quote);
  });
});

test('sets of chosen roles are kept, named, changed and forgotten', async () => {
  const { shortlist, clock } = freshShortlist();
  await saveSet(shortlist, { id: 'current', name: '', ids: ['a', 'b'] });
  clock.now = '2026-11-22T09:00:00.000Z';
  await saveSet(shortlist, { id: 's1', name: 'Leeds', ids: ['b', 'c'] });
  expect((await listSets(shortlist)).map((set) => set.id)).toEqual(['s1', 'current']);
  await removeSet(shortlist, 's1');
  expect(await listSets(shortlist)).toMatchObject([{ id: 'current', ids: ['a', 'b'] }]);
});

describe('a record that cannot be read', () => {
  test('hides no other, is counted, is given out raw, and can be removed', async () => {
    const { shortlist } = freshShortlist();
    await saveRole(shortlist, samplePosting(), sampleAnnotation());
    const broken = { id: 'indeed:broken', posting: { title: 'Barista' }, notes: 'still mine' };
    await shortlist.write(({ transaction }) => transaction.objectStore('roles').put(broken));
    const catalogue = createCatalogue(shortlist);
    await catalogue.ready();
    const { rows } = await findRoles(shortlist, catalogue, {});
    expect(rows.map((row) => [row.title, row.unreadable])).toEqual([
      ['Customer Service Team Leader', undefined],
      ['Barista', true],
    ]);
    expect(await readState(shortlist, catalogue)).toMatchObject({ roles: 2, unreadable: 1 });
    expect(await readRoles(shortlist, [broken.id])).toEqual([
      { id: broken.id, role: null, unreadable: broken },
    ]);
    await eraseRole(shortlist, broken.id);
    expect(await readState(shortlist, catalogue)).toMatchObject({ roles: 1, unreadable: 0 });
  });
});
