import type { PanelRequests } from '../../lib/messaging/protocol.ts';
import type { Services } from '../../lib/messaging/server.ts';
import type { Catalogue } from '../../lib/shortlist/catalogue.ts';
import { mergeAsk, nothingCheck, pairAsk } from '../../lib/shortlist/checks/asks.ts';
import { dismissDuplicate, findDuplicates } from '../../lib/shortlist/duplicates.ts';
import { mergeRoles, unmergeRoles } from '../../lib/shortlist/merge-roles.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';

type Served = 'duplicates.find' | 'duplicates.dismiss' | 'roles.merge' | 'roles.unmerge';

/** Roles that look like one: suggesting, and what the person decides of them. */
export function panelPairServices(
  shortlist: Shortlist,
  catalogue: Catalogue,
): Pick<Services<PanelRequests>, Served> {
  return {
    'duplicates.find': {
      schema: nothingCheck,
      async answer() {
        await catalogue.ready();
        return { pairs: await findDuplicates(shortlist, catalogue) };
      },
    },
    'duplicates.dismiss': {
      schema: pairAsk,
      async answer({ ids }) {
        await dismissDuplicate(shortlist, ids);
        return {};
      },
    },
    'roles.merge': {
      schema: mergeAsk,
      async answer({ keep, other }) {
        return { role: await mergeRoles(shortlist, keep, other) };
      },
    },
    'roles.unmerge': {
      schema: mergeAsk,
      async answer({ keep, other }) {
        return { role: await unmergeRoles(shortlist, keep, other) };
      },
    },
  };
}
