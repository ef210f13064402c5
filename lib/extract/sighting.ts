import type { Pay, ReaderId, Workplace } from '../posting.ts';
import type { Address } from './fields/url.ts';

/**
 * What one reader saw of one posting, before anything is cleaned: text as it stands on the page. Several
 * sightings of one posting (a card, the open pane, JSON-LD) become one `Posting` in `posting-from.ts`.
 */
export interface Sighting {
  reader: ReaderId;
  /** `result`: a card of the list; `main`: the open posting of a page or pane; `related`: a "similar jobs" card. */
  role: 'result' | 'main' | 'related';
  element?: Element;
  titleElement?: Element;
  /** The element that holds the description of an open posting; its text is read only when it is needed. */
  bodyElement?: Element;
  boardId?: string;
  /** As written in the page: may be relative, may carry tracking. */
  url?: string;
  /** `url` taken apart, once it was. */
  target?: Address;
  title?: string;
  company?: string;
  location?: string;
  workplace?: Workplace | string;
  employmentType?: string;
  /** The page's wording, or already read where the source is structured (JSON-LD). */
  pay?: string | Pay;
  /** The pay stands where this board prints only what the employer stated. */
  payStated?: boolean;
  /** The page's wording ("3 days ago") or an ISO date. */
  postedOn?: string;
  closesOn?: string;
  snippet?: string;
  /** Text with paragraphs, where the reader has it without an element (JSON-LD). */
  description?: string;
  language?: string;
}

/** The fields of a sighting that hold text and that a board describes one by one. */
export type SightingField =
  | 'title'
  | 'company'
  | 'location'
  | 'workplace'
  | 'employmentType'
  | 'pay'
  | 'postedOn'
  | 'closesOn'
  | 'snippet';
