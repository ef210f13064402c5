import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Whether nothing has the focus, or only what is not to be seen any more. */
export function isFocusLost(): boolean {
  const at = document.activeElement;
  return !at || at === document.body || !at.checkVisibility();
}

/**
 * Takes the focus along where what had it went as `of` changed, so that who uses no pointer goes on where the page goes on.
 * What still has the focus keeps it, and a page that opens takes none.
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>, of: unknown): void {
  const before = useRef(of);
  useLayoutEffect(() => {
    if (before.current === of) return;
    before.current = of;
    if (isFocusLost()) place.current?.focus({ preventScroll: true });
  }, [of, place]);
}
