import { describe, expect, it } from 'vitest';
import { EVERYTHING, filterCount, listQuery } from '../../lib/view/list-query.ts';

const goal = { track: 'retail', level: 4 } as const;

describe('the list’s tools as a question', () => {
  it('ask for everything, newest first, when nothing is set', () => {
    expect(listQuery(EVERYTHING, '2026-11-21', null)).toEqual({ sort: { by: 'savedAt', descending: true } });
    expect(filterCount(EVERYTHING)).toBe(0);
  });

  it('turn each choice into its filter', () => {
    const choice = {
      ...EVERYTHING,
      search: '  leeds ',
      status: 'applied',
      level: 'unknown',
      tag: 'near home',
      closingSoon: true,
      warnings: true,
      due: true,
    } as const;
    expect(listQuery(choice, '2026-12-28', null)).toEqual({
      search: 'leeds',
      filter: {
        status: ['applied'],
        level: ['unknown'],
        tag: ['near home'],
        closesBy: '2027-01-04',
        warning: [],
        followUpBy: '2026-12-28',
      },
      sort: { by: 'savedAt', descending: true },
    });
    expect(filterCount(choice)).toBe(6);
  });

  it('sort by the distance only to a goal that exists', () => {
    const choice = { ...EVERYTHING, sort: 'distance' } as const;
    expect(listQuery(choice, '2026-11-21', goal).sort).toEqual({ by: 'distance', goal });
    expect(listQuery(choice, '2026-11-21', null).sort).toEqual({ by: 'savedAt', descending: true });
  });
});
