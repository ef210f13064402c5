import { classifyPosting } from '../../lib/classify/index.ts';
import { canStandOn } from '../../lib/messaging/board-sites.ts';
import type { PageRequests } from '../../lib/messaging/protocol.ts';
import type { Sender, Services } from '../../lib/messaging/server.ts';
import { siteOf } from '../../lib/messaging/site.ts';
import { rememberTab } from '../../lib/messaging/to-pages.ts';
import type { Posting } from '../../lib/posting.ts';
import { idAsk, postingAsk, whichAsk } from '../../lib/shortlist/checks/asks.ts';
import { ShortlistError } from '../../lib/shortlist/failure.ts';
import {
  leaveSite,
  type MayKnow,
  saveRole,
  seeRole,
  trashRole,
  whichAreSaved,
} from '../../lib/shortlist/roles.ts';
import type { RowRecord } from '../../lib/shortlist/row.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';

type Served = 'saved.which' | 'role.save' | 'role.remove' | 'role.seen';

/**
 * What a content script may do with roles: ask about those it shows, add one, put one into the trash. Which those
 * are is told by where the message comes from, not by what it says: a page learns nothing of other sites' roles.
 */
export function pageRoleServices(shortlist: Shortlist): Pick<Services<PageRequests>, Served> {
  /** The last wish for each role that is not fulfilled yet. */
  const underWay = new Map<string, Promise<unknown>>();

  /**
   * One wish for a role after the other, as they came. A page sends a message again that is not answered for a while:
   * what was asked for after it must not be undone by a repetition that waited for the database.
   */
  function inOrder<T>(id: string, fulfil: () => Promise<T>): Promise<T> {
    const fulfilled = (underWay.get(id) ?? Promise.resolve()).then(fulfil);
    const over = fulfilled
      .catch(() => undefined)
      .finally(() => underWay.get(id) === over && underWay.delete(id));
    underWay.set(id, over);
    return fulfilled;
  }

  return {
    'saved.which': {
      schema: whichAsk,
      async answer({ ids }, from) {
        await rememberTab(from);
        return { saved: await whichAreSaved(shortlist, ids, ownOf(from)) };
      },
    },
    'role.save': {
      schema: postingAsk,
      async answer({ posting }, from) {
        if (!isOwnPosting(posting, from)) throw new ShortlistError('invalid');
        return inOrder(posting.id, async () => {
          // Evidence points into the text it was found in: what is kept is judged by the text that is kept.
          const judged = classifyPosting(posting);
          return { id: (await saveRole(shortlist, posting, judged, from.site, ownOf(from))).id };
        });
      },
    },
    'role.remove': {
      schema: idAsk,
      answer({ id }, from) {
        const { kind, site } = from;
        return inOrder(id, async () => {
          if (kind === 'page' && site !== undefined && (await isGuest(shortlist, id, site))) {
            return { id: (await leaveSite(shortlist, id, site)).id };
          }
          return { id: (await trashRole(shortlist, id, ownOf(from))).id };
        });
      },
    },
    'role.seen': {
      schema: postingAsk,
      async answer({ posting }, from) {
        if (!isOwnPosting(posting, from)) throw new ShortlistError('invalid');
        if (from.isPrivate) return { known: false };
        return { known: await seeRole(shortlist, posting, classifyPosting, ownOf(from)) };
      },
    },
  };
}

/** Whether a role is of a site: saved on it, or its posting stands there. */
export function isOfSite(row: Pick<RowRecord, 'url' | 'sites'>, site: string): boolean {
  return row.sites?.includes(site) === true || siteOf(row.url) === site;
}

/** Whether a role was saved on a site after it had been saved on another: it is not this one's to throw away. */
async function isGuest(shortlist: Shortlist, id: string, site: string): Promise<boolean> {
  const row = await shortlist.read((transaction) => transaction.objectStore('rows').get(id));
  const at = row?.sites?.indexOf(site) ?? -1;
  return at > 0 && siteOf(row?.url) !== site;
}

/** A page saves postings under names of its own board: one that took over our script there cannot write over another board's. */
function isOwnPosting({ id, board }: Posting, { kind, site }: Sender): boolean {
  return kind === 'panel' || (id.startsWith(`${board}:`) && canStandOn(board, site));
}

/** A page may know of its own site's roles, the extension's own pages of all. */
function ownOf({ kind, site }: Sender): MayKnow {
  return (row) => kind === 'panel' || (site !== undefined && isOfSite(row, site));
}
