import type { OpenPage } from '../../lib/extract/open-page.ts';
import type { Readiness } from '../../lib/page/parsed.ts';
import type { Posting } from '../../lib/posting.ts';
import type { Card } from './card.ts';
import { NOT_JUDGED } from './gist.ts';

/** Cards that are asked about before the page is there: those a person will see first. */
const FORETOLD = 4;

export interface RehearsalDeps {
  /** The page as it is so far, for one reading. */
  openOnce(): OpenPage;
  /** Asks what cards of these postings say. */
  foretell(postings: readonly Posting[]): void;
  /** Makes a badge that goes nowhere. */
  raise(card: Card): void;
}

/**
 * What every badge takes, done once with nothing kept of it, step by step: code runs slowly the first time, and one
 * long step would hold the page up.
 */
export function createRehearsal({ openOnce, foretell, raise }: RehearsalDeps) {
  let step: (() => void) | undefined = find;

  function find() {
    const once = openOnce();
    const first = once.cards().slice(0, FORETOLD);
    // The page is still on its way: its list may be.
    step = first.length > 0 ? () => read(once, first) : find;
  }
  function read(once: OpenPage, first: readonly Node[]) {
    const found = once.readWithin(first);
    foretell(found.map(({ posting }) => posting));
    const [one] = found;
    const { element } = one ?? {};
    const card = one && element && { element, found: one, looks: '', gist: NOT_JUDGED, first: NOT_JUDGED };
    if (card) step = () => raise(card);
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
