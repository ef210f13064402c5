import type { PanelRequests } from '../../lib/messaging/protocol.ts';
import type { Services } from '../../lib/messaging/server.ts';
import type { Catalogue } from '../../lib/shortlist/catalogue.ts';
import {
  batchAsk,
  exportAsk,
  importAddAsk,
  importCheckAsk,
  nothingCheck,
} from '../../lib/shortlist/checks/asks.ts';
import { exportRoles } from '../../lib/shortlist/export-roles.ts';
import { addImport, checkImport, listImports, undoImport } from '../../lib/shortlist/imports.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';

type Served = 'roles.export' | 'import.check' | 'import.add' | 'imports.list' | 'import.undo';

/** The database's side of export and import: a portion a message, each acknowledged once it is on the disk. */
export function panelTransferServices(
  shortlist: Shortlist,
  catalogue: Catalogue,
): Pick<Services<PanelRequests>, Served> {
  return {
    'roles.export': {
      schema: exportAsk,
      answer({ after, ids }) {
        catalogue.rest();
        return exportRoles(shortlist, after, ids);
      },
    },
    'import.check': {
      schema: importCheckAsk,
      async answer({ roles }) {
        catalogue.rest();
        return { outcomes: await checkImport(shortlist, roles) };
      },
    },
    'import.add': {
      schema: importAddAsk,
      async answer(part) {
        catalogue.rest();
        return { outcomes: await addImport(shortlist, part) };
      },
    },
    'imports.list': {
      schema: nothingCheck,
      async answer() {
        return { imports: await listImports(shortlist) };
      },
    },
    'import.undo': { schema: batchAsk, answer: ({ batch }) => undoImport(shortlist, batch) },
  };
}
