import type { Goal } from '../../lib/career/goal.ts';
import { askUntilHeard } from '../../lib/messaging/client.ts';
import { inTime } from '../../lib/messaging/in-time.ts';

/** Wakes the background, which judges cards and knows the goal, while the page is still on its way. */
export interface Waking {
  /** Tells the background of this page, unless it knows. */
  wake(): void;
  /** Has the goal told, now where it is known, and each time the background is woken anew. */
  follow(tell: (goal: Goal) => void): void;
}

/** Small on purpose: it is the first thing that a page's script does, before most of it is made. */
export function createWaking(signal: AbortSignal): Waking {
  let isAwake = false;
  let goal: Goal | null | undefined;
  let tell: ((goal: Goal) => void) | undefined;

  function hear(told: Goal | null | undefined) {
    goal = told;
    if (goal) tell?.(goal);
  }

  return {
    wake() {
      if (isAwake || signal.aborted) return;
      isAwake = true;
      const told = askUntilHeard('page.begins', {}).then((answer) => {
        if (answer.ok && !signal.aborted) hear(answer.value.goal);
        return answer.ok;
      });
      // Without an answer the background may not know of this page: the next reading tells it again.
      void inTime(told).then((isTold) => {
        isAwake = isTold === true;
      });
    },
    follow(listener) {
      tell = listener;
      if (goal) tell(goal);
    },
  };
}
