/**
 * Hands the thread back to the page: input and painting come first. `scheduler.yield` where the browser has
 * it, because what is continued then goes before other waiting tasks; otherwise a message, which no timer clamps.
 */
export async function giveWay(): Promise<void> {
  await handOver();
  tookOver();
}

/** The same behind all that waits by now, answers of the background too, which a continuation would go before. */
export async function queueUp(): Promise<void> {
  await nextMessage();
  tookOver();
}

function handOver(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : nextMessage();
}

function nextMessage(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

/** When the page last had the thread, as far as we know. All of this script share one thread, and so one number. */
let began = Number.NEGATIVE_INFINITY;

/**
 * To be called where the browser calls us: what follows is counted from here.
 * @param others milliseconds of the same task that are not ours, to be counted in
 */
export function tookOver(others = 0): void {
  began = performance.now() - others;
}

/** Milliseconds for which the page has not had the thread; at least as much as it is. */
export function stretch(): number {
  return performance.now() - began;
}

/**
 * Does work over items in slices of at most `budget` milliseconds, giving way in between. What is pushed
 * while it runs joins the end. An item that throws is skipped: one bad card must not cost the others theirs.
 */
export function createQueue<T>(
  work: (item: T) => void,
  signal: AbortSignal,
  {
    budget = 8,
    afterSlice = () => {},
  }: {
    /** Milliseconds a slice may begin new items in; what was done in the same task before it counts. */
    budget?: number;
    /** After each slice; `more` says whether items still wait. */
    afterSlice?: (more: boolean) => void;
  } = {},
) {
  let waiting: T[] = [];
  let running = false;
  let ended: Promise<void> | undefined;

  async function run() {
    running = true;
    let i = 0;
    while (i < waiting.length && !signal.aborted) {
      do {
        try {
          work(waiting[i++] as T);
        } catch {
          // The page can make any read fail; the next card is no worse for it.
        }
      } while (i < waiting.length && stretch() < budget);
      afterSlice(i < waiting.length);
      if (i < waiting.length) await giveWay();
    }
    waiting = [];
    running = false;
  }

  return {
    /** Starts at once: the first slice is done when this returns, one item at least. */
    push(items: Iterable<T>) {
      waiting.push(...items);
      if (!running && waiting.length) ended = run();
    },
    /** Resolves once nothing waits. */
    async rest() {
      while (running) await ended;
    },
  };
}
