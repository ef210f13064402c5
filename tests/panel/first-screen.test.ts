// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetFirstScreen, keepFirstScreen, readFirstScreen } from '../../lib/panel/first-screen.ts';
import { rowOf } from '../samples/fake-backend.ts';
import { sampleShortlist } from '../samples/shortlist.ts';

beforeEach(() => localStorage.clear());
const rows = sampleShortlist().map(rowOf);

describe('the first screen', () => {
  it('is there at once the next time, with the goal', () => {
    keepFirstScreen(localStorage, { rows, total: 1200, goal: { track: 'retail', level: 4 } });
    expect(readFirstScreen(localStorage)).toMatchObject({ total: 1200, goal: { track: 'retail', level: 4 } });
    expect(readFirstScreen(localStorage)?.rows[0]?.title).toBe(rows[0]?.title);
  });

  it('holds one screen, however long the list', () => {
    keepFirstScreen(localStorage, { rows: [...rows, ...rows, ...rows], total: 27, goal: null });
    expect(readFirstScreen(localStorage)?.rows).toHaveLength(10);
  });

  it('is none where what was kept cannot be read', () => {
    for (const kept of ['', '{', '[]', '{"rows":{}}', '{"rows":[null,{"id":3}],"total":2}']) {
      localStorage.setItem('first-screen', kept);
      expect(readFirstScreen(localStorage)?.rows ?? []).toEqual([]);
    }
  });

  it('is gone with everything else', () => {
    keepFirstScreen(localStorage, { rows, total: 9, goal: null });
    forgetFirstScreen(localStorage);
    expect(localStorage.length).toBe(0);
  });
});
