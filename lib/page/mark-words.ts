const NAME = 'next-rung';
const SHOWN_MS = 6000;
const RULE = `::highlight(${NAME}){background-color:#ffe28a;color:#1b1b1b}`;

/**
 * Scrolls to words on the page and marks them for a few seconds without touching the page's nodes, by the
 * CSS Custom Highlight API; where that is missing, the scroll alone. A page can see that some words were
 * marked, which tells it no more than the scroll does.
 */
export function showWords(range: Range, signal: AbortSignal): void {
  const page = range.startContainer.ownerDocument;
  const view = page?.defaultView as (Window & typeof globalThis) | null | undefined;
  if (!page || !view) return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: calm ? 'auto' : 'smooth',
  });
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(RULE);
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    view.CSS.highlights.set(NAME, new view.Highlight(range));
    const clear = () => {
      view.CSS.highlights.delete(NAME);
      page.adoptedStyleSheets = page.adoptedStyleSheets.filter((each) => each !== sheet);
    };
    const timer = setTimeout(clear, SHOWN_MS);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        clear();
      },
      { once: true },
    );
  } catch {
    // No custom highlights, or no sheets from an extension: the scroll has shown the place.
  }
}
