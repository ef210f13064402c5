import { floatAgain } from '../../lib/page/float.ts';
import { createPace } from '../../lib/page/pace.ts';
import { watchTheme } from '../../lib/page/theme.ts';
import { watchPage } from '../../lib/page/watch.ts';
import type { createAdopting } from './adopting.ts';
import type { createAsking } from './asking.ts';
import type { Card } from './card.ts';
import type { Reader } from './reader.ts';
import type { createReading } from './reading.ts';
import type { createStands } from './stands.ts';

/** Milliseconds between readings of the whole page: some write each place they are scrolled to into their address. */
const AGAIN_MS = 250;

export interface WatchingDeps {
  cards: ReadonlyMap<Element, Card>;
  stands: Pick<ReturnType<typeof createStands>, 'follow' | 'listen' | 'ownerOf' | 'returnTo'>;
  adopting: Pick<ReturnType<typeof createAdopting>, 'keepOnly' | 'leaveRecycled'>;
  reading: Pick<ReturnType<typeof createReading>, 'readAll' | 'readMore'>;
  reader: Reader;
  asking: Pick<ReturnType<typeof createAsking>, 'again' | 'soon'>;
  /** Whether the session is over, as it may find out by being asked. */
  isOver(): boolean;
}

/** Passes on what the page adds, changes and takes away, and where it goes, to those who read it and keep its badges. */
export function createWatching(
  page: Document,
  { cards, stands, adopting, reading, reader, asking, isOver }: WatchingDeps,
  signal: AbortSignal,
) {
  function cardAround(node: Node): Card | undefined {
    for (let at: Node | null = node; at; at = at.parentNode) {
      const card = cards.get(at as Element) ?? stands.ownerOf(at);
      if (card) return card;
    }
    return undefined;
  }

  const readAgain = createPace(
    () => {
      reading.readAll();
      asking.again();
    },
    AGAIN_MS,
    signal,
  );

  return {
    /** The card that a node stands in, or in a badge of. */
    cardAround,
    start() {
      const followTheme = watchTheme(page, () => stands.follow(cards.values()), signal);
      watchPage(
        page,
        {
          own: (node) => stands.ownerOf(node) !== undefined,
          knownAround: (node) => cardAround(node)?.element,
          shownIn(element) {
            const { stand, found } = cards.get(element) ?? {};
            return stand && (found?.titleElement?.isConnected ? found.titleElement : stand.badge.save);
          },
          reopened: stands.listen,
          lost(node) {
            if (isOver()) return;
            const card = stands.ownerOf(node);
            if (card) stands.returnTo(card);
            floatAgain();
          },
          changed({ roots, removed }) {
            if (isOver()) return;
            followTheme();
            if (removed)
              adopting.keepOnly((element) => element.isConnected && element.ownerDocument === page);
            if (roots.length) void reading.readMore(roots);
            adopting.leaveRecycled(roots);
            asking.soon();
            floatAgain();
          },
          arrived() {
            // What is read from now on is read as of this address.
            reader.open();
            readAgain();
          },
        },
        signal,
      );
    },
  };
}
