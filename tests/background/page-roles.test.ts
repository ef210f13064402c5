import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Sender } from '../../lib/messaging/server.ts';
import { readRoles, saveRole } from '../../lib/shortlist/roles.ts';
import { freshShortlist } from '../shortlist/fresh-shortlist.ts';
import { sampleAnnotation, samplePosting } from '../shortlist/sample-posting.ts';

const stored = { session: {} as Record<string, unknown>, local: {} as Record<string, unknown> };
const sent = vi.fn();
function area(held: Record<string, unknown>) {
  return {
    get: async (key: string | null) => (key === null ? { ...held } : { [key]: held[key] }),
    set: async (parts: object) => void Object.assign(held, parts),
    remove: async (keys: string[]) => {
      for (const key of keys) delete held[key];
    },
  };
}
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: { session: area(stored.session), local: area(stored.local) },
    tabs: {
      sendMessage: async (tabId: number, message: { name: string; ask: unknown }) => {
        sent(tabId, message.name, message.ask);
        return { ok: true, value: {} };
      },
    },
  },
}));
const { pageRoleServices } = await import('../../entrypoints/background/page-roles.ts');
const { pageSeenServices } = await import('../../entrypoints/background/page-seen.ts');
const { tellRoleChanges } = await import('../../entrypoints/background/notices.ts');

const INDEED: Sender = { kind: 'page', tabId: 1, site: 'indeed' };
const OTHER: Sender = { kind: 'page', tabId: 2, site: 'evil' };
const NOWHERE: Sender = { kind: 'page', tabId: 3 };
const PANEL: Sender = { kind: 'panel' };

