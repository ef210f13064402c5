import type { PageSummary } from '../../lib/messaging/protocol.ts';
import type { Level } from '../../lib/taxonomy/scales.ts';
import { isInFamily } from '../../lib/view/badge.ts';
import type { Card } from './card.ts';

/** What stands on the page, each posting counted once however often it is shown. */
export function summarise(
  cards: Iterable<Card>,
  page: Pick<PageSummary, 'board' | 'boardChanged' | 'hidden' | 'filter'>,
): PageSummary {
  const seen = new Set<string>();
  const byLevel: Record<Level | 'unknown', number> = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, unknown: 0 };
  let inFamily = 0;
  for (const { found, gist } of cards) {
    if (seen.has(found.posting.id)) continue;
    seen.add(found.posting.id);
    if (!isInFamily(gist)) continue;
    inFamily++;
    byLevel[gist.level.value ?? 'unknown']++;
  }
  return { ...page, postings: seen.size, inFamily, byLevel };
}

/** The next card of a level after the one shown last, in page order, beginning again at the end. */
export function nextOfLevel(
  cards: readonly Card[],
  level: Level | 'unknown',
  last: Card | undefined,
): Card | undefined {
  const ofLevel = cards.filter(
    ({ gist, stand }) => stand !== undefined && (gist.level.value ?? 'unknown') === level,
  );
  return ofLevel[(last ? ofLevel.indexOf(last) : -1) + 1] ?? ofLevel[0];
}

/** The posting a command means: the link it was given on, else the one in focus, else the one open on the page. */
export function cardMeant(
  page: Document,
  cards: readonly Card[],
  linkUrl: string | undefined,
  under: (element: Element) => Card | undefined,
): Card | undefined {
  if (linkUrl) {
    const bare = linkUrl.split('#')[0];
    return cards.find(
      ({ element, found }) =>
        found.posting.url === bare ||
        [...element.querySelectorAll('a[href]'), element].some(
          (link) => (link as HTMLAnchorElement).href?.split?.('#')[0] === bare,
        ),
    );
  }
  const focused = page.activeElement;
  const inFocus = focused && focused !== page.body ? under(focused) : undefined;
  return inFocus ?? cards.find(({ found }) => found.role === 'main');
}
