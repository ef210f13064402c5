import type { FoundPosting } from '../../lib/extract/index.ts';
import type { OpenPage } from '../../lib/extract/open-page.ts';
import type { Readiness } from '../../lib/page/parsed.ts';
import type { Card } from './card.ts';
import { NOT_JUDGED } from './gist.ts';

export interface RehearsalDeps {
  /** The page as it is so far, for one reading. */
  openOnce(): OpenPage;
  /** Makes a badge that goes nowhere. */
  raise(card: Card): void;
  /** The last step. */
  afterwards(): void;
}

/**
 * What every badge takes, done once with nothing kept of it, step by step: code runs slowly the first time, and one
 * long step would hold the page up.
 */
export function createRehearsal({ openOnce, raise, afterwards }: RehearsalDeps) {
  let step: (() => void) | undefined = find;

  function find() {
    const once = openOnce();
    const [first] = once.cards();
    // The page is still on its way: its list may be.
    step = first ? () => read(once, first) : find;
  }
  function read(once: OpenPage, first: Node) {
    const [found] = once.readWithin([first]);
    const { element } = found ?? {};
    if (found && element) step = () => draw(found, element);
  }
  function draw(found: FoundPosting, element: Element) {
    raise({ element, found, gist: NOT_JUDGED, first: NOT_JUDGED });
    step = afterwards;
  }

  return {
    /** Does the next step. */
    next(): Readiness {
      const now = step;
      step = undefined;
      now?.();
      if (!step) return 'over';
      return step === find ? 'later' : 'more';
    },
  };
}
