/** Parts of a page that hold its navigation, never its postings. */
export const LANDMARKS =
  'nav,footer,[role="navigation"],[role="contentinfo"],[role="menu"],[role="menubar"],[role="tablist"],[role="banner"]';

/** Levels that are looked up: deeper in a card nothing of it stands. */
const HIGHEST = 40;

/** Whether an element is, or stands in, one of these. */
export function isWithin(element: Element, cards: ReadonlySet<Element>): boolean {
  if (cards.size === 0) return false;
  for (let at: Element | null = element, up = 0; at && up < HIGHEST; at = at.parentElement, up++)
    if (cards.has(at)) return true;
  return false;
}
