import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

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
  const isGone = useLastFocused();
  useLayoutEffect(() => {
    if (before.current === of) return;
    before.current = of;
    if (isGone() && isFocusLost()) place.current?.focus({ preventScroll: true });
  });
}

/** The same for whatever else goes with the focus in it, and has nothing of its own that takes it along. */
export function useNoLostFocus(place: RefObject<HTMLElement | null>): void {
  const isGone = useLastFocused();
  const gone = useRef(isGone);
  gone.current = isGone;
  useEffect(() => {
    const root = place.current;
    if (!root) return;
    const observer = new MutationObserver(() => {
      // A row that was scrolled out of sight takes its focus with it, see `useNextFocus`.
      if (root.querySelector(ROW) && gone.current(ROW)) return;
      if (gone.current() && isFocusLost()) root.focus({ preventScroll: true });
    });
    observer.observe(root, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [place]);
}

/** An entry of a list of which only what is in sight is drawn. */
const ROW = 'li[aria-posinset]';

/** Tells whether what had the focus last, and stood in such an element, is not there any more. Nothing had it yet on a page that opens. */
function useLastFocused(): (within?: string) => boolean {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target as Element;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  return (within = '*') => {
    const had = last.current;
    return had?.closest(within) != null && !(had.isConnected && had.checkVisibility());
  };
}
