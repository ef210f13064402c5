import { tookOver } from './slice.ts';

/** Milliseconds of work in a row while the page is being parsed: nothing of it is painted yet. */
const SLICE_MS = 8;

/**
 * Resolves when a page's markup has been parsed and its own scripts that wait for that have run, before its first
 * layout: what is added then is laid out and painted together with the rest, once. Until then `prepare` is called
 * again and again, in slices the page does not feel, while it answers that there is more to do.
 */
export function whenParsed(page: Document, prepare: () => boolean, signal: AbortSignal): Promise<void> {
  const work = () => {
    if (signal.aborted || page.readyState !== 'loading') return;
    const until = performance.now() + SLICE_MS;
    while (prepare()) if (performance.now() >= until) return void setTimeout(work);
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
