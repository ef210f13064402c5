/** How a card is put back: paler, out of sight with its place, or out of sight while its place is kept. */
export type PutBack = 'dim' | 'hide' | 'blank';

const OPACITY = { dim: '0.35', blank: '0' };

interface Kept {
  property: 'opacity' | 'display';
  value: string;
  priority: string;
}

/**
 * Dims and hides cards by their inline style, remembering what stood there, so that showing them again
 * leaves them as they were. Never removes a node of the page.
 */
export function createPutBack() {
  const kept = new Map<HTMLElement, Kept>();

  function restore(card: HTMLElement) {
    const before = kept.get(card);
    if (!before) return;
    kept.delete(card);
    if (before.value) card.style.setProperty(before.property, before.value, before.priority);
    else card.style.removeProperty(before.property);
    if (!card.getAttribute('style')) card.removeAttribute('style');
  }

  return {
    apply(card: Element, how: PutBack | undefined) {
      const styled = card as HTMLElement;
      if (!styled.style) return;
      restore(styled);
      if (!how) return;
      const property = how === 'hide' ? 'display' : 'opacity';
      kept.set(styled, {
        property,
        value: styled.style.getPropertyValue(property),
        priority: styled.style.getPropertyPriority(property),
      });
      styled.style.setProperty(property, how === 'hide' ? 'none' : OPACITY[how], 'important');
    },
    forget: (card: Element) => restore(card as HTMLElement),
    restoreAll() {
      for (const card of [...kept.keys()]) restore(card);
    },
  };
}
