import type { Catalogue } from './catalogue.ts';
import { compareRows, compareTrashed } from './compare-rows.ts';
import { filterRows } from './filter-rows.ts';
import type { FoundRoles, RoleQuery, ValuesInUse } from './query.ts';
import { shownRow } from './role-row.ts';
import type { RoleRow, RowRecord } from './row.ts';
import { matchRows, wordsOf } from './search.ts';
import type { Shortlist } from './shortlist.ts';

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
  // One whose words are lost is still found by its row.
  const test = (row: RowRecord) => (index.has(row.id) ? inText(row.id) : inRow(row));
  return { test, isComplete };
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
