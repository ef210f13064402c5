import type { PageRequests } from '../../lib/messaging/protocol.ts';
import type { Services } from '../../lib/messaging/server.ts';
import { rememberTab } from '../../lib/messaging/to-pages.ts';
import { idAsk, saveAsk, seenAsk, whichAsk } from '../../lib/shortlist/checks/asks.ts';
import { saveRole, seeRole, trashRole, whichAreSaved } from '../../lib/shortlist/roles.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';

type Served = 'saved.which' | 'role.save' | 'role.remove' | 'role.seen';

/** What a content script may do with roles: ask about those it shows, add one, put one into the trash. */
export function pageRoleServices(shortlist: Shortlist): Pick<Services<PageRequests>, Served> {
  return {
    'saved.which': {
      schema: whichAsk,
      async answer({ ids }, { tabId }) {
        if (tabId !== undefined) await rememberTab(tabId);
        return { saved: await whichAreSaved(shortlist, ids) };
      },
    },
    'role.save': {
      schema: saveAsk,
      async answer({ posting, annotation }) {
        return { id: (await saveRole(shortlist, posting, annotation)).id };
      },
    },
    'role.remove': {
      schema: idAsk,
      async answer({ id }) {
        return { id: (await trashRole(shortlist, id)).id };
      },
    },
    'role.seen': {
      schema: seenAsk,
      async answer({ posting }) {
        return { known: await seeRole(shortlist, posting) };
      },
    },
  };
}
