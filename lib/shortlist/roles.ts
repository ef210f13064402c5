import type { Annotation } from '../classify/annotation.ts';
import type { Posting } from '../posting.ts';
import { parseRole } from './checks/role.ts';
import { ShortlistError } from './failure.ts';
import { findKept } from './merge-roles.ts';
import { quoteAnnotation } from './quote.ts';
import type { RowRecord } from './row.ts';
import type { ReadRole, SavedRole } from './saved-role.ts';
import { later, seenAgain } from './seen-again.ts';
import type { Shortlist } from './shortlist.ts';

/** The latest sites of one role that are kept. */
const MOST_SITES = 20;

/** Whether whoever asks may know of a role, by its row. */
export type MayKnow = (row: Pick<RowRecord, 'url' | 'sites'>) => boolean;
const everybody: MayKnow = () => true;

/**
 * Saves a posting with its annotation. Saved before: it is brought up to date, what the person wrote
 * stays, and a fuller reading takes the place of a card's. In the trash: it comes back. One that whoever
 * saves may not know of stays as it is, but for the site it was saved on too.
 * @param site the site whose page the person saved it on
 */
export function saveRole(
  shortlist: Shortlist,
  posting: Posting,
  annotation: Annotation,
  site?: string,
  mayKnow: MayKnow = everybody,
): Promise<SavedRole> {
  return shortlist.write(async (writer) => {
    const now = shortlist.now();
    const known = await writer.read(posting.id);
    if (!known) {
      const role = newRole(posting, quoteAnnotation(posting, annotation), now);
      return writer.put(site === undefined ? role : { ...role, sites: [site] });
    }
    if (known.mergedInto !== undefined) {
      const kept = await findKept(writer, known.id);
      if (kept?.deletedAt !== undefined) await writer.put({ ...kept, deletedAt: undefined });
      if (kept) return known;
    }
    const isKnown = mayKnow({ url: known.posting.url, sites: known.sites });
    const { deletedAt, mergedInto: _, ...seen } = (isKnown && seenAgain(known, posting, now)) || known;
    const isFuller = posting.depth === 'ad' || seen.posting.depth === 'card';
    const isNews =
      isKnown &&
      isFuller &&
      (seen.posting.depth !== posting.depth || seen.annotation.classifier !== annotation.classifier);
    const role: SavedRole = isNews ? readAnew(seen, posting, annotation, now) : seen;
    // A role that no page saved has no site of its own yet: a stranger's would become its first.
    const mayJoin = isKnown || known.sites !== undefined;
    const isNewSite = mayJoin && site !== undefined && !known.sites?.includes(site);
    if (isNewSite) role.sites = withSite(known.sites, site);
    if (role.lastSeen === known.lastSeen && !isNews && !isNewSite && deletedAt === undefined) return known;
    return writer.put(role);
  });
}

/** The first site stays whatever comes after it: the role is its own. */
function withSite([first, ...later]: string[] = [], site: string): string[] {
  return first === undefined ? [site] : [first, ...[...later, site].slice(1 - MOST_SITES)];
}

/** The role with this reading of its advert in place of the one before. */
function readAnew(role: SavedRole, posting: Posting, annotation: Annotation, now: string): SavedRole {
  const { board, boardId } = role.posting;
  return {
    ...role,
    posting: { ...role.posting, ...posting, board, boardId },
    annotation: quoteAnnotation(posting, annotation),
    readAt: later(role.readAt, now),
  };
}

function newRole(posting: Posting, annotation: SavedRole['annotation'], now: string): SavedRole {
  return {
    id: posting.id,
    posting,
    annotation,
    savedAt: now,
    readAt: now,
    lastSeen: now,
    status: 'saved',
    statusHistory: [{ status: 'saved', at: now }],
    notes: '',
    tags: [],
    contacts: [],
    changes: [],
    revision: 0,
  };
}

