/**
 * The noun of this program: one job posting as it was read from a page. Everything here is plain data
 * that survives structured cloning and JSON, because it crosses from content script to background and
 * into IndexedDB.
 */

export type Workplace = 'on-site' | 'hybrid' | 'remote';
export type PayPeriod = 'hour' | 'day' | 'week' | 'month' | 'year';

/** Pay as stated. Amounts are in `currency` per `period`; `text` is the wording on the page. */
export interface Pay {
  min?: number;
  max?: number;
  /** ISO 4217, absent where the page's sign is ambiguous and nothing else tells. */
  currency?: string;
  period?: PayPeriod;
  /** Who says so: the employer's advert, or the board's own estimate. */
  source: 'employer' | 'board-estimate' | 'unknown';
  text: string;
}

/** How much of the posting was readable: a result card, or the full advert. */
export type Depth = 'card' | 'ad';

/** Who read a field: `json-ld`, `structure` (the reader that knows no board), or a board's id. */
export type ReaderId = string;

export interface Posting {
  /** From `postingId()`: the same for the same posting of the same board, wherever it is seen. */
  id: string;
  /** Id of the board (`indeed`), or `web` where no board is described. */
  board: string;
  /** The board's own id for the posting, where one stands in a link or attribute. */
  boardId?: string;
  depth: Depth;
  title: string;
  company?: string;
  location?: string;
  workplace?: Workplace;
  /** As worded by the page: "Full-time", "Permanent, part time". */
  employmentType?: string;
  pay?: Pay;
  /** ISO dates, `YYYY-MM-DD`. */
  postedOn?: string;
  closesOn?: string;
  /** The few lines of text on a result card. */
  snippet?: string;
  /** The full advert as text: paragraphs separated by an empty line, list items on lines of their own with "• ". */
  description?: string;
  /** What the advert asks for, where it has a section of its own for it: as `description`, without the section's head. */
  requirements?: string;
  /** BCP 47, from the page's markup; absent where the page does not say. */
  language?: string;
  /** http(s) only, tracking parameters removed, parameters that identify the posting kept. */
  url?: string;
  /** Which reader supplied each field. */
  readers: Partial<Record<PostingField, ReaderId>>;
}

export type PostingField = Exclude<keyof Posting, 'id' | 'board' | 'depth' | 'readers'>;

/**
 * The key a posting is known by everywhere. The board's own id where there is one; otherwise the
 * posting's address; otherwise its words. Two postings that may differ never share a key.
 */
export function postingId(parts: {
  board: string;
  boardId?: string;
  url?: string;
  title: string;
  company?: string;
  location?: string;
}): string {
  if (parts.boardId) return `${parts.board}:${parts.boardId}`;
  if (parts.url) return `${parts.board}:${parts.url}`;
  const words = [parts.title, parts.company ?? '', parts.location ?? ''];
  return `${parts.board}:~${words.map((word) => word.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()).join('|')}`;
}
