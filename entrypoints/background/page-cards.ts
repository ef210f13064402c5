import { gistOf } from '../../lib/classify/gist.ts';
import { judgeCard } from '../../lib/classify/judge-card.ts';
import type { PageRequests } from '../../lib/messaging/protocol.ts';
import type { Services } from '../../lib/messaging/server.ts';
import { rememberTab } from '../../lib/messaging/to-pages.ts';
import { readSettings } from '../../lib/settings.ts';
import { cardAsk, cardsAsk, nothingCheck } from '../../lib/shortlist/checks/asks.ts';

/** What is judged first is judged slowly: these are, before a page has cards. */
const SAMPLES = [
  { title: 'Customer Service Advisor - Part Time', company: 'Made-up Retail Bank' },
  { title: 'Assistant Store Manager', company: 'Larkfield Stores' },
  { title: 'Senior Software Engineer (remote)', company: 'Northway Systems' },
];

/** Judges result cards: here, so that no page of a board loads or keeps what it takes. */
export function pageCardServices(): Pick<
  Services<PageRequests>,
  'page.begins' | 'cards.judge' | 'card.explain'
> {
  return {
    'page.begins': {
      schema: nothingCheck,
      async answer(_ask, from) {
        const remembered = rememberTab(from);
        for (const card of SAMPLES) judgeCard(card);
        // Only then, so that of a goal chosen meanwhile the page hears here or by a notice.
        await remembered;
        return { goal: (await readSettings()).goal };
      },
    },
    'cards.judge': {
      schema: cardsAsk,
      answer: ({ cards }) => ({ gists: cards.map((card) => gistOf(judgeCard(card))) }),
    },
    'card.explain': {
      schema: cardAsk,
      answer: ({ card }) => ({ annotation: judgeCard(card) }),
    },
  };
}
