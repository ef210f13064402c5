import type { FoundPosting } from '../../lib/extract/index.ts';
import { createQueue } from '../../lib/page/slice.ts';
import { looksOf } from './card.ts';

/** Milliseconds of taking over what was read in a row. */
const ADOPTING_MS = 28;

export interface ArrivalsDeps {
  /** Takes over a posting that its card still shows. */
  take(found: FoundPosting, looks: string): void;
  /** Reads these anew: the page gave them to other postings while what was read of them waited. */
  again(elements: readonly Element[]): void;
}

/** Postings as they were read, on their way to their cards: what a card shows no more does not arrive there. */
export function createArrivals({ take, again }: ArrivalsDeps, signal: AbortSignal) {
  let changed: Element[] = [];
  const queue = createQueue<readonly [FoundPosting, string]>(
    ([found, looks]) => {
      const { element } = found;
      if (!element?.isConnected) return;
      if (looksOf(found) === looks) take(found, looks);
      else changed.push(element);
    },
    signal,
    {
      budget: ADOPTING_MS,
      afterSlice() {
        const some = changed;
        changed = [];
        if (some.length) again(some);
      },
    },
  );
  return {
    push: (found: readonly FoundPosting[]) => queue.push(found.map((one) => [one, looksOf(one)] as const)),
    /** Resolves once nothing waits. */
    rest: queue.rest,
  };
}
