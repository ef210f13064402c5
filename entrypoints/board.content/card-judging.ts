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

/** Whether both are judged alike as result cards. */
export function readsTheSame(one: Posting, other: Posting): boolean {
  return one.title === other.title && one.company === other.company && one.snippet === other.snippet;
}

/**
 * Has result cards judged in the background, which loads and keeps what that takes once for all pages.
 * @param judged called with each answer, in any order; of a card whose words have changed meanwhile the next one tells
 */
export function createCardJudging(
  judged: (cards: readonly JudgedCard[]) => void,
  { takeNow, turn }: Turns,
  signal: AbortSignal,
) {
  const waiting = new Set<Card>();
  const underWay = new Set<Promise<void>>();
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
    const postings = cards.map(({ found }) => found.posting);
    for (const card of cards) waiting.delete(card);
    const answer = await inTime(askBackground('cards.judge', { cards: postings.map(cardText) }));
    if (signal.aborted) return;
    tookOver();
    if (answer?.ok) {
      failed = 0;
      const { gists } = answer.value;
      judged(
        cards.flatMap((card, i): JudgedCard[] => {
          const gist = gists[i];
          return gist && readsTheSame(card.found.posting, postings[i] as Posting) ? [[card, gist]] : [];
        }),
      );
    } else if (!answer || answer.failure.code === 'unreachable') {
      for (const card of cards) waiting.add(card);
      const pause = PAUSES[failed++];
      if (pause !== undefined) setTimeout(() => void send(), pause);
    }
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
