import type { Gist } from '../../lib/classify/gist.ts';
import { askBackground } from '../../lib/messaging/client.ts';
import type { Answer, CardText, PageRequests } from '../../lib/messaging/protocol.ts';
import type { Turns } from '../../lib/messaging/turns.ts';
import { tookOver } from '../../lib/page/slice.ts';
import type { Posting } from '../../lib/posting.ts';
import type { Card } from './card.ts';

/** Cards in a message at most. */
const BATCH = 200;
/** Longer titles and names are no titles and names, and a snippet only tells the language. In UTF-16 units. */
const LONGEST_LINE = 1000;
/** Milliseconds after which an answer is not waited for any longer: browsers have lost messages to a worker that was just stopping. */
const PATIENCE = 5000;
/** Milliseconds between tries while the background does not answer. After the last, the next card tries again. */
const PAUSES = [0, 1000, 4000, 15_000];

/** Verdicts kept of what was asked for: pages draw the same cards again and again. */
const MOST_KEPT = 1000;

/** A card, and the gist of what its words say. */
export type JudgedCard = readonly [Card, Gist];

/** What of a posting is read to judge it as a result card. */
export function cardText({ title, company, snippet }: Posting): CardText {
  return {
    title: title.slice(0, LONGEST_LINE),
    ...(company && { company: company.slice(0, LONGEST_LINE) }),
    ...(snippet && { snippet: snippet.slice(0, LONGEST_LINE) }),
  };
}

/** The same for postings that are judged alike as result cards. */
const keyOf = ({ title, company = '', snippet = '' }: Posting) => `${title}\n${company}\n${snippet}`;

/**
 * Has result cards judged in the background, which loads and keeps what that takes once for all pages.
 * @param judged called with each answer, in any order; of a card whose words have changed meanwhile the next one tells
 * @param gistOf makes gists, the same one of the same verdicts
 */
export function createCardJudging(
  judged: (cards: readonly JudgedCard[]) => void,
  gistOf: (verdict: Gist) => Gist,
  { takeNow, turn }: Turns,
  signal: AbortSignal,
) {
  const waiting = new Set<Card>();
  const underWay = new Set<Promise<void>>();
  const known = new Map<string, Gist>();
  let gathering = false;
  let failed = 0;

  /** Sends what waits, as soon as there is a turn for it. */
  async function send() {
    while (waiting.size > 0 && (takeNow() || (await turn(() => waiting.size > 0)))) {
      const one = ask([...waiting].slice(0, BATCH)).finally(() => underWay.delete(one));
      underWay.add(one);
    }
  }

  async function ask(cards: readonly Card[]) {
    for (const card of cards) waiting.delete(card);
    const answer = await fetchGists(cards.map(({ found }) => found.posting));
    if (signal.aborted) return;
    tookOver();
    if (answer !== 'unreachable') {
      failed = 0;
      judged(
        cards.flatMap((card): JudgedCard[] => {
          const gist = known.get(keyOf(card.found.posting));
          return gist ? [[card, gist]] : [];
        }),
      );
      return;
    }
    for (const card of cards) waiting.add(card);
    const pause = PAUSES[failed++];
    if (pause !== undefined) setTimeout(() => void send(), pause);
  }

  async function fetchGists(postings: readonly Posting[]): Promise<'answered' | 'refused' | 'unreachable'> {
    const answer = await inTime(askBackground('cards.judge', { cards: postings.map(cardText) }));
    if (!answer?.ok) return answer && answer.failure.code !== 'unreachable' ? 'refused' : 'unreachable';
    for (const [i, posting] of postings.entries()) {
      const gist = answer.value.gists[i];
      if (gist) known.set(keyOf(posting), gistOf(gist));
    }
    for (const oldest of known.keys()) {
      if (known.size <= MOST_KEPT) break;
      known.delete(oldest);
    }
    return 'answered';
  }

  /** One message for all that is read in one go. */
  async function gather() {
    if (gathering) return;
    gathering = true;
    await null;
    gathering = false;
    await send();
  }

  return {
    /** What a posting's card says, where that was asked for before. */
    of: (posting: Posting): Gist | undefined => known.get(keyOf(posting)),
    /** Asks for postings of which no card stands yet, so that it is known when one does. */
    async foretell(postings: readonly Posting[]) {
      await fetchGists(postings);
    },
    /** Has a card judged as it was read. The first goes at once: it is read by itself, to be shown soon. */
    learn(card: Card) {
      waiting.add(card);
      void (underWay.size === 0 ? send() : gather());
    },
    /** Resolves once all cards are judged, or the background is given up. */
    async rest() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

type Judged = Answer<PageRequests['cards.judge']['answer']>;

async function inTime(answer: Promise<Judged>): Promise<Judged | undefined> {
  const given = new AbortController();
  const late = new Promise<undefined>((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    given.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  const first = await Promise.race([answer, late]);
  given.abort();
  return first;
}
