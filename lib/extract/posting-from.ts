import { type Posting, postingId } from '../posting.ts';
import type { Sighting } from './sighting.ts';

/** Where a posting was found: what its sightings are read against. */
export interface PostingContext {
  /** Board id, or `web`. */
  board: string;
  url: URL;
  /** BCP 47, of the page. */
  language?: string;
  /** The day the page was read; relative dates count from it. */
  today: Date;
}

/**
 * One posting from all that was seen of it, the most trusted reader first: each field from the first
 * sighting whose text passes its validator, with that sighting's reader on record.
 * @returns undefined where no sighting has a title that stands
 */
export function postingFrom(sightings: readonly Sighting[], context: PostingContext): Posting | undefined {
  const posting: Posting = { id: '', board: context.board, depth: 'card', title: '', readers: {} };
  for (const field of ['title', 'company', 'location', 'snippet', 'employmentType', 'boardId'] as const) {
    const seen = sightings.find((sighting) => sighting[field]?.trim());
    if (!seen) continue;
    posting[field] = seen[field]?.replace(/\s+/g, ' ').trim() ?? '';
    posting.readers[field] = seen.reader;
  }
  const linked = sightings.find((sighting) => sighting.url);
  if (linked?.url) {
    const url = URL.parse(linked.url, context.url);
    if (url && /^https?:$/.test(url.protocol)) {
      posting.url = url.href;
      posting.readers.url = linked.reader;
    }
  }
  if (!posting.title) return undefined;
  return { ...posting, id: postingId(posting) };
}
