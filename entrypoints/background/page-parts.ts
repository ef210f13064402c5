import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { PageRequests, PartName } from '../../lib/messaging/protocol.ts';
import type { Services } from '../../lib/messaging/server.ts';

/** The parts as the build names them. */
const FILES: Record<PartName, string> = { structure: '/structure.js', details: '/details.js' };

const partAsk = v.object({ part: v.picklist(Object.keys(FILES) as PartName[]) });

/** Puts a further part of our script into the frame that asks for it, and nowhere else. */
export function pagePartServices(): Pick<Services<PageRequests>, 'page.part'> {
  return {
    'page.part': {
      schema: partAsk,
      async answer({ part }, { tabId, frameId = 0 }) {
        if (tabId === undefined) return {};
        const target = { tabId, frameIds: [frameId] };
        await browser.scripting.executeScript({ target, files: [FILES[part]] });
        return {};
      },
    },
  };
}
