import type { Run } from './runs.ts';

const HOW = { visibilityProperty: true };

/** Whether a card is drawn. Asks the browser where it can tell; elsewhere what the markup says. */
export function isShown(card: Element): boolean {
  if (typeof card.checkVisibility === 'function') return card.checkVisibility(HOW);
  for (let at: Element | null = card, up = 0; at && up < 12; at = at.parentElement, up++)
    if (at.hasAttribute('hidden') || /display:\s*none/i.test(at.getAttribute('style') ?? '')) return false;
  return true;
}

/**
 * Whether a card is kept from assistive technology alone, as decoys for programs are: every link of it
 * lies under `aria-hidden` within the card (or, of a card without neighbours, close above it). A whole list
 * behind an open dialog is hidden above its cards.
 */
export function isDecoy(card: Element, run: Run, alone: boolean): boolean {
  return run.elements.every((element) => {
    const hidden = element.closest('[aria-hidden="true"]');
    return hidden !== null && (alone || card.contains(hidden));
  });
}
