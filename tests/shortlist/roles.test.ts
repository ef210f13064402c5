import { describe, expect, test } from 'vitest';
import { updateRole } from '../../lib/shortlist/edits.ts';
import {
  readRoles,
  restoreRole,
  saveRole,
  seeRole,
  trashRole,
  whichAreSaved,
} from '../../lib/shortlist/roles.ts';
import { freshShortlist } from './fresh-shortlist.ts';
import { sampleAnnotation, samplePosting } from './sample-posting.ts';

async function readOne(shortlist: Parameters<typeof readRoles>[0], id: string) {
  const [read] = await readRoles(shortlist, [id]);
  if (!read?.role) throw new Error(`No readable role ${id} is in the database.`);
  return read.role;
}

describe('saving', () => {
  test('keeps the posting as read and the words behind every claim', async () => {
    const { shortlist } = freshShortlist();
    const posting = samplePosting();
    await saveRole(shortlist, posting, sampleAnnotation());
    const role = await readOne(shortlist, posting.id);
    expect(role.posting).toEqual(posting);
    expect(role.annotation.level.evidence[0]).toMatchObject({
      quote: 'Team Leader',
      prefix: 'Customer Service ',
      suffix: '',
    });
    expect(role).toMatchObject({ status: 'saved', revision: 1, savedAt: '2026-11-21T09:00:00.000Z' });
  });

  test('the same posting twice is one role, and what the person wrote stays', async () => {
    const { shortlist, clock } = freshShortlist();
    const posting = samplePosting();
    await saveRole(shortlist, posting, sampleAnnotation());
    await shortlist.write(async (writer) =>
      writer.put({ ...(await writer.require(posting.id)), notes: 'Ask Sam', tags: ['near'] }),
    );
    clock.now = '2026-11-22T09:00:00.000Z';
    await saveRole(shortlist, posting, sampleAnnotation());
    const role = await readOne(shortlist, posting.id);
    expect(role).toMatchObject({ notes: 'Ask Sam', tags: ['near'], savedAt: '2026-11-21T09:00:00.000Z' });
    expect(role.lastSeen).toBe('2026-11-22T09:00:00.000Z');
  });

  test('a full reading takes the place of a card, and a card never takes that of a full reading', async () => {
    const { shortlist } = freshShortlist();
    const card = samplePosting({ depth: 'card', description: undefined, snippet: 'Lead a team of eight.' });
    await saveRole(shortlist, card, sampleAnnotation({ basis: 'card' }));
    await saveRole(shortlist, samplePosting(), sampleAnnotation());
    await saveRole(shortlist, card, sampleAnnotation({ basis: 'card' }));
    const role = await readOne(shortlist, card.id);
    expect(role.posting.depth).toBe('ad');
    expect(role.posting.snippet).toBe('Lead a team of eight.');
    expect(role.annotation.basis).toBe('ad');
  });

  test('saving what is in the trash brings it back with its notes', async () => {
    const { shortlist } = freshShortlist();
    const { id } = await saveRole(shortlist, samplePosting(), sampleAnnotation());
    await shortlist.write(async (writer) =>
      writer.put({ ...(await writer.require(id)), notes: 'Nice people' }),
    );
    await trashRole(shortlist, id);
    expect(await whichAreSaved(shortlist, [id])).toEqual([]);
    await saveRole(shortlist, samplePosting(), sampleAnnotation());
    expect(await whichAreSaved(shortlist, [id])).toEqual([id]);
    expect((await readOne(shortlist, id)).notes).toBe('Nice people');
  });

  test('two tabs saving and putting away at once lose no write', async () => {
    const { shortlist } = freshShortlist();
    const postings = Array.from({ length: 40 }, (_, index) => samplePosting({ boardId: `job${index}` }));
    await Promise.all(
      postings.flatMap((posting) => [0, 1].map(() => saveRole(shortlist, posting, sampleAnnotation()))),
    );
    const ids = postings.map((posting) => posting.id);
    expect(await whichAreSaved(shortlist, ids)).toEqual(ids);
  });
});

