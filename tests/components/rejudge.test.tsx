// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { Rejudge } from '../../entrypoints/shortlist/Rejudge.tsx';
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
