import { askUntilHeard } from '../../lib/messaging/client.ts';
import { inTime } from '../../lib/messaging/in-time.ts';
import type { Failure } from '../../lib/messaging/protocol.ts';
import type { Posting } from '../../lib/posting.ts';
import { forgetOldest } from './forget-oldest.ts';

/** The most ids the background answers for at once. */
const MOST_IDS = 1000;
/** Tries more to learn which are saved, each after a longer pause. After the last, the next navigation tries again. */
const MORE_TRIES = 3;
/** The latest postings of a list without end of which it is remembered that they were asked about. */
const MOST_ASKED = 20_000;
/** Questions that may be under way; what is answered to an older one is not believed. */
const MOST_QUESTIONS = 50;

/** What became of a wish to save; nothing once the database has it. */
type Outcome = Failure | undefined;

/**
 * Which of the page's postings are saved, as the database says. Nothing becomes saved here before the
 * background has answered that it is written.
 */
export function createSaving(changed: (ids: ReadonlySet<string>) => void, signal: AbortSignal) {
  const saved = new Set<string>();
  const asked = new Set<string>();
  /** Of each question under way, in the order they were asked, the ids of which nothing newer is known by now. */
  const questions = new Set<Set<string>>();
  const busy = new Map<string, { save: boolean; told: Promise<Outcome> }>();
  /** The last wish for each posting: of one before it that was given up nobody wants to hear. */
  const wishes = new Map<string, symbol>();
  const seen = new Set<string>();
  const told = new Set<string>();

  /** Older questions tell of this one no more. */
  function know(id: string, before?: Set<string>) {
    for (const question of questions) {
      if (question === before) return;
      question.delete(id);
      if (!question.size) questions.delete(question);
    }
  }

  function note(id: string, isSaved: boolean) {
    know(id);
    const differs = saved.has(id) !== isSaved;
    if (isSaved) saved.add(id);
    else saved.delete(id);
    if (differs) changed(new Set([id]));
  }

  async function ask(ids: string[], failed = 0) {
    for (let at = 0; at < ids.length; at += MOST_IDS) {
      const some = ids.slice(at, at + MOST_IDS);
      const open = new Set(some);
      questions.add(open);
      forgetOldest(questions, MOST_QUESTIONS, (old) => old.clear());
      const answer = await inTime(
        askUntilHeard('saved.which', { ids: some }).then((told) => {
          if (told.ok && !signal.aborted) take(open, told.value.saved);
          questions.delete(open);
          return told;
        }),
      );
      if (signal.aborted) return;
      if (answer?.ok) continue;
      for (const id of some) asked.delete(id);
      if (failed < MORE_TRIES)
        setTimeout(() => signal.aborted || learn(some, failed + 1), 1000 * 4 ** failed);
    }
  }

  function take(open: Set<string>, savedNow: readonly string[]) {
    const now = new Set(savedNow);
    const differ = [...open].filter((id) => now.has(id) !== saved.has(id));
    for (const id of open) know(id, open);
    for (const id of differ) now.has(id) ? saved.add(id) : saved.delete(id);
    if (differ.length) changed(new Set(differ));
  }

  function learn(ids: readonly string[], failed?: number) {
    const fresh = ids.filter((id) => !asked.has(id));
    for (const id of fresh) asked.add(id);
    forgetOldest(asked, MOST_ASKED);
    if (fresh.length) void ask(fresh, failed);
  }

  async function send(posting: Posting, save: boolean, isWanted: () => boolean) {
    const { id } = posting;
    const answer = await (save
      ? askUntilHeard('role.save', { posting })
      : askUntilHeard('role.remove', { id }));
    // One that the list has no more is taken off it: sent again, this was done by the first of them already.
    const failure = answer.ok || (!save && answer.failure.code === 'not-found') ? undefined : answer.failure;
    if (!failure && isWanted()) note(id, save);
    return { failure };
  }

  return {
    has: (id: string) => saved.has(id),
    isBusy: (id: string) => busy.has(id),
    note,
    /** Asks for those not asked for before, in one message. */
    learn: (ids: readonly string[]) => learn(ids),
    /** Asks again for these, which are all there are: the page may have missed notices, or many changed at once. */
    learnAgain(ids: readonly string[]) {
      const all = new Set(ids);
      asked.clear();
      for (const id of all) asked.add(id);
      if (all.size) void ask([...all]);
    },
    wasSeen: (id: string) => seen.has(id),
    /** Asks which postings were open before: only when a filter wants to know. */
    async learnSeen(ids: readonly string[]) {
      for (let at = 0; at < ids.length; at += MOST_IDS) {
        const some = ids.slice(at, at + MOST_IDS);
        const answer = await inTime(askUntilHeard('seen.which', { ids: some }));
        if (!answer?.ok) continue;
        for (const id of answer.value.seen) seen.add(id);
        changed(new Set(answer.value.seen));
      }
    },
    /** A posting stands open: it counts as seen, and if it is saved its record learns what changed. */
    sawOpen(posting: Posting) {
      if (told.has(posting.id)) return;
      told.add(posting.id);
      void askUntilHeard('seen.mark', { id: posting.id });
      void askUntilHeard('role.seen', { posting });
    },
    /**
     * Saves, or takes back a save. Undefined once the database has it; otherwise what went wrong. Asked for again
     * while it is under way, it is one; the opposite comes after it.
     * @param late told what became of it after all, where it was given up and an answer comes then
     */
    write(posting: Posting, save: boolean, late?: (outcome: Outcome) => void): Promise<Outcome> {
      const { id } = posting;
      const underWay = busy.get(id);
      if (underWay?.save === save) return underWay.told;
      if (underWay) return underWay.told.then(() => this.write(posting, save, late));
      const wish = Symbol();
      const isWanted = () => wishes.get(id) === wish;
      wishes.set(id, wish);
      const sent = send(posting, save, isWanted);
      // However it ends: one that stayed under way would take every later press with it.
      const ended = inTime(sent).finally(() => busy.delete(id));
      const told = ended.then((answer) => {
        changed(new Set([id]));
        if (answer) return answer.failure;
        void sent.then(({ failure }) => isWanted() && late?.(failure));
        return { code: 'unreachable' } as const;
      });
      busy.set(id, { save, told });
      changed(new Set([id]));
      return told;
    },
  };
}
