import type { createBackdrop } from '../../lib/page/backdrop.ts';
import { createQueue } from '../../lib/page/slice.ts';
import type { Card, Stand } from './card.ts';
import { areaOf } from './placing.ts';

/**
 * Lets badges follow a page that may show other colours than before.
 * @returns what to call with the cards then
 */
export function createLighting(backdrop: ReturnType<typeof createBackdrop>, signal: AbortSignal) {
  /** Badges over which the page has another light than when they were drawn. */
  let turned: Stand[] = [];
  const recolouring = createQueue<Card>(
    (card) => {
      const { stand } = card;
      if (!stand?.placed || !stand.host.isConnected) return;
      if (backdrop.of(areaOf(card)).dark !== stand.dark) turned.push(stand);
    },
    signal,
    {
      afterSlice(more) {
        for (const stand of turned) turn(stand, !stand.dark);
        turned = [];
        if (!more) backdrop.forget();
      },
    },
  );

  /** The badge, and with it what is open at it. */
  function turn(stand: Stand, dark: boolean) {
    stand.dark = dark;
    for (const box of stand.root.children) {
      if (!box.matches('.light, .dark')) continue;
      box.classList.toggle('dark', dark);
      box.classList.toggle('light', !dark);
    }
  }

  return (cards: Iterable<Card>) => {
    backdrop.forget();
    recolouring.push(cards);
  };
}
