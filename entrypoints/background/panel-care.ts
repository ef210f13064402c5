import browser from 'webextension-polyfill';
import { CLASSIFIER_VERSION, classifyPosting } from '../../lib/classify/index.ts';
import { tellPanels } from '../../lib/messaging/notices.ts';
import type { PanelRequests } from '../../lib/messaging/protocol.ts';
import type { Services } from '../../lib/messaging/server.ts';
import type { Catalogue } from '../../lib/shortlist/catalogue.ts';
import { eraseAsk, nothingCheck, rejudgeAsk } from '../../lib/shortlist/checks/asks.ts';
import { findOutdated, rejudgeRole } from '../../lib/shortlist/rejudge.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';
import { readState } from '../../lib/shortlist/state.ts';
import { tellRoleRenewal } from './notices.ts';

type Served = 'shortlist.state' | 'shortlist.erase' | 'roles.outdated' | 'role.rejudge';

/** Looking after the shortlist as a whole. */
export function panelCareServices(
  shortlist: Shortlist,
  catalogue: Catalogue,
): Pick<Services<PanelRequests>, Served> {
  return {
    'shortlist.state': { schema: nothingCheck, answer: () => readState(shortlist, catalogue) },
    'shortlist.erase': {
      schema: eraseAsk,
      async answer() {
        // Before, so that nothing that is being read is kept any more; after, so that nothing is remembered.
        catalogue.forget();
        await shortlist.destroy();
        catalogue.forget();
        tellPanels('shortlist.changed', { ids: null });
        tellRoleRenewal();
        await Promise.all([browser.storage.local.clear(), browser.alarms?.clearAll()]);
        return {};
      },
    },
    'roles.outdated': {
      schema: nothingCheck,
      async answer() {
        return { ids: await findOutdated(catalogue, CLASSIFIER_VERSION) };
      },
    },
    'role.rejudge': {
      schema: rejudgeAsk,
      async answer(ask) {
        return { changes: await rejudgeRole(shortlist, ask, classifyPosting) };
      },
    },
  };
}
