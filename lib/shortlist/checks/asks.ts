import * as v from 'valibot';
import type { Rung } from '../../career/goal.ts';
import { LEVELS, STAGES, TRACKS } from '../../taxonomy/scales.ts';
import type { RoleFilter, RoleQuery, RoleSort, SortField } from '../query.ts';
import { STATUSES } from '../saved-role.ts';
import { dayCheck, idCheck, postingCheck } from './posting.ts';
import { editsCheck } from './role.ts';

/** The most postings that one page may ask about at once. */
const MOST_IDS = 1000;
/** The most whole roles in one answer: a comparison and its neighbours. */
const MOST_ROLES = 12;

export const nothingCheck = v.object({});
export const idAsk = v.object({ id: idCheck });
export const whichAsk = v.object({ ids: v.pipe(v.array(idCheck), v.maxLength(MOST_IDS)) });
export const readAsk = v.object({ ids: v.pipe(v.array(idCheck), v.maxLength(MOST_ROLES)) });
/** One posting of a page, to be saved or as it was seen again. */
export const postingAsk = v.object({ posting: postingCheck });
const lineCheck = v.pipe(v.string(), v.maxLength(1000));
const cardLineCheck = v.pipe(v.string(), v.maxLength(300));
/** A result card to be judged: there are many, and what a title takes grows faster than its length. */
const cardCheck = v.object({
  title: cardLineCheck,
  company: v.optional(cardLineCheck),
  snippet: v.optional(lineCheck),
});
export const cardAsk = v.object({ card: cardCheck });
export const cardsAsk = v.object({ cards: v.pipe(v.array(cardCheck), v.maxLength(200)) });
/** An advert to be judged: no longer than the classifier reads. */
const advertCheck = v.object({
  title: lineCheck,
  company: v.optional(lineCheck),
  description: v.pipe(v.string(), v.maxLength(24_000)),
});
export const titleAsk = v.object({ title: lineCheck });
export const advertsAsk = v.object({ adverts: v.pipe(v.array(advertCheck), v.maxLength(8)) });

export const updateAsk = v.object({ id: idCheck, before: editsCheck, after: editsCheck });
export const eraseAsk = v.object({ sure: v.literal(true) });
export const rejudgeAsk = v.object({ id: idCheck, apply: v.boolean() });
export const pairAsk = v.object({ ids: v.tuple([idCheck, idCheck]) });
export const mergeAsk = v.object({ keep: idCheck, other: idCheck });
const nameCheck = v.pipe(v.string(), v.maxLength(200));
export const setAsk = v.object({
  set: v.object({ id: idCheck, name: nameCheck, ids: v.pipe(v.array(idCheck), v.maxLength(6)) }),
});
export const exportAsk = v.object({
  after: v.nullable(v.pipe(v.string(), v.maxLength(5000))),
  ids: v.optional(v.pipe(v.array(idCheck), v.maxLength(20_000))),
});
/** Roles are checked one by one, so that a wrong one is rejected and the others are not. */
const rolesCheck = v.pipe(v.array(v.unknown()), v.maxLength(200));
export const importCheckAsk = v.object({ roles: rolesCheck });
const batchCheck = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const importAddAsk = v.object({
  batch: batchCheck,
  source: nameCheck,
  part: v.pipe(v.number(), v.integer(), v.minValue(0)),
  roles: rolesCheck,
});
export const batchAsk = v.object({ batch: batchCheck });

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
  'workplace',
  'credentials',
  'people',
  'skills',
  'warnings',
  'notes',
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
