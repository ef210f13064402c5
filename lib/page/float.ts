import { zoomOf } from './zoom.ts';

/** Distance kept from the anchor and from the edges of the window. */
const GAP = 4;
const EDGE = 8;

/** Where a floating box goes: below its anchor if it fits there or there is more room, else above; always inside the window. */
export function floatPlace(
  anchor: { left: number; right: number; top: number; bottom: number },
  size: { width: number; height: number },
  view: { width: number; height: number },
  rtl: boolean,
): { left: number; top: number; maxHeight: number } {
  const below = view.height - anchor.bottom - GAP - EDGE;
  const above = anchor.top - GAP - EDGE;
  const under = size.height <= below || below >= above;
  const maxHeight = Math.max(120, Math.min(under ? below : above, view.height - 2 * EDGE));
  const height = Math.min(size.height, maxHeight);
  const start = rtl ? anchor.right - size.width : anchor.left;
  const clamp = (value: number, most: number) => Math.max(EDGE, Math.min(value, most));
  return {
    left: Math.round(clamp(start, view.width - size.width - EDGE)),
    top: Math.round(
      clamp(under ? anchor.bottom + GAP : anchor.top - GAP - height, view.height - height - EDGE),
    ),
    maxHeight: Math.round(maxHeight),
  };
}

/**
 * Shows a box over everything, kept beside its anchor while the page scrolls. In the top layer where the
 * browser has one, so that no card clips it.
 */
export function showFloating(box: HTMLElement, anchor: Element, signal: AbortSignal): void {
  const view = box.ownerDocument.defaultView as Window;
  box.setAttribute('popover', 'manual');
  try {
    box.showPopover();
  } catch {
    box.removeAttribute('popover');
    box.classList.add('shown');
  }
  const put = () => {
    const rtl = view.getComputedStyle(box).direction === 'rtl';
    box.style.maxHeight = '';
    const { width, height } = box.getBoundingClientRect();
    const place = floatPlace(
      anchor.getBoundingClientRect(),
      { width, height },
      { width: view.document.documentElement.clientWidth, height: view.innerHeight },
      rtl,
    );
    const zoom = zoomOf(box);
    box.style.left = `${place.left / zoom}px`;
    box.style.top = `${place.top / zoom}px`;
    box.style.maxHeight = `${place.maxHeight / zoom}px`;
  };
  let waiting = false;
  const later = () => {
    if (waiting) return;
    waiting = true;
    view.requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) put();
    });
  };
  put();
  view.addEventListener('scroll', later, { signal, capture: true, passive: true });
  view.addEventListener('resize', later, { signal, passive: true });
  signal.addEventListener('abort', () => box.remove(), { once: true });
}
