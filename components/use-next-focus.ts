import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isFocusLost } from './use-kept-focus.ts';

const CONTROLS = 'a[href], button, input, select, textarea';

/**
 * Keeps who uses no pointer in a list whose entry they removed: what stands in its place takes the focus, at the same
 * control. An entry that was only scrolled out of sight takes its focus with it.
 * @param list the element whose `li` carry `aria-posinset`
 * @param count how many entries there are
 */
export function useNextFocus(
  list: RefObject<HTMLElement | null>,
  count: number,
): (event: FocusEvent) => void {
  const last = useRef<{ element: Element; position: number; control: number; count: number }>(undefined);
  useLayoutEffect(() => {
    const had = last.current;
    if (!had || had.element.isConnected || count >= had.count || !isFocusLost()) return;
    last.current = undefined;
    const entry = list.current?.querySelector(`li[aria-posinset="${Math.min(had.position, count)}"]`);
    const controls = entry?.querySelectorAll<HTMLElement>(CONTROLS);
    controls?.[Math.min(had.control, controls.length - 1)]?.focus({ preventScroll: true });
  });
  return ({ target }) => {
    const element = target as Element;
    const entry = element.closest('li');
    if (!entry) return;
    const position = Number(entry.getAttribute('aria-posinset'));
    last.current = {
      element,
      position,
      control: [...entry.querySelectorAll(CONTROLS)].indexOf(element),
      count,
    };
  };
}
