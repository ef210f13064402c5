import { defineBackground } from 'wxt/utils/define-background';
import { serveRequests } from '../../lib/messaging/server.ts';
import { createCatalogue } from '../../lib/shortlist/catalogue.ts';
import { roomOnDisk } from '../../lib/shortlist/room.ts';
import { openShortlist } from '../../lib/shortlist/shortlist.ts';
import { listenForSaving, renewMenu } from './commands.ts';
import { tellGoalChanges } from './goal.ts';
import { tellRoleChanges } from './notices.ts';
import { listenForClicks } from './notify.ts';
import { pageAdvertServices } from './page-adverts.ts';
import { pageCardServices } from './page-cards.ts';
import { pageCountServices } from './page-count.ts';
import { pagePanelServices } from './page-panels.ts';
import { pagePartServices } from './page-parts.ts';
import { pageRoleServices } from './page-roles.ts';
import { pageSeenServices } from './page-seen.ts';
import { panelCareServices } from './panel-care.ts';
import { panelPairServices } from './panel-pairs.ts';
import { panelPlanServices } from './panel-plan.ts';
import { panelRoleServices } from './panel-roles.ts';
import { panelSetServices } from './panel-sets.ts';
import { panelTransferServices } from './panel-transfer.ts';
import { watchReview } from './plan-review.ts';
import { watchReminders } from './reminders.ts';
import { watchSites } from './sites.ts';

export default defineBackground({
  type: 'module',
  main() {
    const shortlist = openShortlist(import.meta.env.FIREFOX ? {} : { room: roomOnDisk });
    const catalogue = createCatalogue(shortlist);
    serveRequests(
      {
        ...pageRoleServices(shortlist),
        ...pageAdvertServices(),
        ...pageCardServices(),
        ...pagePartServices(),
        ...pageCountServices(),
        ...pageSeenServices(),
        ...pagePanelServices(),
      },
      {
        ...panelRoleServices(shortlist, catalogue),
        ...panelPairServices(shortlist, catalogue),
        ...panelPlanServices(shortlist, catalogue),
        ...panelSetServices(shortlist),
        ...panelTransferServices(shortlist, catalogue),
        ...panelCareServices(shortlist, catalogue),
      },
    );
    tellRoleChanges(shortlist);
    tellGoalChanges();
    listenForSaving();
    watchSites(renewMenu);
    watchReminders(shortlist, catalogue);
    watchReview(shortlist.today);
    listenForClicks();
  },
});
