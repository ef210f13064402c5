import { beforePaint } from './frame.ts';
import { createPace } from './pace.ts';

/** Where pages write which of their themes is on, and which way they are read. */
const SAID_IN = ['class', 'style', 'dir', 'data-theme', 'data-bs-theme', 'data-color-mode'];
/** Milliseconds between looks: some pages write a style on their root with every scroll. */
const PACE_MS = 250;
/** Milliseconds after which a page's colours have faded over. */
const FADED_MS = 700;

/**
 * Calls back when the page may look otherwise than before: the person's own scheme or zoom changed, or an attribute
 * of the page's root or body in which themes are said, to another value. Once before the next paint and once when
 * colours that fade have arrived. The function returned follows a root or body that took the place of another;
 * calling it costs nothing where none has.
 */
export function watchTheme(page: Document, changed: () => void, signal: AbortSignal): () => void {
  const followed: (Element | null)[] = [];
  let faded: ReturnType<typeof setTimeout> | undefined;
  const soon = createPace(() => beforePaint(changed, signal), PACE_MS, signal);

  function noticed() {
    soon();
    clearTimeout(faded);
    faded = setTimeout(changed, FADED_MS);
  }

  const observer = new MutationObserver((records) => {
    const differs = ({ target, attributeName, oldValue }: MutationRecord) =>
      (target as Element).getAttribute(attributeName as string) !== oldValue;
    if (records.some(differs)) noticed();
  });
  function follow() {
    const now = [page.documentElement, page.body];
    if (now[0] === followed[0] && now[1] === followed[1]) return;
    observer.disconnect();
    now.forEach((element, i) => {
      followed[i] = element;
      if (element) observer.observe(element, { attributeFilter: SAID_IN, attributeOldValue: true });
    });
  }
  follow();
  const view = page.defaultView;
  view?.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', noticed, { signal });
  view?.addEventListener('resize', noticed, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(faded);
  });
  return follow;
}
