import type { Contact, RoleEdits, SavedRole } from './saved-role.ts';
import { later } from './seen-again.ts';
import type { Shortlist } from './shortlist.ts';

type EditField = keyof RoleEdits;

export interface RoleUpdate {
  id: string;
  before: RoleEdits;
  after: RoleEdits;
}

export type RoleUpdated =
  | { outcome: 'saved'; role: SavedRole }
  /** `fields` were changed elsewhere since; `role` is how it stands now. */
  | { outcome: 'conflict'; role: SavedRole; fields: (keyof RoleEdits)[] };

/**
 * Writes what the person changed. A field that somebody else changed since the person read it is left
 * as it is and named as a conflict, and then nothing at all is written; tags and contacts are lists of
 * single things, so that additions and removals of both sides are carried out.
 */
export function updateRole(shortlist: Shortlist, { id, before, after }: RoleUpdate): Promise<RoleUpdated> {
  return shortlist.write(async (writer) => {
    const role = await writer.require(id);
    const now = editsOf(role);
    const wanted: RoleEdits = {};
    const conflicts: EditField[] = [];
    for (const field of fieldsOf(after)) {
      if (isSame(now[field], after[field])) continue;
      if (isSame(now[field], before[field])) Object.assign(wanted, { [field]: after[field] });
      else if (field === 'tags') wanted.tags = mergeTags(now.tags, before.tags, after.tags);
      else if (field === 'contacts') {
        const merged = mergeContacts(now.contacts, before.contacts, after.contacts);
        if (merged) wanted.contacts = merged;
        else conflicts.push(field);
      } else conflicts.push(field);
    }
    if (conflicts.length > 0) return { outcome: 'conflict', role, fields: conflicts };
    if (fieldsOf(wanted).length === 0) return { outcome: 'saved', role };
    return { outcome: 'saved', role: await writer.put(applyEdits(role, wanted, shortlist.now())) };
  });
}

/** What the person can change, as it stands. */
export function editsOf(role: SavedRole): Required<RoleEdits> {
  const { status, notes, tags, contacts, rating, followUp } = role;
  return {
    status,
    notes,
    tags,
    contacts,
    rating: rating ?? null,
    followUp: followUp ? { on: followUp.on, remind: followUp.remind } : null,
  };
}

/** The role with the edits made. A new status is added to the history; a clock set back cannot reorder it. */
export function applyEdits(role: SavedRole, edits: RoleEdits, now: string): SavedRole {
  const { rating, followUp, ...plain } = edits;
  const edited: SavedRole = { ...role, ...plain };
  if (rating === null) delete edited.rating;
  else if (rating !== undefined) edited.rating = rating;
  if (followUp === null) delete edited.followUp;
  else if (followUp !== undefined) edited.followUp = followUp;
  if (edits.status !== undefined && edits.status !== role.status) {
    const at = later(role.statusHistory.at(-1)?.at ?? now, now);
    edited.statusHistory = [...role.statusHistory, { status: edits.status, at }];
  }
  return edited;
}

function fieldsOf(edits: RoleEdits): EditField[] {
  return (Object.keys(edits) as EditField[]).filter((field) => edits[field] !== undefined);
}

function mergeTags(now: string[], before: string[] = [], after: string[] = []): string[] {
  const added = after.filter((tag) => !before.includes(tag));
  const removed = before.filter((tag) => !after.includes(tag));
  return [...new Set([...now, ...added])].filter((tag) => !removed.includes(tag));
}

/** Undefined where both sides changed the same contact in different ways. */
function mergeContacts(now: Contact[], before: Contact[] = [], after: Contact[] = []): Contact[] | undefined {
  const find = (list: Contact[], id: string) => list.find((contact) => contact.id === id);
  const ids = [...new Set([...now, ...after].map((contact) => contact.id))];
  const merged: Contact[] = [];
  for (const id of ids) {
    const [ours, base, theirs] = [find(now, id), find(before, id), find(after, id)];
    const isOursChanged = !isSame(ours, base);
    const isTheirsChanged = !isSame(theirs, base);
    if (isOursChanged && isTheirsChanged && !isSame(ours, theirs)) return undefined;
    const kept = isTheirsChanged ? theirs : ours;
    if (kept) merged.push(kept);
  }
  return merged;
}

/** Whether two plain values hold the same; a key that is absent is the same as undefined. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame(a[key as keyof typeof a], b[key as keyof typeof b]));
}
