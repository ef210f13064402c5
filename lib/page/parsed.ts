/** Milliseconds of work in a row while the page is being parsed. */
const SLICE_MS = 3;

/**
 * Resolves when a page's markup has been parsed and its own scripts that wait for that have run. Until then
 * `prepare` is called again and again, in slices the page does not feel, while it answers that there is more to do.
 */
export function whenParsed(page: Document, prepare: () => boolean, signal: AbortSignal): Promise<void> {
  const work = () => {
    if (signal.aborted || page.readyState !== 'loading') return;
    const until = performance.now() + SLICE_MS;
    while (prepare()) if (performance.now() >= until) return void setTimeout(work);
  };
  return new Promise((resolve) => {
    if (page.readyState !== 'loading') {
      resolve();
      return;
    }
    // On the window and while the event comes down, where no listener of the page was before ours. It goes on
    // after the page's own.
    const view = page.defaultView as Window;
    const done = () => soon(resolve);
    for (const type of ['DOMContentLoaded', 'load'])
      view.addEventListener(type, done, { capture: true, once: true, signal });
    setTimeout(work);
  });
}

/**
 * In a task of its own that goes before the page's first layout, where the browser lets it: what the first badges
 * add is then laid out and painted together with their cards, once, and not a screen later.
 */
function soon(task: () => void): void {
  const { scheduler } = globalThis as {
    scheduler?: { postTask?: (task: () => void, how: { priority: string }) => unknown };
  };
  if (scheduler?.postTask) scheduler.postTask(task, { priority: 'user-blocking' });
  else setTimeout(task);
}
