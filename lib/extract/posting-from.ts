import { type Posting, type PostingField, postingId } from '../posting.ts';
import { readEmployer } from './fields/company.ts';
import { oneLine, readBlockText } from './fields/element-text.ts';
import { DESCRIPTION_LIMIT } from './fields/html-text.ts';
import { fold } from './fields/letters.ts';
import { readLocation } from './fields/place.ts';
import { readTitle } from './fields/title.ts';
import { readUrl } from './fields/url.ts';
import type { FinePrint } from './fine-print.ts';
import type { Sighting } from './sighting.ts';

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

/** What texts of one field are read as, each text once. */
const MOST_READ = 1000;

/** A reader of short texts that remembers: cards of a list share their employers, places, dates and pay. */
function remembering<T>(read: (text: string) => T): (text: string | undefined) => T | undefined {
  const known = new Map<string, { value: T }>();
  return (text) => {
    if (text === undefined) return undefined;
    let found = known.get(text);
    if (!found) {
      found = { value: read(text) };
      if (text.length < 200 && known.size < MOST_READ) known.set(text, found);
    }
    return found.value;
  };
}

/** The readers of one page's short texts. */
export type Readings = ReturnType<typeof readingsFor>;

const unread = (_text?: string) => undefined;

/** @param fine without it, pay, dates and terms stay unread */
export function readingsFor(url: URL, today: Date, fine: FinePrint | undefined) {
  const country = fine?.countryOf(url);
  const langs = new WeakMap<Element, string | undefined>();
  return {
    employer: remembering(readEmployer),
    place: remembering(readLocation),
    workplace: fine ? remembering(fine.readWorkplace) : unread,
    date: fine ? remembering((text) => fine.readDate(text, today)) : unread,
    type: fine ? remembering((text) => fine.readEmploymentType([text])) : unread,
    pay: fine ? remembering((text) => fine.readPay(text, { country })) : unread,
    statedPay: fine ? remembering((text) => fine.readPay(text, { country, source: 'employer' })) : unread,
    requirements: fine ? fine.readRequirements : unread,
    /** The language of the advert's own element where it differs from the page's; cards of a list share theirs. */
    lang(element: Element): string | undefined {
      const own = element.getAttribute('lang');
      if (own !== null) return own;
      const parent = element.parentElement;
      if (!parent) return undefined;
      if (!langs.has(parent))
        langs.set(parent, parent.closest('[lang]:not(html, body)')?.getAttribute('lang') ?? undefined);
      return langs.get(parent);
    },
  };
}

/** Shorter than this, an open posting's text is a heading or "Loading…", not an advert. */
const SHORTEST_ADVERT = 40;
/** Longer than this, it is no board's id for a posting. */
const LONGEST_ID = 1000;

/**
 * One posting from all that was seen of it, the most trusted reader first: each field from the first
 * sighting whose text passes its validator, with that sighting's reader on record.
 * @returns undefined where no sighting has a title that stands
 */
export function postingFrom(sightings: readonly Sighting[], context: PostingContext): Posting | undefined {
  const read = context.readings;
  const posting: Posting = { id: '', board: context.board, depth: 'card', title: '', readers: {} };
  function take<F extends PostingField>(field: F, valueIn: (seen: Sighting) => Posting[F] | undefined) {
    for (const seen of sightings) {
      const value = valueIn(seen);
      if (value === undefined || value === '') continue;
      posting[field] = value as Posting[F];
      posting.readers[field] = seen.reader;
      return;
    }
  }
  take('title', (seen) => readTitle(seen.title));
  if (!posting.title) return undefined;
  take('boardId', (seen) => (seen.boardId && seen.boardId.length > LONGEST_ID ? undefined : seen.boardId));
  take('company', (seen) => {
    const company = read.employer(seen.company)?.company;
    return company === posting.title ? undefined : company;
  });
  take('location', (seen) => read.place(seen.location) ?? read.employer(seen.company)?.location);
  const shown = shownPlace(posting, sightings, read);
  if (shown) {
    posting.location = shown.place;
    posting.readers.location = shown.reader;
  }
  take('workplace', (seen) => read.workplace(seen.workplace) ?? read.workplace(seen.location));
  if (!posting.workplace && /[([–|-]/.test(posting.title))
    take('workplace', (seen) =>
      read.workplace(/[([–|-]\s*([^()[\]]{3,40})[)\]]?$/.exec(seen.title?.slice(-100) ?? '')?.[1]),
    );
  take('employmentType', (seen) => read.type(seen.employmentType));
  take('pay', ({ pay, payStated }) => {
    if (typeof pay === 'object') return pay;
    const found = payStated ? read.statedPay(pay) : read.pay(pay);
    return found && { ...found };
  });
  take('postedOn', (seen) => read.date(seen.postedOn));
  take('closesOn', (seen) => read.date(seen.closesOn));
  take('snippet', ({ snippet }) => snippet && oneLine(snippet).slice(0, 1000));
  take('description', readDescription);
  take('language', (seen) => readLanguage(seen.language ?? langAround(seen, read)));
  if (!posting.language && context.language) posting.language = context.language;
  // An open posting in a pane stands at the page's address; its card has the lasting one.
  take('url', (seen) => readUrl(seen.target ?? seen.url, context.url));
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

function readDescription({ bodyElement, description }: Sighting): string | undefined {
  const text = description ?? (bodyElement && readBlockText(bodyElement));
  return text && text.length >= SHORTEST_ADVERT ? text.slice(0, DESCRIPTION_LIMIT) : undefined;
}

function langAround({ bodyElement, element }: Sighting, read: Readings): string | undefined {
  const holder = bodyElement ?? element;
  return holder && read.lang(holder);
}

/** BCP 47 asks programs to hold tags of 35 characters (RFC 5646, § 4.4.1). */
function readLanguage(stated: string | undefined): string | undefined {
  const tag = stated?.trim().replace('_', '-');
  return tag && tag.length <= 35 && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}
