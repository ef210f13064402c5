import { tellPanels } from '../../lib/messaging/notices.ts';
import { tellTabs } from '../../lib/messaging/to-pages.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';

/** More changes at once than this (an import) are told to panels as one, and to pages not one by one. */
const MANY = 50;

/** Tells the extension's own pages and the open job pages what changed, after it was committed. */
export function tellRoleChanges(shortlist: Shortlist): void {
  shortlist.watch((changes) => {
    const isMany = changes.length > MANY;
    tellPanels('shortlist.changed', { ids: isMany ? null : changes.map((change) => change.id) });
    if (isMany) return;
    for (const { id, row } of changes) {
      void tellTabs('saved.changed', { id, saved: row?.listedAt !== undefined });
    }
  });
}