/** Which of these postings are on the shortlist, themselves or merged into a role that is. */
export function whichAreSaved(
  shortlist: Shortlist,
  ids: string[],
  mayKnow: MayKnow = everybody,
): Promise<string[]> {
  return shortlist.read(async (transaction) => {
    const rows = transaction.objectStore('rows');
    const isSaved = async (id: string): Promise<boolean> => {
      const seen = new Set<string>();
      let row = await rows.get(id);
      if (row && !mayKnow(row)) return false;
      while (row?.mergedInto !== undefined && !seen.has(row.id)) {
        seen.add(row.id);
        row = await rows.get(row.mergedInto);
      }
      return row?.listedAt !== undefined;
    };
    const saved = await Promise.all(ids.map(isSaved));
    return ids.filter((_, index) => saved[index]);
  });
}

/**
 * Moves `lastSeen` and keeps what the board changed. A role of which only a card was read learns its whole advert.
 * False where the posting is not on the shortlist.
 */
export function seeRole(
  shortlist: Shortlist,
  posting: Posting,
  judge: (posting: Posting) => Annotation,
  mayKnow: MayKnow = everybody,
): Promise<boolean> {
  return shortlist.write(async (writer) => {
    const row = await writer.transaction.objectStore('rows').get(posting.id);
    if (row?.listedAt === undefined || !mayKnow(row)) return false;
    const now = shortlist.now();
    const known = await writer.require(posting.id);
    const seen = seenAgain(known, posting, now);
    const isFuller = posting.depth === 'ad' && known.posting.depth === 'card';
    if (isFuller) await writer.put(readAnew(seen ?? known, posting, judge(posting), now));
    else if (seen) await writer.put(seen);
    return true;
  });
}

/** Whole roles in the order asked. What is not there is left out; what cannot be read says so. */
export function readRoles(shortlist: Shortlist, ids: string[]): Promise<ReadRole[]> {
  return shortlist.read(async (transaction) => {
    const roles = transaction.objectStore('roles');
    const found = await Promise.all(
      ids.map(async (id): Promise<ReadRole[]> => {
        const record = await roles.get(id);
        if (record === undefined) return [];
        const role = parseRole(record);
        return role ? [{ id, role }] : [{ id, role: null, unreadable: record }];
      }),
    );
    return found.flat();
  });
}

/**
 * Puts a role into the trash, where it stays for 30 days; of a merged one, the role it was merged into.
 * Already there: nothing changes. One that the asker may not know of is not found.
 */
export function trashRole(
  shortlist: Shortlist,
  id: string,
  mayKnow: MayKnow = everybody,
): Promise<SavedRole> {
  return shortlist.write(async (writer) => {
    const row = await writer.transaction.objectStore('rows').get(id);
    if (row && !mayKnow(row)) throw new ShortlistError('not-found');
    const role = await findKept(writer, id);
    if (!role) throw new ShortlistError('not-found');
    if (role.deletedAt !== undefined) return role;
    // By a clock that was set back it would seem long deleted once the clock is right again.
    return writer.put({ ...role, deletedAt: later(role.lastSeen, shortlist.now()) });
  });
}

/** Takes back that a role was saved on a site too; the role stays. One that was not is not found. */
export function leaveSite(shortlist: Shortlist, id: string, site: string): Promise<SavedRole> {
  return shortlist.write(async (writer) => {
    const row = await writer.transaction.objectStore('rows').get(id);
    if (!row?.sites?.includes(site)) throw new ShortlistError('not-found');
    const role = await writer.require(id);
    return writer.put({ ...role, sites: role.sites?.filter((one) => one !== site) });
  });
}

/** Takes a role out of the trash as it was. */
export function restoreRole(shortlist: Shortlist, id: string): Promise<SavedRole> {
  return shortlist.write(async (writer) => {
    const { deletedAt, ...role } = await writer.require(id);
    return deletedAt === undefined ? role : writer.put(role);
  });
}
