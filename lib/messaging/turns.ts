/** Messages that may go at once, and after those how many a second. */
const AT_ONCE = 40;
const PER_SECOND = 4;

/**
 * Waits until one more message of its own accord may go from this page. Answers whether it is to be sent: what
 * nobody wants any more when its turn comes takes none.
 */
export type Turn = (wanted?: () => boolean) => Promise<boolean>;

export interface Turns {
  turn: Turn;
  /** Takes a turn where there is one without waiting; false where there is none. */
  takeNow(): boolean;
}

/**
 * Keeps a page whose list never ends, or whose open posting changes without pause, from flooding the background,
 * which serves all tabs: a person at work needs a few messages for each page. What a person asks for goes past this.
 */
export function createTurns(signal: AbortSignal): Turns {
  let left = AT_ONCE;
  let counted = performance.now();
  let last: Promise<unknown> = Promise.resolve();

  function count() {
    const now = performance.now();
    left = Math.min(AT_ONCE, left + ((now - counted) / 1000) * PER_SECOND);
    counted = now;
  }

  async function next(wanted: () => boolean): Promise<boolean> {
    if (signal.aborted || !wanted()) return false;
    count();
    if (left < 1) {
      await new Promise((resolve) => setTimeout(resolve, ((1 - left) / PER_SECOND) * 1000));
      count();
      if (signal.aborted || !wanted()) return false;
    }
    left--;
    return true;
  }

  return {
    turn(wanted = () => true) {
      const turn = last.then(() => next(wanted));
      last = turn;
      return turn;
    },
    takeNow() {
      if (signal.aborted) return false;
      count();
      if (left < 1) return false;
      left--;
      return true;
    },
  };
}
