import type { Annotation } from '../../lib/classify/annotation.ts';
import type { Gist } from '../../lib/classify/gist.ts';
import { askUntilHeard } from '../../lib/messaging/client.ts';
import { inTime } from '../../lib/messaging/in-time.ts';
import type { CardText } from '../../lib/messaging/protocol.ts';
import type { Turns } from '../../lib/messaging/turns.ts';
import { tookOver } from '../../lib/page/slice.ts';
import type { Posting } from '../../lib/posting.ts';
import type { Card } from './card.ts';
import { forgetOldest } from './forget-oldest.ts';

/** Cards in a message at most. */
const BATCH = 200;
/** Longer titles and names are no titles and names. In UTF-16 units. */
const LONGEST_LINE = 300;
/** A snippet only tells the language. In UTF-16 units. */
const LONGEST_SNIPPET = 1000;
/** Milliseconds between tries while the background does not answer. After the last, the next card or reading of the page tries again. */
const PAUSES = [0, 1000, 4000, 15_000];
/** Verdicts kept of what was asked for: pages draw the same cards again and again. */
const MOST_KEPT = 1000;

/** A card, and the gist of what its words say. */
export type JudgedCard = readonly [Card, Gist];

export interface CardJudgingDeps {
  /** Called with each answer, in any order; of a card whose words have changed meanwhile the next one tells. */
  judged(cards: readonly JudgedCard[]): void;
  /** Makes gists, the same one of the same verdicts. */
  gistOf(verdict: Gist): Gist;
  /** Whether a card still stands on the page. */
  isHere(card: Card): boolean;
  turns: Turns;
}

/** What of a posting is read to judge it as a result card. */
function cardText({ title, company, snippet }: Posting): CardText {
  return {
    title: title.slice(0, LONGEST_LINE),
    ...(company && { company: company.slice(0, LONGEST_LINE) }),
    ...(snippet && { snippet: snippet.slice(0, LONGEST_SNIPPET) }),
  };
}

/** The same for postings that are judged alike as result cards. */
function keyOf(posting: Posting): string {
  const { title, company = '', snippet = '' } = cardText(posting);
  return `${title}\n${company}\n${snippet}`;
}

/** Has result cards judged in the background, which loads and keeps what that takes once for all pages. */
export function createCardJudging(
  { judged, gistOf, isHere, turns: { takeNow, turn } }: CardJudgingDeps,
  signal: AbortSignal,
) {
  const waiting = new Set<Card>();
  const underWay = new Set<Promise<void>>();
  const known = new Map<string, Gist>();
  let sending = false;
  let failed = 0;

  /** Sends what waits, as soon as there is a turn for it: while answers are under way, all that is read in one go. */
  async function send() {
    if (sending) return;
    sending = true;
    if (underWay.size > 0) await null;
    while (waiting.size > 0 && (takeNow() || (await turn(() => waiting.size > 0)))) {
      const cards = takeSome();
      if (cards.length === 0) continue;
      const one = ask(cards).finally(() => underWay.delete(one));
      underWay.add(one);
    }
    sending = false;
  }

  function takeSome(): Card[] {
    const some: Card[] = [];
    for (const card of waiting) {
      if (some.length === BATCH) break;
      waiting.delete(card);
      if (isHere(card)) some.push(card);
    }
    return some;
  }

  async function ask(cards: readonly Card[]) {
    const postings = cards.map(({ found }) => found.posting);
    // What comes late is taken all the same: a machine that was too slow for it would be too slow again.
    const answered = await inTime(
      fetchGists(postings).then((gists) => {
        if (gists) tell(cards, postings, gists);
        return gists !== undefined;
      }),
    );
    if (answered || signal.aborted) return;
    for (const card of cards.filter(isHere)) {
      // Another card of the same words, or a message that was late, may have told meanwhile.
      const gist = known.get(keyOf(card.found.posting));
      if (gist) judged([[card, gist]]);
      else waiting.add(card);
    }
    const pause = PAUSES[failed++];
    if (pause !== undefined) setTimeout(() => void send(), pause);
  }

  function tell(cards: readonly Card[], postings: readonly Posting[], gists: readonly (Gist | undefined)[]) {
    if (signal.aborted) return;
    tookOver();
    failed = 0;
    const told: JudgedCard[] = [];
    for (const [i, card] of cards.entries()) {
      const gist = gists[i];
      const { posting } = card.found;
      if (!gist || (posting !== postings[i] && keyOf(posting) !== keyOf(postings[i] as Posting))) continue;
      waiting.delete(card);
      told.push([card, gist]);
    }
    judged(told);
  }

  /** Of each posting its gist, as far as the background will judge it; undefined where it does not answer. */
  async function fetchGists(postings: readonly Posting[]): Promise<(Gist | undefined)[] | undefined> {
    const answer = await askUntilHeard('cards.judge', { cards: postings.map(cardText) });
    if (!answer.ok) return answer.failure.code === 'unreachable' ? undefined : [];
    const gists = postings.map((posting, i) => {
      const told = answer.value.gists[i];
      const gist = told && gistOf(told);
      if (gist) known.set(keyOf(posting), gist);
      return gist;
    });
    forgetOldest(known, MOST_KEPT);
    return gists;
  }

  async function allAnswered() {
    // Behind every turn that is waited for by now.
    do await Promise.all([turn(() => false), ...underWay]);
    while (underWay.size > 0);
  }

  return {
    /** What a posting's card says, where that was asked for before. */
    of: (posting: Posting): Gist | undefined => known.get(keyOf(posting)),
    /** Asks for postings of which no card stands yet, so that it is known when one does. */
    foretell: (postings: readonly Posting[]) => void fetchGists(postings),
    /** Has a card judged as it was read. The first goes at once: it is read by itself, to be shown soon. */
    learn(card: Card) {
      waiting.add(card);
      void send();
    },
    /** Asks once more for those for which the background was given up. */
    again: () => void send(),
    /** All that is said of a posting's card, for who asks why; undefined where the background does not answer. */
    async explain(posting: Posting): Promise<Annotation | undefined> {
      const answer = await inTime(askUntilHeard('card.explain', { card: cardText(posting) }));
      return answer?.ok ? answer.value.annotation : undefined;
    },
    /** Resolves once all cards are judged, or the background is given up; on a page that adds cards without end, after a while. */
    rest: () => inTime(allAnswered()),
  };
}
