// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Popup } from '../../entrypoints/popup/Popup.tsx';
import type { Answer, Failure, PageSummary } from '../../lib/messaging/protocol.ts';
import type { PageTab } from '../../lib/panel/backend.ts';
import { fakeBackend, type Overrides, rowOf } from '../samples/fake-backend.ts';
import { sampleShortlist } from '../samples/shortlist.ts';
import { button, mount } from './mount.tsx';

function popup(overrides: Overrides = {}, roles = sampleShortlist()) {
  const backend = fakeBackend(roles, overrides);
  const opened: string[] = [];
  const root = mount(
    <Popup
      backend={backend}
      tab={null}
      openPage={(hash) => opened.push(hash)}
      openSample={() => opened.push('sample')}
    />,
  );
  return { backend, opened, root };
}
const titles = (root: HTMLElement) =>
  [...root.querySelectorAll('.role-title')].map((each) => each.textContent);
const fails = (code: Failure['code']) => () => ({ ok: false, failure: { code } });

describe('the popup', () => {
  it('offers the sample board on a fresh install', async () => {
    const { root, opened } = popup({}, []);
    await expect.poll(() => root.textContent).toContain('Nothing saved yet');
    button(root, 'Try it on a sample board').click();
    expect(opened).toEqual(['sample']);
  });

  it('says that it looks where badges are put on the page only now, then what stands there', async () => {
    const summary: PageSummary = {
      board: 'web',
      boardChanged: false,
      postings: 3,
      inFamily: 2,
      byLevel: { 1: 2, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, unknown: 0 },
      hidden: 0,
    };
    let answer = (_: Answer<PageSummary>): void => {};
    const asked = new Promise<Answer<PageSummary>>((resolve) => {
      answer = resolve;
    });
    const never = () => asked;
    const tab = { summary: () => asked, filter: never, report: never, show: never } as unknown as PageTab;
    const root = mount(
      <Popup backend={fakeBackend(sampleShortlist())} tab={tab} openPage={() => {}} openSample={() => {}} />,
    );
    await expect.poll(() => root.textContent).toContain('Looking for job postings');
    answer({ ok: true, value: summary });
    await expect.poll(() => root.textContent).toContain('3 postings on this page, 2 in your field');
    expect(root.textContent).not.toContain('Looking for job postings');
  });

  it('promises no badges on a page where none stand, and says what to do', async () => {
    const summary: PageSummary = {
      board: 'indeed',
      boardChanged: false,
      postings: 25,
      inFamily: 0,
      byLevel: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, unknown: 0 },
      hidden: 0,
    };
    for (const [postings, said] of [
      [25, 'none in customer service'],
      [0, 'No job postings found'],
    ] as const) {
      const tab = { summary: async () => ({ ok: true, value: { ...summary, postings } }) } as PageTab;
      const root = mount(
        <Popup backend={fakeBackend([])} tab={tab} openPage={() => {}} openSample={() => {}} />,
      );
      await expect.poll(() => root.textContent).toContain(said);
      await expect.poll(() => root.textContent).toContain('Nothing saved yet');
      expect(root.textContent).not.toContain('carry badges');
      expect(root.querySelector('.page-summary'), 'six empty columns tell nothing').toBeNull();
      expect(button(root, 'Try it on a sample board').classList.contains('primary')).toBe(true);
    }
  });

  it('says that nothing is lost when the database does not open, and offers a copy of the data', async () => {
    const { root, opened } = popup({ 'roles.find': fails('database-failed') });
    await expect.poll(() => root.textContent).toContain('Your roles are still in it');
    button(root, 'Save a copy of my data').click();
    expect(opened).toEqual(['#rescue']);
  });

  it('leaves a newer database alone: there is nothing to try again', async () => {
    const { root } = popup({ 'roles.find': fails('database-newer') });
    await expect.poll(() => root.textContent).toContain('newer than this version');
    expect(root.textContent).not.toContain('Try again');
  });

  it('shows a record that cannot be read as such among the others, and does not let it be compared', async () => {
    const rows = sampleShortlist().map(rowOf);
    const broken = { ...rows[1], unreadable: true };
    const { root } = popup({
      'roles.find': () => ({
        ok: true,
        value: { rows: [rows[0], broken, rows[2]], total: 3, of: 3, complete: true },
      }),
    });
    await expect.poll(() => titles(root)).toHaveLength(3);
    expect(titles(root)[1]).toBe('This record cannot be read');
    const boxes = [...root.querySelectorAll<HTMLInputElement>('.role-choose input')];
    expect(boxes.map((box) => box.disabled)).toEqual([false, true, false]);
  });

  it('tells what to remember only once the shortlist itself has answered, and when it became empty', async () => {
    const told: number[] = [];
    const remembered = sampleShortlist().map(rowOf);
    const start = (roles: ReturnType<typeof sampleShortlist>) =>
      mount(
        <Popup
          backend={fakeBackend(roles)}
          tab={null}
          first={{ rows: remembered, total: remembered.length }}
          onRows={(_rows, total) => told.push(total)}
          openPage={() => {}}
          openSample={() => {}}
        />,
      );
    start([]);
    await expect.poll(() => told.length).toBeGreaterThan(0);
    expect(new Set(told), 'what was remembered was told as if it stood there').toEqual(new Set([0]));
    start(sampleShortlist().slice(0, 2));
    await expect.poll(() => told.at(-1)).toBe(2);
  });

  it('asks again by itself while not all texts have been looked through, and does not say "none" before', async () => {
    const row = rowOf(sampleShortlist()[0] as NonNullable<ReturnType<typeof sampleShortlist>[0]>);
    let searches = 0;
    const { root } = popup({
      'roles.find': ({ search }) => {
        const found = !search || ++searches > 2;
        const value = { rows: found ? [row] : [], total: Number(found), of: 1, complete: found };
        return { ok: true, value };
      },
    });
    await expect.poll(() => titles(root)).toHaveLength(1);
    const field = root.querySelector('input[type=search]') as HTMLInputElement;
    field.value = 'rota';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await expect.poll(() => root.textContent).toContain('Looking through the adverts');
    expect(root.textContent).not.toContain('No role');
    await expect.poll(() => titles(root), { timeout: 3000 }).toHaveLength(1);
    const asked = searches;
    await new Promise((done) => setTimeout(done, 600));
    expect(searches, 'a complete answer is not asked for again').toBe(asked);
  });

  it('keeps a role in the list that could not be removed, and says so', async () => {
    const { root } = popup({ 'role.trash': fails('quota') });
    await expect.poll(() => titles(root).length).toBeGreaterThan(0);
    const before = titles(root);
    button(root, 'Move Complaints Handler to trash').click();
    await expect.poll(() => root.querySelector('.toast')?.textContent).toBe('The disk has no room left');
    expect(titles(root)).toEqual(before);
  });

  it('remembers what was chosen and sends more than three to the full page', async () => {
    const { root, backend, opened } = popup();
    await expect.poll(() => titles(root).length).toBeGreaterThan(4);
    for (const box of [...root.querySelectorAll<HTMLInputElement>('.role-choose input')].slice(0, 4))
      box.click();
    await expect.poll(() => root.textContent).toContain('4 roles chosen');
    expect(backend.sets[0]).toMatchObject({
      id: 'current',
      ids: sampleShortlist()
        .slice(0, 4)
        .map(({ id }) => id),
    });
    button(root, 'Compare 4').click();
    expect(opened).toEqual(['#compare']);
  });
});
