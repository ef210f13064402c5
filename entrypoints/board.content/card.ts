import type { Badge } from '../../components/badge/badge.ts';
import type { Annotation } from '../../lib/classify/annotation.ts';
import type { Gist } from '../../lib/classify/gist.ts';
import type { FoundPosting } from '../../lib/extract/index.ts';
import type { BadgeHost } from '../../lib/page/host.ts';
import type { Size } from '../../lib/page/place.ts';
import type { Posting } from '../../lib/posting.ts';
import type { BadgeFace } from '../../lib/view/badge.ts';

/** One posting where it stands on the page, and its badge if it has one. */
export interface Card {
  element: Element;
  found: FoundPosting;
  /** What it looked like when it was read: see `looksOf`. */
  looks: string;
  /** The verdict, as far as the page itself goes by it; `NOT_JUDGED` until there is one. */
  gist: Gist;
  /** The verdict on what a card alone shows: what stood here before the whole advert was judged. */
  first: Gist;
  /** All of it where the whole advert was judged; of what a card tells, the background tells it again. */
  advert?: Annotation;
  stand?: Stand;
}

/** A badge in the page. */
export interface Stand extends BadgeHost {
  badge: Badge;
  face: BadgeFace;
  /** What was read of the card when a place was last looked for. */
  beside?: FoundPosting;
  size: Size;
  dark: boolean;
  /** It has found its place; before that it is not visible. */
  placed: boolean;
  /** The card's size in whole CSS pixels when the place was chosen; before that -1. */
  wide: number;
  high: number;
  /** How often the page threw the host out: after a few times it is left out. */
  thrown: number;
}

/** True for result cards; an open posting is drawn and read with more care. */
export function isOpen(card: Card): boolean {
  return card.found.role === 'main';
}

/** Whether reading a card again brought nothing new. */
export function saysTheSame(a: FoundPosting, b: FoundPosting): boolean {
  const p = a.posting;
  const q = b.posting;
  return (
    p.id === q.id &&
    p.title === q.title &&
    p.company === q.company &&
    p.snippet === q.snippet &&
    p.description === q.description &&
    a.role === b.role &&
    a.titleElement === b.titleElement
  );
}

/**
 * What a page that was translated meanwhile says of a posting, in the words it was read in first: those are what it is
 * judged by, and what is kept of it.
 */
export function asReadFirst(before: Posting, { language: _, ...now }: Posting): Posting {
  return { ...now, ...before, depth: now.depth, readers: { ...now.readers, ...before.readers } };
}

/**
 * A card's title and link as they stand on the page right now: what tells at little cost that it was given to
 * another posting. A title whose element was replaced looks like none; numbers look alike, as in "posted 3 s ago" clocks
 * turn them.
 */
export function looksOf({ element, titleElement }: FoundPosting): string {
  if (titleElement && !titleElement.isConnected) return '';
  const link = titleElement?.closest('a') ?? element?.querySelector('a');
  return `${titleElement?.textContent?.replace(/\d+/g, '0') ?? ''}\n${link?.getAttribute('href') ?? ''}`;
}

/** Of `looksOf`, the link: it stays the same while a translator changes the words. */
export const linkIn = (looks: string) => looks.slice(looks.lastIndexOf('\n'));
