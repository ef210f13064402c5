import { applyEdits, editsOf, isSame } from './edits.ts';
import { ShortlistError } from './failure.ts';
import type { RoleEdits, SavedRole } from './saved-role.ts';
import type { Shortlist, Writer } from './shortlist.ts';

/**
 * The person says that two roles are one: `other` is put away under `keep`, which takes over what the
 * person wrote about it. What was taken over is remembered, so that it can be undone.
 */
export function mergeRoles(shortlist: Shortlist, keep: string, other: string): Promise<SavedRole> {
  return shortlist.write(async (writer) => {
    const kept = await writer.require(keep);
    const away = await writer.require(other);
    if (away.mergedInto === keep) return kept;
    if (keep === other || kept.mergedInto !== undefined || away.mergedInto !== undefined) {
      throw new ShortlistError('invalid');
    }
    const now = shortlist.now();
    const before = editsOf(kept);
    const all = takeOver(before, editsOf(away));
    const changed = (Object.keys(all) as (keyof RoleEdits)[]).filter((key) => !isSame(all[key], before[key]));
    const pick = (edits: RoleEdits): RoleEdits => Object.fromEntries(changed.map((key) => [key, edits[key]]));
    await writer.put({ ...away, mergedInto: keep });
    const entry = { id: other, at: now, before: pick(before), after: pick(all) };
    return writer.put({ ...applyEdits(kept, entry.after, now), merged: [...(kept.merged ?? []), entry] });
  });
}

/** Takes a merge apart again: what was taken over goes back, unless the person changed it since. */
export function unmergeRoles(shortlist: Shortlist, keep: string, other: string): Promise<SavedRole> {
  return shortlist.write(async (writer) => {
    const kept = await writer.require(keep);
    const { mergedInto, ...away } = await writer.require(other);
    const entry = kept.merged?.find((one) => one.id === other);
    if (mergedInto === undefined && !entry) return kept;
    if (mergedInto !== keep) throw new ShortlistError('invalid');
    await writer.put(away);
    if (!entry) return kept;
    const now = editsOf(kept);
    const back = Object.fromEntries(
      (Object.keys(entry.before) as (keyof RoleEdits)[])
        .filter((key) => isSame(now[key], entry.after[key]))
        .map((key) => [key, entry.before[key]]),
    );
    const merged = kept.merged?.filter((one) => one !== entry);
    const restored = applyEdits(kept, back, shortlist.now());
    return writer.put({ ...restored, merged: merged?.length ? merged : undefined });
  });
}

/** The role that stands on the shortlist for this id: itself, or the one it was merged into. */
export async function findKept(writer: Writer, id: string): Promise<SavedRole | undefined> {
  const seen = new Set<string>();
  for (let at = id; !seen.has(at); ) {
    seen.add(at);
    const role = await writer.read(at);
    if (role?.mergedInto === undefined) return role;
    at = role.mergedInto;
  }
  return undefined;
}

/** Removes a role for good, and those merged into it with it. */
export async function eraseWithMerged(writer: Writer, id: string): Promise<number> {
  const merged = await writer.transaction.objectStore('rows').index('merged').getAllKeys(id);
  await writer.erase(id);
  let erased = 1;
  for (const one of merged) if (one !== id) erased += await eraseWithMerged(writer, one);
  return erased;
}

function takeOver(kept: Required<RoleEdits>, away: Required<RoleEdits>): RoleEdits {
  const contactIds = new Set(kept.contacts?.map((contact) => contact.id));
  return {
    status: kept.status === 'saved' ? away.status : kept.status,
    notes: kept.notes === away.notes ? kept.notes : [kept.notes, away.notes].filter(Boolean).join('\n\n'),
    tags: [...new Set([...(kept.tags ?? []), ...(away.tags ?? [])])],
    contacts: [...(kept.contacts ?? []), ...(away.contacts ?? []).filter(({ id }) => !contactIds.has(id))],
    rating: kept.rating ?? away.rating,
    followUp: kept.followUp ?? away.followUp,
  };
}
