import { askBackground } from '../../lib/messaging/client.ts';
import type { Failure } from '../../lib/messaging/protocol.ts';
import type { Posting } from '../../lib/posting.ts';

/** The most ids the background answers for at once. */
const MOST_IDS = 1000;

/**
 * Which of the page's postings are saved, as the database says. Nothing becomes saved here before the
 * background has answered that it is written.
 */
export function createSaving(changed: (ids: ReadonlySet<string>) => void, signal: AbortSignal) {
  const saved = new Set<string>();
  const asked = new Set<string>();
  const busy = new Set<string>();
  const seen = new Set<string>();
  const told = new Set<string>();

  function note(id: string, isSaved: boolean) {
    const differs = saved.has(id) !== isSaved;
    if (isSaved) saved.add(id);
    else saved.delete(id);
    if (differs) changed(new Set([id]));
  }

  async function ask(ids: string[]) {
    for (let at = 0; at < ids.length; at += MOST_IDS) {
      const some = ids.slice(at, at + MOST_IDS);
      const answer = await askBackground('saved.which', { ids: some });
      if (signal.aborted) return;
      if (!answer.ok) {
        for (const id of some) asked.delete(id);
        continue;
      }
      const now = new Set(answer.value.saved);
      const differ = some.filter((id) => now.has(id) !== saved.has(id));
      for (const id of differ) now.has(id) ? saved.add(id) : saved.delete(id);
      if (differ.length) changed(new Set(differ));
    }
  }

  return {
    has: (id: string) => saved.has(id),
    isBusy: (id: string) => busy.has(id),
    note,
    /** Asks for those not asked for before, in one message. */
    learn(ids: readonly string[]) {
      const fresh = ids.filter((id) => !asked.has(id));
      for (const id of fresh) asked.add(id);
      if (fresh.length) void ask(fresh);
    },
    /** Asks again for these, which are all there are: the page may have missed notices, or many changed at once. */
    learnAgain(ids: readonly string[]) {
      const all = new Set(ids);
      asked.clear();
      for (const id of all) asked.add(id);
      if (all.size) void ask([...all]);
    },
    wasSeen: (id: string) => seen.has(id),
    /** Asks which postings were open before: only when a filter wants to know. */
    async learnSeen(ids: string[]) {
      const all = [...new Set(ids)];
      for (let at = 0; at < all.length; at += MOST_IDS) {
        const answer = await askBackground('seen.which', { ids: all.slice(at, at + MOST_IDS) });
        if (answer.ok) for (const id of answer.value.seen) seen.add(id);
      }
    },
    /** A posting stands open: it counts as seen, and if it is saved its record learns what changed. */
    sawOpen(posting: Posting) {
      if (told.has(posting.id)) return;
      told.add(posting.id);
      void askBackground('seen.mark', { id: posting.id });
      void askBackground('role.seen', { posting });
    },
    /** Saves, or takes back a save. Undefined once the database has it; otherwise what went wrong. */
    async write(posting: Posting, save: boolean): Promise<Failure | undefined> {
      if (busy.has(posting.id)) return undefined;
      busy.add(posting.id);
      changed(new Set([posting.id]));
      const answer = save
        ? await askBackground('role.save', { posting })
        : await askBackground('role.remove', { id: posting.id });
      busy.delete(posting.id);
      if (answer.ok) note(posting.id, save);
      changed(new Set([posting.id]));
      return answer.ok ? undefined : answer.failure;
    },
  };
}
