import type { Sighting, SightingField } from './sighting.ts';

/** A selector whose first match inside the card holds the text, or a function that reads it. */
export type FieldReader = string | ((card: Element) => string | undefined);

/** How a board writes its result cards. Selectors prefer ids in links, `data-*` and ARIA over class names. */
export interface CardReader extends Partial<Record<Exclude<SightingField, 'title'>, FieldReader>> {
  /** Matches every card and nothing else; a card inside a card is dropped. */
  card: string;
  /** The element that shows the title. */
  title: string | ((card: Element) => Element | undefined);
  /** The link to the posting; without it, the first link whose address has an id. */
  link?: string;
  /** The board's own id of the card; without it, `Board.idFromUrl` of its link. */
  idOf?(card: Element): string | undefined;
  /** `undefined` refuses the card (advert, decoy, placeholder). Without it every card is a result. */
  roleOf?(card: Element): Sighting['role'] | undefined;
}

/** How a board writes the open posting, on a page of its own or in a pane beside the list. */
export interface OpenReader extends Partial<Record<Exclude<SightingField, 'title'>, FieldReader>> {
  /** The container of the open posting; the first that holds a title counts. */
  container: string;
  title: string | ((container: Element) => Element | undefined);
  body?: string;
  idOf?(container: Element, url: URL): string | undefined;
}

/** One job board: all that is known of it stands in one file. */
export interface Board {
  /** Equals the file's name. */
  id: string;
  name: string;
  /** Match patterns as in an extension's manifest. */
  matches: readonly string[];
  /** Addresses of pages that this board claims; a test holds that no other board does. */
  samples: readonly string[];
  /** The board's own id of the posting that an address leads to. */
  idFromUrl?(url: URL): string | undefined;
  cards?: CardReader | readonly CardReader[];
  open?: OpenReader | readonly OpenReader[];
}
