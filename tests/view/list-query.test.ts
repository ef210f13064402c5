import { describe, expect, it } from 'vitest';
import { EVERYTHING, filterCount, type ListChoice, listQuery } from '../../lib/view/list-query.ts';

const goal = { track: 'retail', level: 4 } as const;

describe('the list’s tools as a question', () => {
  it('ask for everything, newest first, when nothing is set', () => {
    expect(listQuery(EVERYTHING, '2026-11-21', null)).toEqual({ sort: { by: 'savedAt', descending: true } });
    expect(filterCount(EVERYTHING)).toBe(0);
  });

  it('turn each choice into its filter', () => {
    const choice: ListChoice = {
      ...EVERYTHING,
      search: '  leeds ',
      status: ['applied', 'interview'],
      level: [3, 'unknown'],
      tag: ['near home'],
      warning: ['any', 'commission-only'],
      closingSoon: true,
      due: true,
    };
    expect(listQuery(choice, '2026-12-28', null)).toEqual({
      search: 'leeds',
      filter: {
        status: ['applied', 'interview'],
        level: [3, 'unknown'],
        tag: ['near home'],
        closesBy: '2027-01-04',
        warning: [],
        followUpBy: '2026-12-28',
      },
      sort: { by: 'savedAt', descending: true },
    });
    expect(filterCount(choice)).toBe(6);
  });

  it('name the warning signs that are wanted, several of them', () => {
    const choice: ListChoice = { ...EVERYTHING, warning: ['commission-only', 'pay-to-work'] };
    expect(listQuery(choice, '2026-11-21', null).filter).toEqual({
      warning: ['commission-only', 'pay-to-work'],
    });
  });

  it('begin at the other end when reversed', () => {
    const pay: ListChoice = { ...EVERYTHING, sort: 'pay', reversed: true };
    expect(listQuery(pay, '2026-11-21', null).sort).toEqual({ by: 'pay' });
    const title: ListChoice = { ...EVERYTHING, sort: 'title', reversed: true };
    expect(listQuery(title, '2026-11-21', null).sort).toEqual({ by: 'title', descending: true });
  });

  it('sort by the distance only to a goal that exists', () => {
    const choice = { ...EVERYTHING, sort: 'distance' } as ListChoice;
    expect(listQuery(choice, '2026-11-21', goal).sort).toEqual({ by: 'distance', goal });
    expect(listQuery(choice, '2026-11-21', null).sort).toEqual({ by: 'savedAt', descending: true });
  });
});
