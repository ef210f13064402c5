import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { PageRequests } from '../../lib/messaging/protocol.ts';
import type { Services } from '../../lib/messaging/server.ts';

const countAsk = v.object({ inFamily: v.pipe(v.number(), v.integer(), v.minValue(0)) });

/** The number of customer-service postings on the page, on the toolbar button of its tab. */
export function pageCountServices(): Pick<Services<PageRequests>, 'page.count'> {
  return {
    'page.count': {
      schema: countAsk,
      async answer({ inFamily }, { tabId }) {
        if (tabId !== undefined) await browser.action.setBadgeText({ tabId, text: countText(inFamily) });
        return {};
      },
    },
  };
}

/** Three characters fit the toolbar. */
function countText(count: number): string {
  if (count === 0) return '';
  return count > 99 ? '99+' : String(count);
}
