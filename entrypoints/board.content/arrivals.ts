import type { FoundPosting } from '../../lib/extract/index.ts';
import { createQueue } from '../../lib/page/slice.ts';
import { looksOf } from './card.ts';

/** Milliseconds of taking over what was read in a row. */
const ADOPTING_MS = 28;

/**
 * Postings as they were read, on their way to their cards: what a card shows no more does not arrive there.
 * @param take takes over a posting that its card still shows
 * @param again reads a card anew: the page gave it to another posting while what was read of it waited
 */
export function createArrivals(
  take: (found: FoundPosting, element: Element, looks: string) => void,
  again: (element: Element) => void,
  signal: AbortSignal,
) {
  const queue = createQueue<readonly [FoundPosting, string]>(
    ([found, looks]) => {
      const { element } = found;
      if (!element?.isConnected) return;
      if (looksOf(found) === looks) take(found, element, looks);
      else again(element);
    },
    signal,
    { budget: ADOPTING_MS },
  );
  return {
    push: (found: readonly FoundPosting[]) => queue.push(found.map((one) => [one, looksOf(one)] as const)),
    /** Resolves once nothing waits. */
    rest: queue.rest,
  };
}
