// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Backend } from '../../lib/panel/backend.ts';
import { type Roles, useRoles } from '../../lib/panel/use-roles.ts';
import type { RoleQuery } from '../../lib/shortlist/query.ts';
import { mount } from '../components/mount.tsx';

const ALL = {};
const TOTAL = 10_000;

/** A list of 10,000 whose pages are answered when the test says so. */
function open() {
  const asked: { offset: number; answer: (ok: boolean) => void }[] = [];
  const backend = {
    ask: (_name: string, { offset = 0 }: RoleQuery) =>
      new Promise((resolve) => {
        const rows = Array.from({ length: 50 }, (_, i) => ({ id: `role:${offset + i}` }));
        const value = { rows, total: TOTAL, of: TOTAL, complete: true };
        const failure = { code: 'unreachable' };
        asked.push({ offset, answer: (ok) => resolve(ok ? { ok, value } : { ok, failure }) });
      }),
    watch: () => {},
  } as unknown as Backend;
  let roles: Roles | undefined;
  const List = () => {
    roles = useRoles(backend, ALL);
    return null;
  };
  mount(<List />);
  const now = () => roles as Roles;
  return { asked, now, offsets: () => asked.map(({ offset }) => offset) };
}
const moment = () => new Promise((done) => setTimeout(done, 20));

describe('a list that is scrolled', () => {
  it('asks for what stands on the screen, and of what flew past for no more than three pages at once', async () => {
    const { asked, now, offsets } = open();
    await expect.poll(offsets).toEqual([0]);
    asked[0]?.answer(true);
    await expect.poll(() => now().total).toBe(TOTAL);
    for (let row = 0; row < TOTAL; row += 25) now().want(row, row + 10);
    await moment();
    expect(offsets()).toEqual([0, 50, 100, 150]);
    now().want(9985, 9999);
    for (const page of asked.slice(1)) page.answer(true);
    await expect.poll(offsets).toEqual([0, 50, 100, 150, 9950]);
    asked.at(-1)?.answer(true);
    await expect.poll(() => now().at(9999)?.id).toBe('role:9999');
    await moment();
    expect(offsets(), 'once it is there nothing more is asked').toHaveLength(5);
    expect(now().rows[0]?.id, 'the first rows stay the first').toBe('role:0');
  });

  it('does not ask again by itself for what failed', async () => {
    const { asked, now, offsets } = open();
    await expect.poll(offsets).toEqual([0]);
    asked[0]?.answer(false);
    await expect.poll(() => now().failure?.code).toBe('unreachable');
    await moment();
    expect(offsets()).toEqual([0]);
    now().refresh();
    await expect.poll(offsets).toEqual([0, 0]);
  });
});
