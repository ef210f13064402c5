import { judgeAdvert } from '../../lib/classify/judge-advert.ts';
import type { PageRequests } from '../../lib/messaging/protocol.ts';
import type { Services } from '../../lib/messaging/server.ts';
import { advertsAsk } from '../../lib/shortlist/checks/asks.ts';

/** Judges the adverts that stand open on pages: here, where what it takes is loaded once for all of them. */
export function pageAdvertServices(): Pick<Services<PageRequests>, 'adverts.judge'> {
  return {
    'adverts.judge': {
      schema: advertsAsk,
      answer: ({ adverts }) => ({ annotations: adverts.map(judgeAdvert) }),
    },
  };
}
