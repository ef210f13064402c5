import type { Rung } from '../career/goal.ts';
import type { Level, Stage, Track } from '../taxonomy/scales.ts';
import type { Catalogue } from './catalogue.ts';
import { compareRows, compareTrashed } from './compare-rows.ts';
import { filterRows } from './filter-rows.ts';
import { type RoleRow, shownRow } from './role-row.ts';
import type { Status } from './saved-role.ts';
import type { RowRecord } from './schema.ts';
import { matchRows, wordsOf } from './search.ts';
import type { Shortlist } from './shortlist.ts';

/** Values within one filter widen it, filters together narrow it; an absent filter lets everything through. */
export interface RoleFilter {
  status?: Status[];
  level?: (Level | 'unknown')[];
  stage?: (Stage | 'unknown')[];
  track?: (Track | 'unknown')[];
  board?: string[];
  tag?: string[];
  /** Ids of warning signs; `[]` = any warning sign at all. */
  warning?: string[];
  /** Closes between today and this date, `YYYY-MM-DD`, both included. */
  closesBy?: string;
  /** A follow-up stands on this date or earlier. */
  followUpBy?: string;
}

export type SortField =
  | 'savedAt'
  | 'lastSeen'
  | 'title'
  | 'company'
  | 'location'
  | 'level'
  | 'stage'
  | 'track'
  | 'pay'
  | 'years'
  | 'education'
  | 'status'
  | 'rating'
  | 'postedOn'
  | 'closesOn'
  | 'followUp'
  | 'workplace'
  | 'credentials'
  | 'people'
  | 'skills'
  | 'warnings'
  | 'notes'
  | 'distance';

/** Roles without the value sorted by stand last in either direction. */
export interface RoleSort {
  by: SortField;
  descending?: boolean;
  /** For `distance`: the rung to measure from. */
  goal?: Rung;
}

export interface RoleQuery {
  /** Words; each must begin a word somewhere in the posting or in what the person wrote. */
  search?: string;
  filter?: RoleFilter;
  /** Newest saved first where absent. */
  sort?: RoleSort;
  in?: 'shortlist' | 'trash';
  offset?: number;
  /** Up to 200; 50 where absent. */
  limit?: number;
}

export interface FoundRoles {
  rows: RoleRow[];
  /** How many match in all. */
  total: number;
  /** How many stand in the shortlist (or trash) whatever is searched. */
  of: number;
  /** False while the words of the postings are still being read: of those not read yet,
   * titles, companies, places and notes were searched. Ask again. */
  complete: boolean;
}

const PAGE = 50;

/** Answers a query. What a popup asks first, the newest roles, is read without reading all the others. */
export async function findRoles(
  shortlist: Shortlist,
  catalogue: Catalogue,
  query: RoleQuery,
): Promise<FoundRoles> {
  const wanted = wordsOf(query.search ?? '');
  const isPlain = wanted.length === 0 && !query.filter && !query.sort;
  if (isPlain && !catalogue.areRowsRead()) return newestRoles(shortlist, query);
  const place = query.in ?? 'shortlist';
  const rows = await catalogue.rows();
  const holds = wanted.length > 0 ? matchWords(catalogue, wanted) : undefined;
  const passes = filterRows(query.filter ?? {}, shortlist.today());
  const found: RowRecord[] = [];
  let of = 0;
  for (const row of rows.values()) {
    if (!isIn(row, place)) continue;
    of++;
    if (holds && !holds.test(row)) continue;
    if (passes(row)) found.push(row);
  }
  found.sort(query.sort || place === 'shortlist' ? compareRows(query.sort) : compareTrashed);
  const { offset = 0, limit = PAGE } = query;
  return {
    rows: found.slice(offset, offset + limit).map(shownRow),
    total: found.length,
    of,
    complete: holds?.isComplete ?? true,
  };
}

/**
 * A test of rows by their whole texts, and by what the rows themselves say where the texts have not been
 * read yet: a search is answered at once, and asked again it finds more.
 */
function matchWords(catalogue: Catalogue, wanted: readonly string[]) {
  const { index, isComplete } = catalogue.words();
  const inText = index.match(wanted);
  const inRow = matchRows(wanted);
  const test = (row: RowRecord) => (isComplete || index.has(row.id) ? inText(row.id) : inRow(row));
  return { test, isComplete };
}

/** What roles on the shortlist have that a list can be narrowed by, besides the fixed scales. */
export interface ValuesInUse {
  tags: string[];
  boards: string[];
  /** Ids of warning signs. */
  warnings: string[];
}

/** Every tag, board and warning sign that roles on the shortlist have; in no order. */
export async function valuesInUse(catalogue: Catalogue): Promise<ValuesInUse> {
  const tags = new Set<string>();
  const boards = new Set<string>();
  const warnings = new Set<string>();
  for (const row of (await catalogue.rows()).values()) {
    if (!isIn(row, 'shortlist')) continue;
    for (const tag of row.tags) tags.add(tag);
    for (const warning of row.warnings) warnings.add(warning);
    if (row.board) boards.add(row.board);
  }
  return { tags: [...tags], boards: [...boards], warnings: [...warnings] };
}

function isIn(row: RowRecord, place: 'shortlist' | 'trash'): boolean {
  return place === 'trash' ? row.deletedAt !== undefined : row.listedAt !== undefined;
}

function newestRoles(
  shortlist: Shortlist,
  { in: place, offset = 0, limit = PAGE }: RoleQuery,
): Promise<FoundRoles> {
  return shortlist.read(async (transaction) => {
    const index = transaction.objectStore('rows').index(place === 'trash' ? 'trashed' : 'listed');
    const counting = index.count();
    const rows: RoleRow[] = [];
    let cursor = await index.openCursor(null, 'prev');
    if (cursor && offset > 0) cursor = await cursor.advance(offset);
    while (cursor && rows.length < limit) {
      rows.push(shownRow(cursor.value));
      cursor = await cursor.continue();
    }
    const total = await counting;
    return { rows, total, of: total, complete: true };
  });
}
