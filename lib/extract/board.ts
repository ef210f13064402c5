import type { Sighting, SightingField } from './sighting.ts';

/**
 * A selector whose first match with a text holds it, several in order of preference (a board shows its
 * layouts side by side), or a function that reads the text.
 */
export type FieldReader = string | readonly string[] | ((card: Element) => string | undefined);

/** Where a title stands: as a `FieldReader`, but the element. */
export type TitleFinder = string | readonly string[] | ((card: Element) => Element | null | undefined);

/** How a board writes its result cards. Selectors prefer ids in links, `data-*` and ARIA over class names. */
export interface CardReader extends Partial<Record<Exclude<SightingField, 'title'>, FieldReader>> {
  /** Matches every card and nothing else; a card inside a card is dropped. */
  card: string;
  /** The element that shows the title. */
  title: TitleFinder;
  /** The link to the posting; without it, the first link whose address has an id. */
  link?: string;
  /** The board prints here what the employer stated, never a guess of its own. */
  payStated?: true;
  /** The board's own id of the card; without it, `Board.idFromUrl` of its link. */
  idOf?(card: Element): string | undefined;
  /** `undefined` refuses the card (advert, decoy, placeholder). Without it every card is a result. */
  roleOf?(card: Element): Sighting['role'] | undefined;
}

/** How a board writes the open posting, on a page of its own or in a pane beside the list. */
export interface OpenReader extends Partial<Record<Exclude<SightingField, 'title'>, FieldReader>> {
  /** The container of the open posting; the first that holds a title counts. */
  container: string;
  title: TitleFinder;
  body?: string;
  /** As for cards. */
  payStated?: true;
  idOf?(container: Element, url: URL): string | undefined;
}

/** One job board: all that is known of it stands in one file. */
export interface Board {
  /** Equals the file's name. */
  id: string;
  name: string;
  /** Match patterns as in an extension's manifest. */
  matches: readonly string[];
  /**
   * Matches something on pages that the board builds at employers' own addresses, so that it is known there
   * too. Only for marks that nobody else has.
   */
  marks?: string;
  /** Addresses of pages that this board claims; a test holds that no other board does. */
  samples: readonly string[];
  /**
   * Whether postings can stand at an address the board claims. Where not (company reviews, a network's
   * feed), nothing is read at all. Without it they can stand anywhere.
   */
  hasJobs?(url: URL): boolean;
  /** The board's own id of the posting that an address leads to. */
  idFromUrl?(url: URL): string | undefined;
  /** The lasting address of the posting with this id, where its links are made for one visit only. */
  urlOf?(id: string, url: URL): string | undefined;
  cards?: CardReader | readonly CardReader[];
  open?: OpenReader | readonly OpenReader[];
}
