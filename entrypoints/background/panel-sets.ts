import type { PanelRequests } from '../../lib/messaging/protocol.ts';
import type { Services } from '../../lib/messaging/server.ts';
import { idAsk, nothingCheck, setAsk } from '../../lib/shortlist/checks/asks.ts';
import { listSets, removeSet, saveSet } from '../../lib/shortlist/sets.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';

type Served = 'sets.list' | 'set.save' | 'set.remove';

/** Sets of roles chosen for comparing. */
export function panelSetServices(shortlist: Shortlist): Pick<Services<PanelRequests>, Served> {
  return {
    'sets.list': {
      schema: nothingCheck,
      async answer() {
        return { sets: await listSets(shortlist) };
      },
    },
    'set.save': {
      schema: setAsk,
      async answer({ set }) {
        return { set: await saveSet(shortlist, set) };
      },
    },
    'set.remove': {
      schema: idAsk,
      async answer({ id }) {
        await removeSet(shortlist, id);
        return { id };
      },
    },
  };
}
