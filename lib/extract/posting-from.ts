import { type Posting, type PostingField, postingId } from '../posting.ts';
import { readEmployer } from './fields/company.ts';
import { readDate } from './fields/dates.ts';
import { oneLine, readBlockText } from './fields/element-text.ts';
import { readEmploymentType } from './fields/employment.ts';
import { DESCRIPTION_LIMIT } from './fields/html-text.ts';
import { countryOf, readPay } from './fields/pay.ts';
import { readLocation, readWorkplace } from './fields/place.ts';
import { readTitle } from './fields/title.ts';
import { readUrl } from './fields/url.ts';
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
  /** What short texts were read as: cards of a list share their employers, places, dates and pay. */
  read?: Map<string, unknown>;
}

/** What texts of one field are read as, each text once. */
const MOST_READ = 4000;

function once<T>(memo: Map<string, unknown>, kind: string, text: string | undefined, read: () => T): T {
  const key = kind + (text ?? '');
  if (memo.has(key)) return memo.get(key) as T;
  const value = read();
  if (key.length < 200 && memo.size < MOST_READ) memo.set(key, value);
  return value;
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
  const memo = context.read ?? new Map<string, unknown>();
  const employer = (text: string | undefined) => once(memo, 'employer ', text, () => readEmployer(text));
  const place = (text: string | undefined) => once(memo, 'place ', text, () => readLocation(text));
  const workplace = (text: string | undefined) => once(memo, 'workplace ', text, () => readWorkplace(text));
  const date = (text: string | undefined) => once(memo, 'date ', text, () => readDate(text, context.today));
  const country = countryOf(context.url);
  const payIn = ({ pay, payStated }: Sighting) => {
    if (typeof pay !== 'string') return undefined;
    const read = once(memo, payStated ? 'stated ' : 'pay ', pay, () =>
      readPay(pay, { country, ...(payStated && { source: 'employer' }) }),
    );
    return read && { ...read };
  };
  const posting: Posting = { id: '', board: context.board, depth: 'card', title: '', readers: {} };
  function take<F extends PostingField>(
    field: F,
    read: (seen: Sighting) => Posting[F] | undefined,
    from: readonly Sighting[] = sightings,
  ) {
    for (const seen of from) {
      const value = read(seen);
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
    const { company } = employer(seen.company);
    return company === posting.title ? undefined : company;
  });
  take('location', (seen) => place(seen.location) ?? employer(seen.company).location);
  take('workplace', (seen) => workplace(seen.workplace) ?? workplace(seen.location));
  if (!posting.workplace)
    take('workplace', (seen) =>
      readWorkplace(/[([–|-]\s*([^()[\]]{3,40})[)\]]?$/.exec(seen.title?.slice(-100) ?? '')?.[1]),
    );
  take(
    'employmentType',
    ({ employmentType: text }) => text && once(memo, 'type ', text, () => readEmploymentType([text])),
  );
  take('pay', (seen) => (typeof seen.pay === 'object' ? seen.pay : payIn(seen)));
  take('postedOn', (seen) => date(seen.postedOn));
  take('closesOn', (seen) => date(seen.closesOn));
  take('snippet', (seen) => oneLine(seen.snippet ?? '').slice(0, 1000));
  take('description', readDescription);
  take('language', (seen) => readLanguage(seen.language ?? langAround(seen)));
  if (!posting.language && context.language) posting.language = context.language;
  // An open posting in a pane stands at the page's address; its card has the lasting one.
  take('url', (seen) => readUrl(seen.target ?? seen.url, context.url));
  if (posting.description) posting.depth = 'ad';
  return { ...posting, id: postingId(posting) };
}

function readDescription({ bodyElement, description }: Sighting): string | undefined {
  const text = description ?? (bodyElement && readBlockText(bodyElement));
  return text && text.length >= SHORTEST_ADVERT ? text.slice(0, DESCRIPTION_LIMIT) : undefined;
}

/** The language of the advert's own element where it differs from the page's. */
function langAround({ bodyElement, element }: Sighting): string | undefined {
  return (bodyElement ?? element)?.closest('[lang]:not(html, body)')?.getAttribute('lang') ?? undefined;
}

/** BCP 47 asks programs to hold tags of 35 characters (RFC 5646, § 4.4.1). */
function readLanguage(stated: string | undefined): string | undefined {
  const tag = stated?.trim().replace('_', '-');
  return tag && tag.length <= 35 && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}
