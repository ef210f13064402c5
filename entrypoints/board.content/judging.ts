import type { Annotation } from '../../lib/classify/annotation.ts';
import { askUntilHeard } from '../../lib/messaging/client.ts';
import { inTime } from '../../lib/messaging/in-time.ts';
import type { AdvertText } from '../../lib/messaging/protocol.ts';
import type { Turn } from '../../lib/messaging/turns.ts';
import type { Posting } from '../../lib/posting.ts';
import { forgetOldest } from './forget-oldest.ts';

/** The most adverts asked for in one message. */
const BATCH = 8;
/** The classifier reads no more of an advert, in UTF-16 units: `MAX_CHARS` of lib/text. */
const LONGEST = 24_000;
/** Longer titles and names are no titles and names. */
const LONGEST_LINE = 1000;
/** Adverts of which the whole is kept, or that wait at most, so that the list's card of one that was open can be saved with all of it. */
const MOST_KEPT = 100;
/** Milliseconds between tries while the background does not answer. After the last, the next advert tries again. */
const PAUSES = [1000, 4000, 15_000];

export interface Judged {
  posting: Posting;
  annotation: Annotation;
}

/**
 * Has adverts judged in the background, which holds what adverts need. Until it answers, what a card tells stands.
 * @param judged called with each answer, in any order
 */
export function createJudging(judged: (one: Judged) => void, turn: Turn, signal: AbortSignal) {
  const known = new Map<string, Judged>();
  const waiting = new Map<string, Posting>();
  let asking = false;

  async function ask() {
    asking = true;
    let failed = 0;
    while (waiting.size > 0) {
      const some = [...waiting.values()].slice(0, BATCH);
      if (!(await turn())) break;
      let late = false;
      const asked = askUntilHeard('adverts.judge', { adverts: some.map(textOf) }).then((answer) => {
        if (answer.ok && !signal.aborted)
          // Of one that came late another may have told meanwhile.
          for (const [i, posting] of some.entries())
            if (!late || waiting.has(posting.id)) take(posting, answer.value.annotations[i]);
        return answer;
      });
      const answer = await inTime(asked);
      late = true;
      if (signal.aborted) return;
      if (answer?.ok) failed = 0;
      else if (!answer || answer.failure.code === 'unreachable') {
        const pause = PAUSES[failed++];
        if (pause === undefined) break;
        await new Promise((resolve) => setTimeout(resolve, pause));
      } else for (const { id } of some) waiting.delete(id);
    }
    asking = false;
  }

  function take(posting: Posting, annotation: Annotation | undefined) {
    const { id } = posting;
    // Where its text changed meanwhile, it is asked for once more; this answer is better than none.
    if (waiting.get(id) === posting) waiting.delete(id);
    if (!annotation) return;
    const one = { posting, annotation };
    known.delete(id);
    known.set(id, one);
    forgetOldest(known, MOST_KEPT);
    judged(one);
  }

  return {
    /** What was judged of a posting's whole advert, on this page or wherever it stood open before. */
    of: (id: string): Judged | undefined => known.get(id),
    /** The posting with the texts that a verdict on it was read in: on the page they may have changed since. */
    asJudged(posting: Posting, annotation: Annotation): Posting {
      const one = known.get(posting.id);
      if (one?.annotation !== annotation) return posting;
      const { title, company, description } = one.posting;
      return { ...posting, title, ...(company && { company }), ...(description && { description }) };
    },
    /** Asks for an advert that was not judged as it stands. */
    learn(posting: Posting) {
      const before = known.get(posting.id)?.posting;
      if (before && sameTexts(before, posting)) return;
      waiting.set(posting.id, posting);
      forgetOldest(waiting, MOST_KEPT);
      if (!asking) void ask();
    },
  };
}

/** Whether all that a verdict is read from stands as it stood. */
const sameTexts = (one: Posting, other: Posting) =>
  one.description === other.description && one.title === other.title && one.company === other.company;

function textOf({ title, company, description = '' }: Posting): AdvertText {
  return {
    title: title.slice(0, LONGEST_LINE),
    ...(company && { company: company.slice(0, LONGEST_LINE) }),
    description: description.slice(0, LONGEST),
  };
}
