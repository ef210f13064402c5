const HOW = { visibilityProperty: true };

/** Boxes within boxes that may all be there for their contents alone. */
const DEEPEST = 6;

/** Whether a card is drawn. Asks the browser where it can tell; elsewhere what the markup says. */
export function isShown(card: Element): boolean {
  if (typeof card.checkVisibility === 'function') return isDrawn(card, DEEPEST);
  for (let at: Element | null = card, up = 0; at && up < 12; at = at.parentElement, up++)
    if (at.hasAttribute('hidden') || /display:\s*none/i.test(at.getAttribute('style') ?? '')) return false;
  return true;
}

/** What has no box of its own (`display: contents`) is drawn where something in it is. */
function isDrawn(element: Element, levels: number): boolean {
  if (element.checkVisibility(HOW)) return true;
  const { defaultView } = element.ownerDocument;
  if (levels === 0 || defaultView?.getComputedStyle(element).display !== 'contents') return false;
  return [...element.children].some((one) => isDrawn(one, levels - 1));
}

/**
 * Whether a card is kept from assistive technology alone, as decoys for programs are: every link of it
 * lies under `aria-hidden` within the card (or, of a card without neighbours, close above it). A whole list
 * behind an open dialog is hidden above its cards.
 */
export function isDecoy(card: Element, links: readonly Element[], alone: boolean): boolean {
  return links.every((element) => {
    const hidden = element.closest('[aria-hidden="true"]');
    return hidden !== null && (alone || card.contains(hidden));
  });
}
