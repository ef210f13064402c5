import type { Board } from '../../lib/extract/board.ts';
import type { FinePrint } from '../../lib/extract/fine-print.ts';
import type { FoundPosting } from '../../lib/extract/index.ts';
import { type OpenPage, openPageWith } from '../../lib/extract/open-page.ts';
import type { Posting } from '../../lib/posting.ts';
import { asReadFirst, type Card, isOpen } from './card.ts';
import type { PartSource } from './parts.ts';

export interface ReaderDeps {
  /** Boards whose own readers may be needed here. */
  boards: readonly Board[];
  /** Where it is needed from the start; else it comes with the part `details`. */
  fine?: FinePrint | undefined;
  parts: PartSource;
  /** Whether the page was translated since its cards were read. */
  isTranslated(): boolean;
  /** The address the page is read as. */
  address(): string;
}

/** A page as those read it who are here by now: parts that arrive later read more of it. */
export interface Reader {
  /** The page as it was last opened. */
  now(): OpenPage;
  /** What is read from now on is read as of the page's address now, and by what has arrived. */
  open(): void;
  /** Told of each posting that `now()` gave: whether its fine print was read. */
  took(posting: Posting): void;
  /** Reads a card's fine print too, where what reads it is here and has not read it, and the page lets it. */
  complete(card: Card): void;
  /** The page opened for one reading that leaves `now()` as it is. */
  openOnce(): OpenPage;
}

export function createReader(
  page: Document,
  { boards, fine, parts, isTranslated, address }: ReaderDeps,
): Reader {
  const fineNow = () => fine ?? parts.has('details')?.fine;
  const openOnce = () =>
    openPageWith(page, address(), { boards, structure: parts.has('structure'), fine: fineNow() });
  let now = openOnce();
  let readsFine = fine !== undefined;
  /** Postings that were read with their fine print. */
  const whole = new WeakSet<Posting>();

  return {
    now: () => now,
    open() {
      now = openOnce();
      readsFine = fineNow() !== undefined;
    },
    took(posting) {
      if (readsFine) whole.add(posting);
    },
    complete(card) {
      const { posting, role } = card.found;
      if (!fineNow() || whole.has(posting)) return;
      let again: readonly FoundPosting[] = [];
      try {
        again = isOpen(card) ? openOnce().readOpen() : openOnce().readWithin([card.element]);
      } catch {
        // The page can make any read fail: nobody's save or explanation is lost for more of it.
      }
      const found = again.find((one) => one.posting.id === posting.id && one.role === role) ?? card.found;
      card.found = isTranslated() ? { ...found, posting: asReadFirst(posting, found.posting) } : found;
      whole.add(card.found.posting);
    },
    openOnce,
  };
}
