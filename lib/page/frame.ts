import { tookOver } from './slice.ts';

/** Milliseconds for what comes after it in the same task: the page's style, layout and paint. */
const PAINTING_MS = 12;

/**
 * Runs `task` before the next paint, or after 200 ms where nothing is painted (a tab in the background).
 * @param inner something shown that stands deep in the page: with it the next paint is that of the frame which may
 * have begun already. Pages that draw in a frame of their own, or when a box of theirs has changed its size, ask for
 * no other one, and what is asked of such a frame comes with the one after it. Deep, since the browser has done
 * with the sizes of what stands around a box when it tells of that box's, and would complain to the page.
 */
export function beforePaint(task: () => void, signal: AbortSignal, inner?: Element): void {
  let done = false;
  const run = () => {
    if (done) return;
    done = true;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    sizes?.disconnect();
    if (signal.aborted) return;
    tookOver(PAINTING_MS);
    task();
  };
  const frame = requestAnimationFrame(run);
  const timer = setTimeout(run, 200);
  // The first size of what it watches it tells between layout and painting, whichever it is.
  const sizes = inner && new ResizeObserver(run);
  if (inner) sizes?.observe(inner);
}
