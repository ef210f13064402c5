import type { Board } from './board.ts';
import type { Sighting } from './sighting.ts';

/**
 * What a board's own description finds at or below `root`: its cards and its open posting. Where `root` is
 * an element inside a card (a part that was filled in later), the card around it is read.
 */
export function readBoard(_root: Document | Element, _board: Board, _url: URL): Sighting[] {
  return [];
}
