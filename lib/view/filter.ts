import type { PageFilter } from '../messaging/protocol.ts';
import type { Level } from '../taxonomy/scales.ts';

/** Nothing dimmed, nothing hidden. */
export const NO_FILTER: PageFilter = {
  how: 'off',
  outside: false,
  belowLevel: null,
  aboveLevel: null,
  seen: false,
  saved: false,
  reposted: false,
};

/** What the filter asks of one posting. The first three follow from the page, the others are the person's own. */
export interface FilterFacts {
  inFamily: boolean;
  level: Level | null;
  reposted: boolean;
  saved: boolean;
  seen: boolean;
}

/**
 * Whether a posting is put back, and for whose reason. A page can see what happens to its own elements, so
 * what only the person knows (`own`) must be drawn where the page cannot look; `page` may touch the card.
 */
export type Filtered = 'no' | 'page' | 'own';

export function filterPosting(filter: PageFilter, facts: FilterFacts): Filtered {
  if (filter.how === 'off') return 'no';
  const { inFamily, level } = facts;
  if (filter.outside && !inFamily) return 'page';
  // A level that is not known is neither below nor above: nothing is put back on a guess.
  if (inFamily && level !== null) {
    if (filter.belowLevel !== null && level < filter.belowLevel) return 'page';
    if (filter.aboveLevel !== null && level > filter.aboveLevel) return 'page';
  }
  if (filter.reposted && facts.reposted) return 'page';
  if ((filter.saved && facts.saved) || (filter.seen && facts.seen)) return 'own';
  return 'no';
}
