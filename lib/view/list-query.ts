import type { Goal } from '../career/goal.ts';
import type { RoleFilter, RoleQuery, SortField } from '../shortlist/query.ts';
import type { Status } from '../shortlist/saved-role.ts';
import type { Level, Stage, Track } from '../taxonomy/scales.ts';

/** What a person has set in the list's tools. Of one kind several values widen what is found; none = everything. */
export interface ListChoice {
  search: string;
  status: Status[];
  level: (Level | 'unknown')[];
  stage: (Stage | 'unknown')[];
  track: (Track | 'unknown')[];
  tag: string[];
  board: string[];
  /** Ids of warning signs, or `any`. */
  warning: string[];
  closingSoon: boolean;
  due: boolean;
  sort: SortField;
  /** From the other end. */
  reversed: boolean;
}

/** The filters that take several values. */
export const MANY = ['status', 'level', 'stage', 'track', 'board', 'tag', 'warning'] as const;
export type ManyFilter = (typeof MANY)[number];

export const EVERYTHING: ListChoice = {
  search: '',
  status: [],
  level: [],
  stage: [],
  track: [],
  tag: [],
  board: [],
  warning: [],
  closingSoon: false,
  due: false,
  sort: 'savedAt',
  reversed: false,
};

/** Sorted from the highest, newest or best down; everything else from the first up. */
const DESCENDING: readonly SortField[] = [
  'savedAt',
  'lastSeen',
  'level',
  'stage',
  'pay',
  'rating',
  'postedOn',
  'people',
  'skills',
];
const WEEK = 7 * 86_400_000;

/** The question to the shortlist that a choice stands for. */
export function listQuery(choice: ListChoice, today: string, goal: Goal | null): RoleQuery {
  const filter: RoleFilter = {
    ...Object.fromEntries(
      MANY.filter((name) => choice[name].length > 0).map((name) => [name, [...choice[name]]]),
    ),
    ...(choice.warning.includes('any') && { warning: [] }),
    ...(choice.closingSoon && {
      closesBy: new Date(Date.parse(today) + WEEK).toISOString().slice(0, 10),
    }),
    ...(choice.due && { followUpBy: today }),
  };
  const search = choice.search.trim();
  const by = choice.sort === 'distance' && !goal ? 'savedAt' : choice.sort;
  return {
    ...(search && { search }),
    ...(Object.keys(filter).length > 0 && { filter }),
    sort: {
      by,
      ...(DESCENDING.includes(by) !== choice.reversed && { descending: true }),
      ...(by === 'distance' && goal && { goal: { track: goal.track, level: goal.level } }),
    },
  };
}

/** How many filters narrow the list, the search not counted; several values of one kind are one filter. */
export function filterCount(choice: ListChoice): number {
  return (
    MANY.filter((name) => choice[name].length > 0).length + Number(choice.closingSoon) + Number(choice.due)
  );
}

/** The choice without its filters: what is searched for and how it is sorted stay. */
export function withoutFilters({ search, sort, reversed }: ListChoice): ListChoice {
  return { ...EVERYTHING, search, sort, reversed };
}
