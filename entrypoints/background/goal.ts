import type { PageRequests } from '../../lib/messaging/protocol.ts';
import type { Services } from '../../lib/messaging/server.ts';
import { rememberTab, tellTabs } from '../../lib/messaging/to-pages.ts';
import { readSettings, watchSettings } from '../../lib/settings.ts';
import { nothingCheck } from '../../lib/shortlist/checks/asks.ts';

export function goalServices(): Pick<Services<PageRequests>, 'goal.read'> {
  return {
    'goal.read': {
      schema: nothingCheck,
      async answer(_ask, from) {
        await rememberTab(from);
        return { goal: (await readSettings()).goal };
      },
    },
  };
}

/** Tells open job pages when the person chooses another goal. */
export function tellGoalChanges(): void {
  watchSettings(({ goal }) => void tellTabs('goal.changed', { goal }), new AbortController().signal);
}
