import type { Goal } from '../career/goal.ts';
import type { RoleFilter, RoleQuery, SortField } from '../shortlist/find.ts';
import type { Status } from '../shortlist/saved-role.ts';
import type { Level, Stage, Track } from '../taxonomy/scales.ts';

/** What a person has set in the list's tools. Empty = everything. */
export interface ListChoice {
  search: string;
  status: Status | '';
  level: Level | 'unknown' | '';
  stage: Stage | 'unknown' | '';
  track: Track | 'unknown' | '';
  tag: string;
  board: string;
  closingSoon: boolean;
  warnings: boolean;
  due: boolean;
  sort: SortField;
}

export const EVERYTHING: ListChoice = {
  search: '',
  status: '',
  level: '',
  stage: '',
  track: '',
  tag: '',
  board: '',
  closingSoon: false,
  warnings: false,
  due: false,
  sort: 'savedAt',
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
];
const WEEK = 7 * 86_400_000;

/** The question to the shortlist that a choice stands for. */
export function listQuery(choice: ListChoice, today: string, goal: Goal | null): RoleQuery {
  const filter: RoleFilter = {
    ...(choice.status && { status: [choice.status] }),
    ...(choice.level && { level: [choice.level] }),
    ...(choice.stage && { stage: [choice.stage] }),
    ...(choice.track && { track: [choice.track] }),
    ...(choice.tag && { tag: [choice.tag] }),
    ...(choice.board && { board: [choice.board] }),
    ...(choice.closingSoon && {
      closesBy: new Date(Date.parse(today) + WEEK).toISOString().slice(0, 10),
    }),
    ...(choice.warnings && { warning: [] }),
    ...(choice.due && { followUpBy: today }),
  };
  const search = choice.search.trim();
  const by = choice.sort === 'distance' && !goal ? 'savedAt' : choice.sort;
  return {
    ...(search && { search }),
    ...(Object.keys(filter).length > 0 && { filter }),
    sort: {
      by,
      ...(DESCENDING.includes(by) && { descending: true }),
      ...(by === 'distance' && goal && { goal: { track: goal.track, level: goal.level } }),
    },
  };
}

/** How many filters narrow the list, the search not counted. */
export function filterCount(choice: ListChoice): number {
  const { search: _, sort: __, ...filters } = choice;
  return Object.values(filters).filter(Boolean).length;
}
