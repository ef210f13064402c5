import { gistOf } from '../../lib/classify/gist.ts';
import { judgeCard, prepareCards } from '../../lib/classify/judge-card.ts';
import type { PageRequests } from '../../lib/messaging/protocol.ts';
import type { Services } from '../../lib/messaging/server.ts';
import { cardAsk, cardsAsk } from '../../lib/shortlist/checks/asks.ts';

/** Judges result cards: here, so that no page of a board loads or keeps what it takes. */
export function pageCardServices(): Pick<Services<PageRequests>, 'cards.judge' | 'card.explain'> {
  return {
    'cards.judge': {
      schema: cardsAsk,
      answer({ cards }) {
        // A page that is only on its way asks of none: what comes first is slow, and its cards need not wait for it.
        if (cards.length === 0) while (prepareCards());
        return { gists: cards.map((card) => gistOf(judgeCard(card))) };
      },
    },
    'card.explain': {
      schema: cardAsk,
      answer: ({ card }) => ({ annotation: judgeCard(card) }),
    },
  };
}
