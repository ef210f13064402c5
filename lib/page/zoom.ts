/**
 * How much a page's own CSS `zoom` enlarges an element, ancestors included: rectangles are told in the window's
 * pixels, lengths are set in the element's. 1 where the browser does not say. Zooming by the browser is no part of it.
 */
export function zoomOf(element: Element): number {
  const { currentCSSZoom = 1 } = element as Element & { currentCSSZoom?: number };
  return currentCSSZoom > 0 ? currentCSSZoom : 1;
}

/**
 * A length in the window's pixels, as near as it can be told in whole pixels of the screen, of which the browser's own
 * zoom makes any fraction. Browsers put what stands in the flow on whole ones, and what is moved from there
 * exactly where it is said, between them too, where its edges blur.
 */
export function wholePixels({ ownerDocument: { defaultView } }: Element, length: number): number {
  const each = defaultView?.devicePixelRatio || 1;
  return Math.round(length * each) / each;
}
