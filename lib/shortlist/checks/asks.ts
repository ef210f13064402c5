import * as v from 'valibot';
import type { Rung } from '../../career/goal.ts';
import { LEVELS, STAGES, TRACKS } from '../../taxonomy/scales.ts';
import type { RoleFilter, RoleQuery, RoleSort, SortField } from '../find.ts';
import { STATUSES } from '../saved-role.ts';
import { annotationCheck } from './annotation.ts';
import { dayCheck, idCheck, postingCheck } from './posting.ts';

/** The most postings that one page may ask about at once. */
const MOST_IDS = 1000;
/** The most whole roles in one answer: a comparison and its neighbours. */
const MOST_ROLES = 12;

export const nothingCheck = v.object({});
export const idAsk = v.object({ id: idCheck });
export const whichAsk = v.object({ ids: v.pipe(v.array(idCheck), v.maxLength(MOST_IDS)) });
export const readAsk = v.object({ ids: v.pipe(v.array(idCheck), v.maxLength(MOST_ROLES)) });
export const seenAsk = v.object({ posting: postingCheck });
export const saveAsk = v.object({ posting: postingCheck, annotation: annotationCheck });

const shortCheck = v.pipe(v.string(), v.maxLength(1000));
const someOf = <T extends v.GenericSchema>(one: T) => v.optional(v.pipe(v.array(one), v.maxLength(100)));

const filterCheck = v.object({
  status: someOf(v.picklist(STATUSES)),
  level: someOf(v.picklist([...LEVELS, 'unknown'])),
  stage: someOf(v.picklist([...STAGES, 'unknown'])),
  track: someOf(v.picklist([...TRACKS, 'unknown'])),
  board: someOf(shortCheck),
  tag: someOf(shortCheck),
  warning: someOf(shortCheck),
  closesBy: v.optional(dayCheck),
  followUpBy: v.optional(dayCheck),
}) satisfies v.GenericSchema<unknown, RoleFilter>;

const SORT_FIELDS = [
  'savedAt',
  'lastSeen',
  'title',
  'company',
  'location',
  'level',
  'stage',
  'track',
  'pay',
  'years',
  'education',
  'status',
  'rating',
  'postedOn',
  'closesOn',
  'followUp',
  'distance',
] as const satisfies SortField[];

const rungCheck = v.object({
  track: v.picklist(TRACKS),
  level: v.picklist(LEVELS),
}) satisfies v.GenericSchema<unknown, Rung>;

const sortCheck = v.object({
  by: v.picklist(SORT_FIELDS),
  descending: v.optional(v.boolean()),
  goal: v.optional(rungCheck),
}) satisfies v.GenericSchema<unknown, RoleSort>;

export const queryCheck = v.object({
  search: v.optional(shortCheck),
  filter: v.optional(filterCheck),
  sort: v.optional(sortCheck),
  in: v.optional(v.picklist(['shortlist', 'trash'])),
  offset: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200))),
}) satisfies v.GenericSchema<unknown, RoleQuery>;
