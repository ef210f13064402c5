import { judgeCard } from '../../lib/classify/judge-card.ts';
import type { PanelRequests } from '../../lib/messaging/protocol.ts';
import type { Services } from '../../lib/messaging/server.ts';
import type { Catalogue } from '../../lib/shortlist/catalogue.ts';
import { nothingCheck, titleAsk } from '../../lib/shortlist/checks/asks.ts';
import { deriveAll } from '../../lib/shortlist/derive.ts';
import { readPlanFacts } from '../../lib/shortlist/plan-facts.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';

/** What a plan is made of: where a title stands, the shortlist summed up by rungs, and the people noted in it. */
export function panelPlanServices(
  shortlist: Shortlist,
  catalogue: Catalogue,
): Pick<Services<PanelRequests>, 'plan.read' | 'title.place'> {
  return {
    'title.place': {
      schema: titleAsk,
      answer({ title }) {
        const { level, track } = judgeCard({ title });
        return { rung: level.value && track.value ? { track: track.value, level: level.value } : null };
      },
    },
    'plan.read': {
      schema: nothingCheck,
      async answer() {
        await catalogue.rows();
        // Rows of an older version name no people: they are brought up to date first, which is done once.
        await deriveAll(shortlist);
        return readPlanFacts(catalogue, shortlist.today());
      },
    },
  };
}
