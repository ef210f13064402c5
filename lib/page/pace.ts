/**
 * A task that runs at once when asked for, and when asked for again within `ms` milliseconds of that, once more after
 * them: however often a page does what it follows from, it costs no more than that.
 */
export function createPace(task: () => void, ms: number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  signal.addEventListener('abort', () => clearTimeout(timer));

  function run() {
    again = false;
    timer = setTimeout(() => {
      timer = undefined;
      if (again) run();
    }, ms);
    task();
  }

  return () => {
    if (signal.aborted) return;
    if (timer === undefined) run();
    else again = true;
  };
}