describe('a page asks and undoes for its own site only', () => {
  const posting = samplePosting();
  const { id } = posting;
  const ask = { posting };
  let shortlist: ReturnType<typeof freshShortlist>['shortlist'];
  let services: ReturnType<typeof pageRoleServices>;
  beforeEach(async () => {
    for (const held of [stored.session, stored.local]) for (const key of Object.keys(held)) delete held[key];
    sent.mockClear();
    ({ shortlist } = freshShortlist());
    services = pageRoleServices(shortlist);
  });

  test('a save under another board’s name is refused, and what is kept there stays', async () => {
    await services['role.save'].answer(ask, INDEED);
    const forged = { ...ask, posting: { ...posting, title: 'Not this job' } };
    for (const board of ['indeed', 'web']) {
      const save = services['role.save'].answer({ ...forged, posting: { ...forged.posting, board } }, OTHER);
      await expect(save, `as of ${board}`).rejects.toMatchObject({ code: 'invalid' });
    }
    expect((await readRoles(shortlist, [id]))[0]?.role?.posting.title).toBe(posting.title);
  });

  test('which are saved: told to the site it was saved on and to our own pages, to nobody else', async () => {
    await services['role.save'].answer(ask, INDEED);
    const saved = async (from: Sender) => (await services['saved.which'].answer({ ids: [id] }, from)).saved;
    expect(await saved(INDEED)).toEqual([id]);
    expect(await saved(PANEL)).toEqual([id]);
    expect(await saved(OTHER), 'another site asking for the same id').toEqual([]);
    expect(await saved(NOWHERE), 'a frame without an address').toEqual([]);
  });

  test('a role is judged by the whole advert that is kept, and quotes it', async () => {
    const description = 'You supervise a team of 12 agents. A bachelor degree is required. '.repeat(6);
    const advert = { ...posting, title: 'Customer Service Team Leader', description };
    await services['role.save'].answer({ posting: advert }, INDEED);
    const [saved] = await readRoles(shortlist, [id]);
    const { basis, education } = saved?.role?.annotation ?? {};
    expect({ basis, education: education?.value }).toEqual({ basis: 'ad', education: 'bachelor' });
    expect(education?.evidence.map(({ quote }) => quote).join(' ')).toMatch(/bachelor/);
  });

  test('an imported role is of the site its posting stands on', async () => {
    await saveRole(shortlist, posting, sampleAnnotation());
    expect((await services['saved.which'].answer({ ids: [id] }, INDEED)).saved).toEqual([id]);
    expect((await services['saved.which'].answer({ ids: [id] }, OTHER)).saved).toEqual([]);
  });

  test('a posting whose link leads elsewhere is of the site that showed it', async () => {
    const apart = { ...posting, url: 'https://careers.brightwater.example/1' };
    await services['role.save'].answer({ ...ask, posting: apart }, INDEED);
    expect((await services['saved.which'].answer({ ids: [id] }, INDEED)).saved).toEqual([id]);
  });

  test('removing from another site is not found, and the role stays', async () => {
    await services['role.save'].answer(ask, INDEED);
    const stranger = async () => services['role.remove'].answer({ id }, OTHER);
    await expect(stranger()).rejects.toMatchObject({ code: 'not-found' });
    expect((await services['saved.which'].answer({ ids: [id] }, PANEL)).saved).toEqual([id]);
    await services['role.remove'].answer({ id }, INDEED);
    expect((await services['saved.which'].answer({ ids: [id] }, PANEL)).saved).toEqual([]);
  });

  test('a message that is sent once more undoes nothing that was asked for after it', async () => {
    // The repetition of one that was answered late is read behind it, and written when the database has time.
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const slow: typeof shortlist = {
      ...shortlist,
      async read(run) {
        const found = await shortlist.read(run);
        await held;
        return found;
      },
    };
    const roles = pageRoleServices(slow);
    await roles['role.save'].answer(ask, INDEED);
    const repeated = Promise.resolve(roles['role.remove'].answer({ id }, INDEED));
    const saved = Promise.resolve(roles['role.save'].answer(ask, INDEED));
    await Promise.race([saved, new Promise((resolve) => setTimeout(resolve, 50))]);
    letGo();
    await Promise.all([repeated, saved]);
    expect(
      (await readRoles(shortlist, [id]))[0]?.role?.deletedAt,
      'what was acknowledged last is what stands: what is asked of one role is done in its order',
    ).toBeUndefined();
  });

  test('what fails or waits for one role keeps no other waiting, nor the next wish for it', async () => {
    await expect(services['role.remove'].answer({ id: 'indeed:none' }, INDEED)).rejects.toMatchObject({
      code: 'not-found',
    });
    const none = { ...ask, posting: { ...posting, id: 'indeed:none', boardId: 'none' } };
    const [one, other] = await Promise.all([
      services['role.save'].answer(none, INDEED),
      services['role.save'].answer(ask, INDEED),
    ]);
    expect([one.id, other.id]).toEqual(['indeed:none', id]);
  });

  test('another site cannot say that a posting changed', async () => {
    await services['role.save'].answer(ask, INDEED);
    const changed = { ...posting, title: 'Unpaid Volunteer' };
    const seen = async () => services['role.seen'].answer({ posting: changed }, OTHER);
    await expect(seen()).rejects.toMatchObject({ code: 'invalid' });
    expect((await readRoles(shortlist, [id]))[0]?.role?.posting.title).toBe(posting.title);
    expect(await services['role.seen'].answer({ posting: changed }, INDEED)).toEqual({ known: true });
  });

  test('a site cannot hand a role over to another board', async () => {
    await services['role.save'].answer(ask, INDEED);
    const linkedIn = { ...posting, board: 'linkedin', url: 'https://www.linkedin.com/jobs/view/1' };
    const seen = async () => services['role.seen'].answer({ posting: linkedIn }, INDEED);
    await expect(seen()).rejects.toMatchObject({ code: 'invalid' });
    expect((await readRoles(shortlist, [id]))[0]?.role?.posting.board).toBe('indeed');
  });

  test('a role of no board saved on another site too stays as it was, and is that site’s to leave, not to throw away', async () => {
    const url = 'https://careers.example.com/jobs/1';
    const own: Sender = { kind: 'page', tabId: 4, site: 'example' };
    const web = {
      ...posting,
      id: `web:${url}`,
      board: 'web',
      boardId: undefined,
      url,
      depth: 'card' as const,
    };
    const forged = {
      ...web,
      title: 'Not this job',
      url: 'https://evil.com/x',
      depth: 'ad' as const,
      description: 'Send money. '.repeat(30),
    };
    const saved = async (from: Sender) =>
      (await services['saved.which'].answer({ ids: [web.id] }, from)).saved;
    await services['role.save'].answer({ ...ask, posting: web }, own);
    expect(await saved(OTHER)).toEqual([]);
    await services['role.save'].answer({ ...ask, posting: forged }, OTHER);
    expect(await saved(OTHER), 'the person saved it there').toEqual([web.id]);
    const kept = async () => (await readRoles(shortlist, [web.id]))[0]?.role;
    expect((await kept())?.posting).toMatchObject({ title: web.title, url, depth: 'card' });
    await services['role.remove'].answer({ id: web.id }, OTHER);
    expect(await saved(OTHER)).toEqual([]);
    expect(await saved(own)).toEqual([web.id]);
    expect((await kept())?.deletedAt).toBeUndefined();
  });

  test('a role that no page saved is not thrown away by a site that saves it later', async () => {
    const url = 'https://careers.example.com/jobs/2';
    const web = { ...posting, id: `web:${url}`, board: 'web', boardId: undefined, url };
    await saveRole(shortlist, web, sampleAnnotation());
    await services['role.save'].answer({ ...ask, posting: web }, OTHER);
    const stranger = async () => services['role.remove'].answer({ id: web.id }, OTHER);
    await expect(stranger()).rejects.toMatchObject({ code: 'not-found' });
    expect((await readRoles(shortlist, [web.id]))[0]?.role?.deletedAt).toBeUndefined();
  });

  test('news of a role goes to the tabs of its own site', async () => {
    tellRoleChanges(shortlist);
    await services['saved.which'].answer({ ids: [] }, INDEED);
    await services['saved.which'].answer({ ids: [] }, OTHER);
    await services['role.save'].answer(ask, INDEED);
    await vi.waitFor(() => expect(sent).toHaveBeenCalled());
    expect(sent.mock.calls).toEqual([[1, 'saved.changed', { id, saved: true }]]);
  });

  test('what is only looked at in a private window leaves no trace; what is saved there was asked for', async () => {
    const hidden: Sender = { ...INDEED, isPrivate: true };
    await services['role.save'].answer(ask, hidden);
    const [saved] = await readRoles(shortlist, [id]);
    expect(saved?.role?.posting.title).toBe(posting.title);
    const changed = { ...posting, title: 'Another title' };
    await services['role.seen'].answer({ posting: changed }, hidden);
    expect(await readRoles(shortlist, [id])).toEqual([saved]);
    await pageSeenServices()['seen.mark'].answer({ id }, hidden);
    expect(stored.local).toEqual({});
  });

  test('what stood open on one site is not told to another', async () => {
    const seen = pageSeenServices();
    await seen['seen.mark'].answer({ id }, INDEED);
    expect(await seen['seen.which'].answer({ ids: [id] }, INDEED)).toEqual({ seen: [id] });
    expect(await seen['seen.which'].answer({ ids: [id] }, OTHER)).toEqual({ seen: [] });
  });
});
