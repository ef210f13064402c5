import type { PanelRequests } from '../../lib/messaging/protocol.ts';
import type { Services } from '../../lib/messaging/server.ts';
import type { Catalogue } from '../../lib/shortlist/catalogue.ts';
import { idAsk, nothingCheck, queryCheck, readAsk, updateAsk } from '../../lib/shortlist/checks/asks.ts';
import { updateRole } from '../../lib/shortlist/edits.ts';
import { findRoles, valuesInUse } from '../../lib/shortlist/find.ts';
import { readRoles, restoreRole, trashRole } from '../../lib/shortlist/roles.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';
import { emptyTrash, eraseRole } from '../../lib/shortlist/trash.ts';

/** Milliseconds after which search is made ready: by then the first screen is drawn. */
const WARM_AFTER = 500;

type Served =
  | 'roles.find'
  | 'roles.values'
  | 'search.warm'
  | 'roles.read'
  | 'role.read'
  | 'role.update'
  | 'role.trash'
  | 'role.restore'
  | 'role.erase'
  | 'trash.empty';

/** Finding, reading and changing roles, putting them away and taking them back. */
export function panelRoleServices(
  shortlist: Shortlist,
  catalogue: Catalogue,
): Pick<Services<PanelRequests>, Served> {
  return {
    'roles.find': {
      schema: queryCheck,
      async answer(query) {
        const found = await findRoles(shortlist, catalogue, query);
        // A list was opened: a search may follow. What it needs is read once the list has been drawn.
        if (found.of > 0) setTimeout(() => catalogue.warm(), WARM_AFTER);
        return found;
      },
    },
    'search.warm': {
      schema: nothingCheck,
      async answer() {
        catalogue.warm();
        return {};
      },
    },
    'roles.values': { schema: nothingCheck, answer: () => valuesInUse(catalogue) },
    'roles.read': {
      schema: readAsk,
      async answer({ ids }) {
        return { roles: await readRoles(shortlist, ids) };
      },
    },
    'role.read': {
      schema: idAsk,
      async answer({ id }) {
        const [read] = await readRoles(shortlist, [id]);
        return { role: read?.role ?? null };
      },
    },
    'role.update': { schema: updateAsk, answer: (update) => updateRole(shortlist, update) },
    'role.erase': {
      schema: idAsk,
      async answer({ id }) {
        await eraseRole(shortlist, id);
        return { id };
      },
    },
    'trash.empty': {
      schema: nothingCheck,
      async answer() {
        return { erased: await emptyTrash(shortlist) };
      },
    },
    'role.trash': {
      schema: idAsk,
      async answer({ id }) {
        return { id: (await trashRole(shortlist, id)).id };
      },
    },
    'role.restore': {
      schema: idAsk,
      async answer({ id }) {
        return { id: (await restoreRole(shortlist, id)).id };
      },
    },
  };
}
