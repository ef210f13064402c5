/** How a card is put back: paler, or out of sight. */
export type PutBack = 'dim' | 'hide';

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
      const property = how === 'dim' ? 'opacity' : 'display';
      kept.set(styled, {
        property,
        value: styled.style.getPropertyValue(property),
        priority: styled.style.getPropertyPriority(property),
      });
      styled.style.setProperty(property, how === 'dim' ? '0.35' : 'none', 'important');
    },
    forget: (card: Element) => restore(card as HTMLElement),
    restoreAll() {
      for (const card of [...kept.keys()]) restore(card);
    },
  };
}
