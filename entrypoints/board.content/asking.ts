import { askBackground } from '../../lib/messaging/client.ts';
import type { Turn } from '../../lib/messaging/turns.ts';
import type { Card } from './card.ts';
import type { createFiltering } from './filtering.ts';
import type { createSaving } from './saving.ts';

/** Milliseconds for which new postings gather before the background is asked about them. */
const GATHER_MS = 60;

export interface AskingDeps {
  cards: ReadonlyMap<Element, Card>;
  saving: Pick<ReturnType<typeof createSaving>, 'learn' | 'learnAgain' | 'learnSeen'>;
  filtering: Pick<ReturnType<typeof createFiltering>, 'needsSeen'>;
  turn: Turn;
}

/** Asks of its own accord which of the page's postings are saved, and tells how many have badges. */
export function createAsking({ cards, saving, filtering, turn }: AskingDeps, signal: AbortSignal) {
  /** Ids of postings that came since the background was asked last. */
  let fresh: string[] = [];
  let told = -1;
  let learning = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(waiting));

  function badges(): number {
    const ids = new Set<string>();
    for (const card of cards.values()) if (card.stand) ids.add(card.found.posting.id);
    return ids.size;
  }

  function count() {
    const now = badges();
    if (now === told) return;
    told = now;
    void askBackground('page.count', { inFamily: now });
  }

  async function learnAgain() {
    if (learning) return;
    learning = true;
    const goes = await turn();
    learning = false;
    if (goes) saving.learnAgain([...cards.values()].map((card) => card.found.posting.id));
  }

  return {
    /** A posting was read that is to be asked about. */
    came(id: string) {
      fresh.push(id);
    },
    /** Portions follow each other by milliseconds, and a message costs more than a portion: one question for many. */
    soon() {
      waiting ??= setTimeout(async () => {
        const goes = await turn(() => fresh.length > 0 || badges() !== told);
        waiting = undefined;
        if (!goes) return;
        saving.learn(fresh);
        if (filtering.needsSeen()) void saving.learnSeen(fresh);
        fresh = [];
        count();
      }, GATHER_MS);
    },
    /** Asks about all of them: after each navigation, or as often as there is a turn for it. */
    again: () => void learnAgain(),
  };
}
