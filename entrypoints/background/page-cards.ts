import { gistOf } from '../../lib/classify/gist.ts';
import { judgeCard } from '../../lib/classify/judge-card.ts';
import type { PageRequests } from '../../lib/messaging/protocol.ts';
import type { Services } from '../../lib/messaging/server.ts';
import { cardAsk, cardsAsk } from '../../lib/shortlist/checks/asks.ts';

const SAMPLES = [
  { title: 'Customer Service Advisor - Part Time', company: 'Made-up Retail Bank' },
  { title: 'Assistant Store Manager', company: 'Larkfield Stores' },
  { title: 'Senior Software Engineer (remote)', company: 'Northway Systems' },
];

/** Judges result cards: here, so that no page of a board loads or keeps what it takes. */
export function pageCardServices(): Pick<Services<PageRequests>, 'cards.judge' | 'card.explain'> {
  return {
    'cards.judge': {
      schema: cardsAsk,
      answer({ cards }) {
        // A page that is only on its way asks of none. The first is slow to judge: its cards need not wait for that.
        if (cards.length === 0) for (const card of SAMPLES) judgeCard(card);
        return { gists: cards.map((card) => gistOf(judgeCard(card))) };
      },
    },
    'card.explain': {
      schema: cardAsk,
      answer: ({ card }) => ({ annotation: judgeCard(card) }),
    },
  };
}
