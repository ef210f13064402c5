import type { Pay, Posting } from '../posting.ts';
import { oneLine, readBlockText } from './fields/element-text.ts';
import { DESCRIPTION_LIMIT } from './fields/html-text.ts';
import { readTitle } from './fields/title.ts';
import { readUrl } from './fields/url.ts';
import type { Readings } from './readings.ts';
import type { Sighting } from './sighting.ts';

/** Shorter than this, an open posting's text is a heading or "Loading…", not an advert. */
const SHORTEST_ADVERT = 40;
/** Longer than this, it is no board's id for a posting. */
const LONGEST_ID = 1000;

/*
 * What a posting lacks so far is taken from a sighting of it. Each field is written by its name: fields named by a
 * variable made a pass over a hundred cards a twentieth slower.
 */

/** The title that a sighting has, where it stands. */
export function takeTitle(posting: Posting, seen: Sighting): void {
  if (posting.title) return;
  const title = readTitle(seen.title);
  if (!title) return;
  posting.title = title;
  posting.readers.title = seen.reader;
}

/** Employer, place and where the work is done. */
export function takeWhoAndWhere(posting: Posting, seen: Sighting, read: Readings): void {
  const { readers } = posting;
  if (!posting.company) {
    const company = read.employer(seen.company)?.company;
    if (company && company !== posting.title) {
      posting.company = company;
      readers.company = seen.reader;
    }
  }
  if (!posting.location) {
    const location = read.place(seen.location) ?? read.employer(seen.company)?.location;
    if (location) {
      posting.location = location;
      readers.location = seen.reader;
    }
  }
  if (!posting.workplace) {
    const workplace = read.workplace(seen.workplace) ?? read.workplace(seen.location);
    if (workplace) {
      posting.workplace = workplace;
      readers.workplace = seen.reader;
    }
  }
}

/** "Cashier (remote)": only where nothing else says it. */
export function takeWorkplaceFromTitle(posting: Posting, seen: Sighting, read: Readings): void {
  if (posting.workplace) return;
  const behind = /[([–|-]\s*([^()[\]]{3,40})[)\]]?$/.exec(seen.title?.slice(-100) ?? '')?.[1];
  const workplace = read.workplace(behind);
  if (!workplace) return;
  posting.workplace = workplace;
  posting.readers.workplace = seen.reader;
}

/** The kind of contract, the pay, the dates. */
export function takeTerms(posting: Posting, seen: Sighting, read: Readings): void {
  const { readers } = posting;
  if (!posting.employmentType) {
    const type = read.type(seen.employmentType);
    if (type) {
      posting.employmentType = type;
      readers.employmentType = seen.reader;
    }
  }
  if (!posting.pay) {
    const pay = payOf(seen, read);
    if (pay) {
      posting.pay = pay;
      readers.pay = seen.reader;
    }
  }
  if (!posting.postedOn) {
    const date = read.date(seen.postedOn);
    if (date) {
      posting.postedOn = date;
      readers.postedOn = seen.reader;
    }
  }
  if (!posting.closesOn) {
    const date = read.date(seen.closesOn);
    if (date) {
      posting.closesOn = date;
      readers.closesOn = seen.reader;
    }
  }
}

function payOf({ pay, payStated }: Sighting, read: Readings): Pay | undefined {
  if (typeof pay === 'object') return pay;
  const found = payStated ? read.statedPay(pay) : read.pay(pay);
  return found && { ...found };
}

/** The texts and their language. */
export function takeTexts(posting: Posting, seen: Sighting, read: Readings): void {
  const { readers } = posting;
  if (!posting.snippet && seen.snippet) {
    const snippet = oneLine(seen.snippet).slice(0, 1000);
    if (snippet) {
      posting.snippet = snippet;
      readers.snippet = seen.reader;
    }
  }
  if (!posting.description) {
    const description = readDescription(seen);
    if (description) {
      posting.description = description;
      readers.description = seen.reader;
    }
  }
  if (!posting.language) {
    const language = readLanguage(seen.language ?? langAround(seen, read));
    if (language) {
      posting.language = language;
      readers.language = seen.reader;
    }
  }
}

/**
 * The board's own id and the address.
 * @param base the page's address
 */
export function takeAddress(posting: Posting, seen: Sighting, base: URL): void {
  const { readers } = posting;
  const { boardId } = seen;
  if (!posting.boardId && boardId && boardId.length <= LONGEST_ID) {
    posting.boardId = boardId;
    readers.boardId = seen.reader;
  }
  if (posting.url) return;
  // An open posting in a pane stands at the page's address; its card has the lasting one.
  const url = readUrl(seen.target ?? seen.url, base);
  if (!url) return;
  posting.url = url;
  readers.url = seen.reader;
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
