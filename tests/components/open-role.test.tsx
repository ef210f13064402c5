// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { OpenRole } from '../../entrypoints/shortlist/OpenRole.tsx';
import type { RoleUpdate } from '../../lib/shortlist/edits.ts';
import { fakeBackend, type Overrides } from '../samples/fake-backend.ts';
import { sampleShortlist } from '../samples/shortlist.ts';
import { button, mount } from './mount.tsx';

// Looked for by every role that opens: still loading when the last test ends, it would find nothing to load into.
beforeAll(() => import('../../lib/classify/index.ts'));

const [leader] = sampleShortlist();
if (!leader) throw new Error('no sample role');

function open(overrides: Overrides = {}) {
  const backend = fakeBackend([leader as NonNullable<typeof leader>], overrides);
  const root = mount(<OpenRole backend={backend} id="linkedin:101" chosen={false} onRemove={() => {}} />);
  const updates = () =>
    backend.asked.filter(({ name }) => name === 'role.update').map(({ ask }) => ask as RoleUpdate);
  return { backend, root, updates };
}
async function write(root: HTMLElement, text: string) {
  await expect.poll(() => root.querySelector('textarea')).not.toBeNull();
  const field = root.querySelector('textarea') as HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('blur'));
}

describe('editing a role', () => {
  it('sends what the person saw along with what they wrote', async () => {
    const { root, updates } = open();
    await write(root, 'Evenings only');
    await expect.poll(() => updates().length).toBe(1);
    expect(updates()[0]).toEqual({
      id: 'linkedin:101',
      before: { notes: leader.notes },
      after: { notes: 'Evenings only' },
    });
    await expect.poll(() => root.querySelector('.saved-note')?.textContent).toBe('Saved');
  });

  it('never writes what was not changed', async () => {
    const { root, updates } = open();
    await expect.poll(() => root.querySelector('textarea')).not.toBeNull();
    root.querySelector('textarea')?.dispatchEvent(new Event('blur'));
    await new Promise((done) => setTimeout(done, 20));
    expect(updates()).toEqual([]);
  });

  it('asks which to keep when another window was faster, and loses neither', async () => {
    let asked = 0;
    const theirs = { ...leader, notes: 'written elsewhere', revision: leader.revision + 1 };
    const { root, updates } = open({
      'role.update': ({ after }) => {
        asked += 1;
        return asked === 1
          ? { ok: true, value: { outcome: 'conflict', role: theirs, fields: ['notes'] } }
          : {
              ok: true,
              value: { outcome: 'saved', role: { ...theirs, ...after, revision: theirs.revision + 1 } },
            };
      },
    });
    await write(root, 'mine');
    await expect.poll(() => root.textContent).toContain('Changed in another window');
    button(root, 'Keep what I wrote').click();
    await expect.poll(() => updates().length).toBe(2);
    expect(updates()[1]).toEqual({
      id: 'linkedin:101',
      before: { notes: 'written elsewhere' },
      after: { notes: 'mine' },
    });
  });

  it('asks for notifications with the click that switches a reminder on, and only then', async () => {
    const waiting = { ...leader, followUp: { on: '2027-01-05', remind: false } } as typeof leader;
    const backend = fakeBackend([waiting as NonNullable<typeof leader>], { allowed: false });
    const root = mount(
      <OpenRole backend={backend} id={waiting?.id ?? ''} chosen={false} onRemove={() => {}} />,
    );
    const box = () => root.querySelector<HTMLInputElement>('.role-form input[type=checkbox]');
    await expect.poll(box).not.toBeNull();
    expect(backend.reminderAsks).toBe(0);
    box()?.click();
    expect(backend.reminderAsks, 'browsers answer only while the click is handled').toBe(1);
    await expect.poll(() => backend.roles.get(waiting?.id ?? '')?.followUp?.remind).toBe(true);
    await expect.poll(() => root.textContent).toContain('shows no notifications');
    await expect.poll(() => box()?.checked).toBe(true);
    box()?.click();
    await expect.poll(() => backend.roles.get(waiting?.id ?? '')?.followUp?.remind).toBe(false);
    expect(backend.reminderAsks).toBe(1);
    expect(root.textContent).not.toContain('shows no notifications');
  });

  it('says at the top that a posting has closed', async () => {
    const over = { ...leader, posting: { ...leader.posting, closesOn: '2020-01-31' } };
    const root = mount(
      <OpenRole backend={fakeBackend([over])} id={over.id} chosen={false} onRemove={() => {}} />,
    );
    await expect
      .poll(() => root.querySelector('[data-closing=past]')?.textContent)
      .toBe('Closed 31 Jan 2020');
  });

  it('shows a record that cannot be read as it lies there, and lets it be deleted', async () => {
    const unreadable = { id: leader.id, posting: { title: 7 }, odd: '<script>' };
    const erased: unknown[] = [];
    const { root } = open({
      'role.read': () => ({ ok: true, value: { role: null } }),
      'roles.read': () => ({ ok: true, value: { roles: [{ id: leader.id, role: null, unreadable }] } }),
      'role.erase': (ask) => {
        erased.push(ask);
        return { ok: true, value: ask };
      },
    });
    await expect.poll(() => root.querySelector('pre')?.textContent).toContain('"odd": "<script>"');
    button(root, 'Delete this record').click();
    await expect.poll(() => root.querySelector('dialog, [role=dialog], .confirm')).not.toBeNull();
    expect(erased).toEqual([]);
    button(root, 'Delete for good').click();
    await expect.poll(() => erased).toEqual([{ id: leader.id }]);
    await expect.poll(() => root.textContent).toContain('no longer there');
  });

  it('hands in what stood there when the person began, though another window saved while they wrote', async () => {
    const { backend, root, updates } = open();
    await expect.poll(() => root.querySelector('textarea')).not.toBeNull();
    const field = root.querySelector('textarea') as HTMLTextAreaElement;
    field.value = 'mine, half';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await backend.ask('role.update', { id: leader.id, before: {}, after: { notes: 'theirs' } });
    await new Promise((done) => setTimeout(done, 30));
    expect(field.value, 'what is being written must not be overwritten').toBe('mine, half');
    field.value = 'mine, whole';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('blur'));
    await expect.poll(() => updates().length).toBe(2);
    expect(updates()[1]).toMatchObject({ before: { notes: leader.notes }, after: { notes: 'mine, whole' } });
  });

  it('writing on while a save is on its way is no conflict with oneself', async () => {
    const { root, updates } = open();
    await write(root, 'one');
    await write(root, 'one two');
    await expect.poll(() => updates().length).toBe(2);
    expect(updates()[1]).toMatchObject({ before: { notes: 'one' }, after: { notes: 'one two' } });
  });

  it('says what happened when there is no room, and keeps the words in the field', async () => {
    const { root } = open({ 'role.update': () => ({ ok: false, failure: { code: 'quota' } }) });
    await write(root, 'do not lose this');
    await expect.poll(() => root.textContent).toContain('The disk has no room left');
    expect(root.querySelector('textarea')?.value).toBe('do not lose this');
  });
});
