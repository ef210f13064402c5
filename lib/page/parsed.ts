import { tookOver } from './slice.ts';

/** Milliseconds of work in a row while the page is being parsed: nothing of it is painted yet. */
const SLICE_MS = 8;
/** Milliseconds until who waits for more of the page is asked again; twice as many each time. */
const LATER_MS = 16;

/** What getting ready says of itself: it can go on at once, once the page has more in it, or is over. */
export type Readiness = 'more' | 'later' | 'over';

/**
 * Resolves when a page's markup has been parsed and its own scripts that wait for that have run, before its first
 * layout: what is added then is laid out and painted together with the rest, once. Until then `prepare` is called
 * again and again, in slices the page does not feel, while it answers that there is more to do.
 */
export function whenParsed(page: Document, prepare: () => Readiness, signal: AbortSignal): Promise<void> {
  let wait = LATER_MS;
  const work = () => {
    if (signal.aborted || page.readyState !== 'loading') return;
    const until = performance.now() + SLICE_MS;
    let said: Readiness;
    do said = prepare();
    while (said === 'more' && performance.now() < until);
    if (said === 'more') setTimeout(work);
    else if (said === 'later') {
      setTimeout(work, wait);
      wait *= 2;
    }
  };
  return new Promise((done) => {
    const resolve = () => {
      tookOver();
      done();
    };
    if (page.readyState !== 'loading') {
      resolve();
      return;
    }
    const view = page.defaultView as Window;
    // On the window, to which the event comes up when the page's listeners on the document have run.
    view.addEventListener('DOMContentLoaded', resolve, { once: true, signal });
    // A page can keep it from coming up, not from coming down: no listener of the page was on the window before ours.
    for (const type of ['DOMContentLoaded', 'load'])
      view.addEventListener(type, () => setTimeout(resolve), { capture: true, once: true, signal });
    setTimeout(work);
  });
}

/**
 * Resolves at once, or where the browser draws a page ahead, in case somebody goes there, once somebody has: of a page
 * that nobody sees nothing is counted on the toolbar, no posting of it was seen, and nothing is asked of it.
 */
export async function whenShown(page: Document & { prerendering?: boolean }): Promise<void> {
  while (page.prerendering)
    await new Promise((resolve) => page.addEventListener('prerenderingchange', resolve, { once: true }));
}
