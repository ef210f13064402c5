import { inOurLanguage } from '../../components/badge/badge.ts';
import { drawNote, type NoteAction } from '../../components/badge/note.ts';
import { measureCard } from '../../lib/page/anchor.ts';
import { otherBadges, showFloating } from '../../lib/page/float.ts';
import { isMeant } from '../../lib/page/guard.ts';
import type { Card, Stand } from './card.ts';
import { areaOf } from './placing.ts';

/** Milliseconds a note stays where nobody points at it. */
const NOTE_MS = 7000;

export type Notes = ReturnType<typeof createNotes>;

/** A controller that ends with `signal`, or before. */
export function childOf(signal: AbortSignal): AbortController {
  const made = new AbortController();
  if (signal.aborted) made.abort();
  signal.addEventListener('abort', () => made.abort(), { once: true, signal: made.signal });
  return made;
}

/**
 * Short notes beside badges, one at a time, for eyes and ears.
 * @param language of their words
 */
export function createNotes(page: Document, language: string, signal: AbortSignal) {
  let note: { card: Card; stop: AbortController } | undefined;

  /**
   * Says politely what happened, and offers what to do about it.
   * @returns aborted when the note is gone
   */
  function tell(card: Card, text: string, ...actions: NoteAction[]): AbortSignal | undefined {
    const { stand } = card;
    if (!stand) return undefined;
    const former = note?.stop;
    const stop = childOf(signal);
    note = { card, stop };
    former?.abort();
    stop.signal.addEventListener('abort', () => {
      if (note?.stop === stop) note = undefined;
    });
    const box = drawNote(
      page,
      text,
      actions.map(({ label, run }) => ({
        label,
        run() {
          stop.abort();
          stand.badge.save.focus({ preventScroll: true });
          run();
        },
      })),
      isMeant,
    );
    inOurLanguage(box, language);
    box.classList.add(stand.dark ? 'dark' : 'light');
    stand.root.append(box);
    const { titleElement } = card.found;
    // Of a badge that is there no more the title is told.
    const beside = stand.placed ? stand.badge.box : (titleElement ?? stand.badge.box);
    const space = measureCard(areaOf(card), titleElement);
    showFloating(box, beside, stop.signal, space && { ...space, hides: otherBadges(page, stand.host) });
    announce(stand, text);
    let left = setTimeout(() => stop.abort(), NOTE_MS);
    const hold = () => clearTimeout(left);
    const go = () => {
      hold();
      left = setTimeout(() => stop.abort(), NOTE_MS);
    };
    box.addEventListener('pointerenter', hold);
    box.addEventListener('pointerleave', go);
    box.addEventListener('focusin', hold);
    box.addEventListener('focusout', go);
    stop.signal.addEventListener('abort', hold);
    return stop.signal;
  }

  /** Says it by the browser itself where that can be; else in a live region, which must stand before its words come. */
  function announce({ root, host }: Stand, text: string) {
    const { ariaNotify } = host as HTMLElement & { ariaNotify?: (said: string) => void };
    if (ariaNotify) {
      ariaNotify.call(host, text);
      return;
    }
    let region = root.querySelector<HTMLElement>('.status');
    if (!region) {
      region = page.createElement('span');
      region.className = 'status';
      region.setAttribute('role', 'status');
      root.append(region);
    }
    const spoken = region;
    delete spoken.dataset.words;
    setTimeout(() => {
      spoken.dataset.words = text;
    }, 60);
  }

  return {
    tell,
    /** Of the note beside a card, if there is one: aborted when it is gone. */
    of: (card: Card): AbortSignal | undefined => (note?.card === card ? note.stop.signal : undefined),
    /** Tells who listens, and shows nothing: what changed is seen. */
    announce(card: Card, text: string) {
      if (card.stand) announce(card.stand, text);
    },
    /** The card is given to another posting: what was said beside it is not of that one. */
    drop(card: Card) {
      if (note?.card === card) note.stop.abort();
    },
    /** Takes the note away. True where there was one. */
    end(): boolean {
      const was = note !== undefined;
      note?.stop.abort();
      return was;
    },
  };
}
