import { tellPanels } from '../../lib/messaging/notices.ts';
import { tellTabs } from '../../lib/messaging/to-pages.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';
import { isOfSite } from './page-roles.ts';

/** More changes at once than this (an import) are told to panels as one, and so they are to pages. */
const MANY = 50;

/** Tells open job pages to ask again which of their postings are saved. */
export function tellRoleRenewal(): void {
  void tellTabs('saved.renew', {});
}

/** Tells the extension's own pages and the open job pages what changed, after it was committed. */
export function tellRoleChanges(shortlist: Shortlist): void {
  // Deleted, cleared by the browser or broken: what pages show as saved may be so no more.
  shortlist.whenLost(() => {
    tellPanels('shortlist.changed', { ids: null });
    tellRoleRenewal();
  });
  shortlist.watch((changes) => {
    const isMany = changes.length > MANY;
    tellPanels('shortlist.changed', { ids: isMany ? null : changes.map((change) => change.id) });
    if (isMany) {
      tellRoleRenewal();
      return;
    }
    // Of one that is gone it is not known any more whose it was: pages ask again for those they show.
    if (changes.some(({ row }) => !row)) tellRoleRenewal();
    for (const { id, row } of changes) {
      if (!row) continue;
      const saved = row.listedAt !== undefined;
      void tellTabs('saved.changed', { id, saved }, (site) => isOfSite(row, site));
    }
  });
}
