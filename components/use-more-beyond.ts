import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Whether a frame that scrolls sideways has more beyond its far edge than it shows. */
export function useMoreBeyond(frame: RefObject<HTMLElement | null>): boolean {
  const [more, setMore] = useState(false);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    // Right to left the way scrolled counts below nothing. A pixel is left over where widths are fractions.
    const look = () => setMore(element.scrollWidth - element.clientWidth - Math.abs(element.scrollLeft) > 1);
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    // What stands in it grows by itself: more ladders, larger letters.
    for (const child of element.children) sizes.observe(child);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [frame]);
  return more;
}
