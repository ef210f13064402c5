import * as v from 'valibot';
import { type Contact, type RoleEdits, type SavedRole, STATUSES } from '../saved-role.ts';
import { savedAnnotationCheck } from './annotation.ts';
import { dayCheck, idCheck, instantCheck, lineCheck, postingCheck, textCheck } from './posting.ts';

const contactCheck = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  name: lineCheck,
  role: v.optional(lineCheck),
  how: v.optional(lineCheck),
  note: v.optional(textCheck),
}) satisfies v.GenericSchema<unknown, Contact>;

const statusCheck = v.picklist(STATUSES);
const tagsCheck = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))),
  v.maxLength(100),
  v.transform((tags) => [...new Set(tags)]),
);
const contactsCheck = v.pipe(v.array(contactCheck), v.maxLength(200));
const ratingCheck = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));
const followUpEntries = { on: dayCheck, remind: v.boolean() };

export const editsCheck = v.object({
  status: v.optional(statusCheck),
  notes: v.optional(textCheck),
  tags: v.optional(tagsCheck),
  contacts: v.optional(contactsCheck),
  rating: v.optional(v.nullable(ratingCheck)),
  followUp: v.optional(v.nullable(v.object(followUpEntries))),
}) satisfies v.GenericSchema<unknown, RoleEdits>;

export const roleCheck = v.object({
  id: idCheck,
  posting: postingCheck,
  annotation: savedAnnotationCheck,
  savedAt: instantCheck,
  readAt: instantCheck,
  lastSeen: instantCheck,
  status: statusCheck,
  statusHistory: v.pipe(v.array(v.object({ status: statusCheck, at: instantCheck })), v.maxLength(10_000)),
  notes: textCheck,
  tags: tagsCheck,
  rating: v.optional(ratingCheck),
  followUp: v.optional(v.object({ ...followUpEntries, remindedAt: v.optional(instantCheck) })),
  contacts: contactsCheck,
  changes: v.pipe(
    v.array(
      v.object({
        at: instantCheck,
        field: v.picklist(['title', 'pay', 'closesOn']),
        from: v.nullable(lineCheck),
        to: v.nullable(lineCheck),
      }),
    ),
    v.maxLength(10_000),
  ),
  merged: v.optional(
    v.pipe(
      v.array(v.object({ id: idCheck, at: instantCheck, before: editsCheck, after: editsCheck })),
      v.maxLength(200),
    ),
  ),
  mergedInto: v.optional(idCheck),
  sites: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(50))),
  imported: v.optional(
    v.object({ batch: v.pipe(v.string(), v.maxLength(200)), revision: v.pipe(v.number(), v.integer()) }),
  ),
  deletedAt: v.optional(instantCheck),
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
}) satisfies v.GenericSchema<unknown, SavedRole>;

/** Reads a record from the database: undefined where it is not a role as this version knows them. */
export function parseRole(record: unknown): SavedRole | undefined {
  const parsed = v.safeParse(roleCheck, record);
  return parsed.success ? parsed.output : undefined;
}

// A part that the role gains and this list lacks would be dropped on its way into the database: then
// these lines do not compile. Add the part above.
type Lost = Exclude<keyof SavedRole, keyof v.InferOutput<typeof roleCheck>>;
type LostEdit = Exclude<keyof RoleEdits, keyof v.InferOutput<typeof editsCheck>>;
const nothingMissing: [Lost, LostEdit] extends [never, never] ? true : never = true;
void nothingMissing;
