import { tookOver } from './slice.ts';

/** Milliseconds for what comes after it in the same task: the page's style, layout and paint. */
const PAINTING_MS = 12;

/** Runs `task` before the next paint, or after 200 ms where nothing is painted (a tab in the background). */
export function beforePaint(task: () => void, signal: AbortSignal): void {
  let done = false;
  const run = () => {
    if (done) return;
    done = true;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    if (signal.aborted) return;
    tookOver(PAINTING_MS);
    task();
  };
  const frame = requestAnimationFrame(run);
  const timer = setTimeout(run, 200);
}
