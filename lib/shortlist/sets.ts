import type { ComparisonSet } from './saved-role.ts';
import type { Shortlist } from './shortlist.ts';

/** Sets of roles chosen for comparing, last changed first. */
export function listSets(shortlist: Shortlist): Promise<ComparisonSet[]> {
  return shortlist.read(async (transaction) => {
    const sets = await transaction.objectStore('sets').getAll();
    return sets.sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  });
}

export function saveSet(shortlist: Shortlist, set: Omit<ComparisonSet, 'changedAt'>): Promise<ComparisonSet> {
  return shortlist.write(async ({ transaction }) => {
    const saved = { ...set, changedAt: shortlist.now() };
    await transaction.objectStore('sets').put(saved);
    return saved;
  });
}

/** Forgets a set; the roles in it stay. One that is gone already is no failure. */
export function removeSet(shortlist: Shortlist, id: string): Promise<void> {
  return shortlist.write(({ transaction }) => transaction.objectStore('sets').delete(id));
}
