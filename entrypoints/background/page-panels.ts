import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { PageRequests, PanelPlace } from '../../lib/messaging/protocol.ts';
import type { Services } from '../../lib/messaging/server.ts';

const PAGES = { list: '/shortlist.html', plan: '/shortlist.html#plan' } as const satisfies Record<
  PanelPlace,
  string
>;

const placeAsk = v.object({ place: v.picklist(Object.keys(PAGES) as PanelPlace[]) });

/** Opens our own pages for somebody who asks for them at a badge, beside the page they are reading. */
export function pagePanelServices(): Pick<Services<PageRequests>, 'panel.open'> {
  return {
    'panel.open': {
      schema: placeAsk,
      async answer({ place }, { tabId }) {
        const url = browser.runtime.getURL(PAGES[place] as '/shortlist.html');
        const tab = tabId === undefined ? undefined : await browser.tabs.get(tabId);
        await browser.tabs.create({ url, ...(tab && { index: tab.index + 1, windowId: tab.windowId }) });
        return {};
      },
    },
  };
}
