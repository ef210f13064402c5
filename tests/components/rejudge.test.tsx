// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { Rejudge } from '../../entrypoints/shortlist/Rejudge.tsx';
import { RejudgeView } from '../../entrypoints/shortlist/RejudgeView.tsx';
import { fakeBackend, type Overrides } from '../samples/fake-backend.ts';
import { sampleRole } from '../samples/roles.ts';
import { button, mount } from './mount.tsx';

const older = sampleRole();
older.annotation.classifier = 0;

function offer(changes: unknown[], role = older) {
  const answers: Overrides = { 'role.rejudge': () => ({ ok: true, value: { changes } }) };
  const backend = fakeBackend([role], answers);
  const root = mount(<Rejudge backend={backend} role={role} />);
  const asked = () => backend.asked.map(({ ask }) => (ask as { apply: boolean }).apply);
  return { root, asked };
}

describe('a role judged by an older version', () => {
  // The page loads the classifier when it is needed; how long that takes is not what is tested here.
  beforeAll(() => import('../../lib/classify/index.ts'));

  it('is read again only when the person says so, after seeing what changes', async () => {
    const { root, asked } = offer([{ field: 'level', from: 1, to: 2 }]);
    await expect.poll(() => root.textContent).toContain('Level: Entry → Experienced');
    expect(asked()).toEqual([false]);
    button(root, 'Use the new reading').click();
    await expect.poll(() => asked()).toEqual([false, true]);
    await expect.poll(() => root.textContent).toBe('');
  });

  it('is noted without a question where the new reading says the same', async () => {
    const { root, asked } = offer([]);
    await expect.poll(() => asked()).toEqual([false, true]);
    expect(root.textContent).toBe('');
  });

  it('is not asked about at all when this version judged it', async () => {
    const newest = sampleRole();
    newest.annotation.classifier = 1_000_000;
    const { asked } = offer([{ field: 'level', from: 1, to: 2 }], newest);
    await new Promise((done) => setTimeout(done, 300));
    expect(asked()).toEqual([]);
  });
});

describe('many roles judged by an older version', () => {
  beforeAll(() => import('../../lib/classify/index.ts'));
  const roles = ['a:1', 'a:2', 'a:3', 'a:4'].map((id) => sampleRole({ id, title: `Adviser ${id}` }));
  /** The third reads the same. */
  function view() {
    const said: string[] = [];
    const backend = fakeBackend(roles, {
      'roles.outdated': () => ({ ok: true, value: { ids: roles.map(({ id }) => id) } }),
      'role.rejudge': ({ id }) => ({
        ok: true,
        value: { changes: id === 'a:3' ? [] : [{ field: 'level', from: 1, to: 2 }] },
      }),
    });
    const root = mount(<RejudgeView backend={backend} say={(text) => said.push(text)} />);
    const applied = () =>
      backend.asked.flatMap(({ name, ask }) => {
        const { id, apply } = ask as { id: string; apply?: boolean };
        return name === 'role.rejudge' && apply ? [id] : [];
      });
    return { root, applied, said };
  }

  it('are shown with what changes, and only those that say the same are brought up to date unasked', async () => {
    const { root, applied } = view();
    await expect.poll(() => root.querySelectorAll('.rejudge > ul > li').length).toBe(3);
    expect(root.textContent).toContain('Level: Entry → Experienced');
    expect(applied()).toEqual(['a:3']);
  });

  it('are taken over one by one or all together', async () => {
    const { root, applied, said } = view();
    await expect.poll(() => root.textContent).toContain('Use all 3 new readings');
    button(root, 'Use the new reading Adviser a:2').click();
    await expect.poll(() => applied()).toEqual(['a:3', 'a:2']);
    await expect.poll(() => root.textContent).toContain('Use all 2 new readings');
    button(root, 'Use all 2 new readings').click();
    await expect.poll(() => applied()).toEqual(['a:3', 'a:2', 'a:1', 'a:4']);
    await expect.poll(() => root.textContent).toContain('Everything is up to date');
    expect(said).toEqual(['1 role brought up to date', '2 roles brought up to date']);
  });
});
