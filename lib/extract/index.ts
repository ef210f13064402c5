import type { Posting } from '../posting.ts';
import { boards } from './boards/index.ts';
import { finePrint } from './fine-print.ts';
import { type OpenPage, openPageWith } from './open-page.ts';
import { structureReader } from './structure-reader.ts';

/** A posting together with where it stands on the page. */
export interface FoundPosting {
  posting: Posting;
  /** `result`: a card of the list; `main`: the open posting of a page or pane; `related`: a "similar jobs" card. */
  role: 'result' | 'main' | 'related';
  /** The card, or the container of the open posting. Absent where only JSON-LD spoke. */
  element?: Element;
  /** The element that shows the title; the badge is anchored near it. */
  titleElement?: Element;
  /** The element that holds the description of an open posting. */
  bodyElement?: Element;
}

export interface Extraction {
  postings: FoundPosting[];
  /** Id of the board that claims the address, or `web`. */
  board: string;
  /** `changed`: the board's own reader found nothing where the structural one did. */
  state: 'ok' | 'changed';
  /** The structural reader was wanted and is not there. */
  partial?: boolean;
}

/** Board ids to use; `[]` switches every board reader off so that only JSON-LD and structure speak. */
export interface ExtractOptions {
  boards?: readonly string[];
  /** As `Readers.onFault`. */
  onFault?: (error: unknown) => void;
}

export type { OpenPage } from './open-page.ts';

/** Opens a page for all readers there are. */
export function openPage(page: Document, url: string | URL, options?: ExtractOptions): OpenPage {
  const { boards: only, onFault } = options ?? {};
  return openPageWith(page, url, {
    boards: only ? boards.filter(({ id }) => only.includes(id)) : boards,
    structure: structureReader,
    fine: finePrint,
    onFault,
  });
}

/**
 * Finds every posting on a page. Reads only; never changes or throws, unless `onFault` does.
 * @param page the document as it stands
 * @param url its address, http or https
 */
export function extractPostings(page: Document, url: string | URL, options?: ExtractOptions): Extraction {
  return openPage(page, url, options).read();
}