describe('the trash', () => {
  test('keeps the role whole and gives it back as it was', async () => {
    const { shortlist } = freshShortlist();
    const saved = await saveRole(shortlist, samplePosting(), sampleAnnotation());
    await trashRole(shortlist, saved.id);
    expect((await readOne(shortlist, saved.id)).deletedAt).toBe('2026-11-21T09:00:00.000Z');
    await restoreRole(shortlist, saved.id);
    const { revision, ...role } = await readOne(shortlist, saved.id);
    expect({ ...role, revision: 1 }).toEqual(saved);
    expect(revision).toBe(3);
  });

  test('putting away what is not there says so', async () => {
    const { shortlist } = freshShortlist();
    await expect(trashRole(shortlist, 'indeed:gone')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('seeing a saved posting again', () => {
  const judge = () => sampleAnnotation();

  test('notes changes of title, pay and closing date and moves lastSeen', async () => {
    const { shortlist, clock } = freshShortlist();
    const { id } = await saveRole(shortlist, samplePosting(), sampleAnnotation());
    clock.now = '2026-11-25T09:00:00.000Z';
    const pay = {
      min: 30000,
      currency: 'GBP',
      period: 'year',
      source: 'employer',
      text: 'From £30,000',
    } as const;
    expect(await seeRole(shortlist, samplePosting({ pay, closesOn: '2027-01-08' }), judge)).toBe(true);
    const role = await readOne(shortlist, id);
    expect(role.lastSeen).toBe(clock.now);
    expect(role.changes).toEqual([
      { at: clock.now, field: 'pay', from: '£28,000–£32,000 a year', to: 'From £30,000' },
      { at: clock.now, field: 'closesOn', from: '2026-12-24', to: '2027-01-08' },
    ]);
    expect(role.posting.pay).toEqual(pay);
  });

  test('a page that words itself anew each time does not fill the disk', async () => {
    const { shortlist } = freshShortlist();
    const { id } = await saveRole(shortlist, samplePosting(), sampleAnnotation());
    for (let time = 0; time < 230; time++) {
      await seeRole(shortlist, samplePosting({ title: `Team Leader ${time}` }), judge);
    }
    const { changes } = await readOne(shortlist, id);
    expect(changes).toHaveLength(200);
    expect(changes.at(-1)?.to).toBe('Team Leader 229');
  });

  test('a card that shows less, words it otherwise or cuts the title changes nothing', async () => {
    const { shortlist, clock } = freshShortlist();
    const { id } = await saveRole(shortlist, samplePosting(), sampleAnnotation());
    clock.now = '2026-11-25T09:00:00.000Z';
    await seeRole(
      shortlist,
      samplePosting({
        depth: 'card',
        title: 'customer service  team…',
        closesOn: undefined,
        pay: {
          min: 28000,
          max: 32000,
          currency: 'GBP',
          period: 'year',
          source: 'unknown',
          text: '£28K - £32K',
        },
      }),
      judge,
    );
    expect((await readOne(shortlist, id)).changes).toEqual([]);
  });

  test('a clock set back never moves lastSeen back', async () => {
    const { shortlist, clock } = freshShortlist();
    const { id } = await saveRole(shortlist, samplePosting(), sampleAnnotation());
    clock.now = '2019-01-01T00:00:00.000Z';
    await seeRole(shortlist, samplePosting(), judge);
    expect((await readOne(shortlist, id)).lastSeen).toBe('2026-11-21T09:00:00.000Z');
  });

  test('a role saved from a card learns its whole advert once that stands open, and calls it no change', async () => {
    const { shortlist, clock } = freshShortlist();
    const card = samplePosting({
      depth: 'card',
      description: undefined,
      pay: undefined,
      closesOn: undefined,
    });
    const { id } = await saveRole(shortlist, card, { ...sampleAnnotation(), basis: 'card' });
    await updateRole(shortlist, { id, before: { notes: '' }, after: { notes: 'near home' } });
    clock.now = '2026-11-25T09:00:00.000Z';
    expect(await seeRole(shortlist, samplePosting(), judge)).toBe(true);
    const role = await readOne(shortlist, id);
    expect(role).toMatchObject({
      posting: samplePosting(),
      annotation: { basis: 'ad' },
      readAt: clock.now,
      notes: 'near home',
      changes: [],
    });
    const { revision } = role;
    await seeRole(shortlist, samplePosting(), judge);
    expect((await readOne(shortlist, id)).revision, 'learnt once').toBe(revision);
  });

  test('a posting that is not saved, or is in the trash, is not written', async () => {
    const { shortlist } = freshShortlist();
    expect(await seeRole(shortlist, samplePosting(), judge)).toBe(false);
    const { id } = await saveRole(shortlist, samplePosting(), sampleAnnotation());
    await trashRole(shortlist, id);
    expect(await seeRole(shortlist, samplePosting(), judge)).toBe(false);
  });
});
