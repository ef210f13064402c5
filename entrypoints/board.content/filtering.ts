import type { PageFilter } from '../../lib/messaging/protocol.ts';
import { createPutBack } from '../../lib/page/put-back.ts';
import { giveWay } from '../../lib/page/slice.ts';
import { isInFamily } from '../../lib/view/badge.ts';
import { type Filtered, filterPosting } from '../../lib/view/filter.ts';
import { type Card, isOpen } from './card.ts';
import { NOT_JUDGED } from './gist.ts';

/** Boards of several languages mark a posting that was posted again; only these words are known to be seen. */
const REPOSTED = /\b(?:reposted|re-posted|republié|erneut veröffentlicht|republicado)\b/i;

/** Milliseconds of cards dimmed, hidden or shown again at a stretch. */
const SLICE_MS = 8;
/** Milliseconds for which a card that may have to be hidden is not seen until somebody says what it is. */
const BLANK_MS = 2000;

export interface FilteringDeps {
  /** Whether a card still stands on the page. */
  isHere(card: Card): boolean;
  isSaved(id: string): boolean;
  isSeen(id: string): boolean;
  /** Veils or unveils a card inside its badge's closed root, where the page cannot see it. */
  veil(card: Card, how: 'dim' | 'hide' | undefined): void;
}

/** Puts back what the person does not want to see on this page. Open postings stay as they are. */
export function createFiltering(deps: FilteringDeps, signal: AbortSignal) {
  const putBack = createPutBack();
  let filter: PageFilter | undefined;
  const back = new Set<Element>();
  /** Cards that wait to be judged, unseen: one that was seen and then hidden would pull from under the eye what follows it. */
  const blank = new Set<Card>();
  const waited = new WeakSet<Card>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    putBack.restoreAll();
  });

  function unblank(card: Card) {
    blank.delete(card);
    if (blank.size) return;
    clearTimeout(timer);
    timer = undefined;
  }

  function showUnjudged() {
    for (const card of blank) {
      waited.add(card);
      apply(card);
    }
  }

  function reasonFor(card: Card): Filtered | 'unknown' {
    if (!filter || isOpen(card)) return 'no';
    if (card.gist === NOT_JUDGED) {
      const { how, outside, belowLevel, aboveLevel } = filter;
      return how === 'hide' && (outside || belowLevel || aboveLevel) ? 'unknown' : 'no';
    }
    const { id } = card.found.posting;
    return filterPosting(filter, {
      inFamily: isInFamily(card.gist),
      level: card.gist.level.value,
      reposted: filter.reposted && REPOSTED.test(card.element.textContent ?? ''),
      saved: deps.isSaved(id),
      seen: deps.isSeen(id),
    });
  }

  function apply(card: Card) {
    if (!filter) return;
    const asked = reasonFor(card);
    // What only the person knows is drawn inside the badge: a card without one stays as it is.
    const reason = asked === 'own' && !card.stand ? 'no' : asked;
    if (reason === 'unknown' && !waited.has(card)) {
      putBack.apply(card.element, 'blank');
      blank.add(card);
      timer ??= setTimeout(showUnjudged, BLANK_MS);
      return;
    }
    unblank(card);
    const how = filter.how === 'hide' ? 'hide' : 'dim';
    putBack.apply(card.element, reason === 'page' ? how : undefined);
    deps.veil(card, reason === 'own' ? how : undefined);
    if (reason === 'no' || reason === 'unknown') back.delete(card.element);
    else back.add(card.element);
  }

  return {
    apply,
    /** Resolves once all cards are as the filter wants them, or another filter has taken over. */
    async set(next: PageFilter, cards: Iterable<Card>) {
      filter = next;
      let until = performance.now() + SLICE_MS;
      for (const card of [...cards]) {
        // Another posting's by now: that one's card is filtered by itself.
        if (deps.isHere(card)) apply(card);
        if (performance.now() < until) continue;
        await giveWay();
        if (signal.aborted || filter !== next) return;
        until = performance.now() + SLICE_MS;
      }
      if (next.how === 'off') filter = undefined;
    },
    forget(card: Card) {
      unblank(card);
      waited.delete(card);
      back.delete(card.element);
      putBack.forget(card.element);
    },
    /** Whether the filter asks what only the background knows. */
    needsSeen: () => filter?.seen ?? false,
    count: () => back.size,
    current: () => filter,
  };
}
