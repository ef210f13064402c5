import { type Posting, postingId } from '../posting.ts';
import { fold } from './fields/letters.ts';
import type { Readings } from './readings.ts';
import type { Sighting } from './sighting.ts';
import {
  takeAddress,
  takeTerms,
  takeTexts,
  takeTitle,
  takeWhoAndWhere,
  takeWorkplaceFromTitle,
} from './take-fields.ts';

/** Where a posting was found: what its sightings are read against. */
export interface PostingContext {
  /** Board id, or `web`. */
  board: string;
  url: URL;
  /** BCP 47, of the page. */
  language?: string;
  /** Of one reading of a page. */
  readings: Readings;
}

/**
 * One posting from all that was seen of it, the most trusted reader first: each field from the first
 * sighting whose text passes its validator, with that sighting's reader on record.
 * @returns undefined where no sighting has a title that stands
 */
export function postingFrom(sightings: readonly Sighting[], context: PostingContext): Posting | undefined {
  const read = context.readings;
  const posting: Posting = { id: '', board: context.board, depth: 'card', title: '', readers: {} };
  for (const seen of sightings) takeTitle(posting, seen);
  if (!posting.title) return undefined;
  for (const seen of sightings) {
    takeWhoAndWhere(posting, seen, read);
    takeTerms(posting, seen, read);
    takeTexts(posting, seen, read);
    takeAddress(posting, seen, context.url);
  }
  const shown = shownPlace(posting, sightings, read);
  if (shown) {
    posting.location = shown.place;
    posting.readers.location = shown.reader;
  }
  if (!posting.workplace && /[([–|-]/.test(posting.title))
    for (const seen of sightings) takeWorkplaceFromTitle(posting, seen, read);
  if (!posting.language && context.language) posting.language = context.language;
  if (posting.description) {
    posting.depth = 'ad';
    const requirements = read.requirements(posting.description);
    if (requirements) {
      posting.requirements = requirements;
      posting.readers.requirements = posting.readers.description as string;
    }
  }
  posting.id = postingId(posting);
  return posting;
}

/**
 * The page's own wording of the place that its data name: the same town, and more words for where it is. Data write
 * regions as codes ("Mascot, NSW"), people read names.
 */
function shownPlace(
  { location, readers }: Posting,
  sightings: readonly Sighting[],
  read: Readings,
): { place: string; reader: string } | undefined {
  if (!location || !/^(?:json-ld|microdata)$/.test(readers.location ?? '')) return undefined;
  const town = fold(location.split(/[,;]/)[0] ?? '');
  for (const seen of sightings) {
    const place = seen.element && read.place(seen.location);
    if (!place || place === location || place.length > 80 || /;/.test(location)) continue;
    if (town.length > 2 && fold(place).startsWith(town)) return { place, reader: seen.reader };
  }
  return undefined;
}
