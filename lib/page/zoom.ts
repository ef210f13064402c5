/**
 * How much a page's own CSS `zoom` enlarges an element, ancestors included: rectangles are told in the window's
 * pixels, lengths are set in the element's. 1 where the browser does not say. Zooming by the browser is no part of it.
 */
export function zoomOf(element: Element): number {
  const { currentCSSZoom = 1 } = element as Element & { currentCSSZoom?: number };
  return currentCSSZoom > 0 ? currentCSSZoom : 1;
}
