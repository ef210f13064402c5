import type { Failure, PanelPlace } from '../../lib/messaging/protocol.ts';
import { isLeftBehind } from '../../lib/messaging/runtime.ts';
import type { Posting } from '../../lib/posting.ts';
import { describeFailure } from '../../lib/view/failure.ts';
import type { Words } from '../../lib/view/words.ts';
import { type Card, isOpen } from './card.ts';
import type { createJudging } from './judging.ts';
import type { Notes } from './notes.ts';
import type { PartSource } from './parts.ts';
import type { Reader } from './reader.ts';
import type { createSaving } from './saving.ts';

export interface WritingDeps {
  words: Words;
  reader: Reader;
  parts: PartSource;
  judging: ReturnType<typeof createJudging>;
  saving: ReturnType<typeof createSaving>;
  /** Says how it went. */
  tell: Notes['tell'];
  /** The card that stands where this one does, while it shows the posting: the page may have drawn it anew. */
  standing(card: Card, id: string): Card | undefined;
  /** A card with a badge on it, whichever. */
  anyShown(): Card | undefined;
  /** The card of the posting that stands open on this page, if it does. */
  openOf(id: string): Card | undefined;
  /** The posting's card in the list on this page, if there is one. */
  listedOf(id: string): Card | undefined;
  /** Opens a page of the extension, beside this one. */
  openPanel(place: PanelPlace): void;
}

/** An open posting with what only its card in the list says, such as when it was posted. */
export function withCard(open: Posting, card: Posting): Posting {
  return { ...card, ...open, readers: { ...card.readers, ...open.readers } };
}

/** A card's posting with what only its advert says, which was read earlier: what the card says too may have changed since. */
export function withAdvert(posting: Posting, advert: Posting): Posting {
  const { depth } = advert;
  return { ...advert, ...posting, depth, readers: { ...advert.readers, ...posting.readers } };
}

/**
 * Saves and removes roles for the person, and says how it went. Nothing is shown as saved before the database
 * has it.
 */
export function createWriting(
  {
    words,
    reader,
    parts,
    judging,
    saving,
    tell,
    standing,
    anyShown,
    openOf,
    listedOf,
    openPanel,
  }: WritingDeps,
  signal: AbortSignal,
) {
  /** All that is known of a card's posting: of its advert too, where that was open before, or of its card, where it is open. */
  function allOf(card: Card): Posting {
    reader.complete(card);
    const { posting } = card.found;
    const listed = isOpen(card) && listedOf(posting.id);
    if (listed) {
      reader.complete(listed);
      return withCard(posting, listed.found.posting);
    }
    const open = posting.description ? undefined : judging.of(posting.id);
    return open ? judging.asJudged(withAdvert(posting, open.posting), open.annotation) : posting;
  }

  const underWay = new Map<string, Promise<string | null>>();

  /** As `writeNow`. Asked for twice, as by a double click, it is done and told once. */
  function write(card: Card, save: boolean, meant = card.found.posting): Promise<string | null> {
    const key = `${save} ${meant.id}`;
    const asked = underWay.get(key) ?? writeNow(card, save, meant).finally(() => underWay.delete(key));
    underWay.set(key, asked);
    return asked;
  }

  /**
   * The posting's id once it is written; null where it is not, which was told then.
   * @param meant what stood on the card when the person asked: the page may give the card to another at any time
   */
  async function writeNow(card: Card, save: boolean, meant: Posting): Promise<string | null> {
    const { id } = meant;
    await parts.bring('details');
    const stands = () => standing(card, id) ?? openOf(id) ?? listedOf(id);
    const read = openOf(id) ?? stands();
    const outcome = (failure?: Failure) => {
      if (signal.aborted) return null;
      const at = stands();
      if (failure) {
        const other = card.stand ? card : anyShown();
        if (at?.stand) tellFailure(at, failure, save, meant);
        // Of another posting's card: what stands there is not what it is said of.
        else if (other) tellFailure(other, failure, save, meant, `${meant.title}: `);
        return null;
      }
      if (at) tellDone(at, save, meant);
      return id;
    };
    return outcome(await saving.write(read ? allOf(read) : meant, save, outcome));
  }

  function tellDone(card: Card, save: boolean, meant: Posting) {
    const undo = { label: words('badge_undo'), run: () => void write(card, !save, meant) };
    if (save) tell(card, words('badge_savedNow'), undo, seeList());
    else tell(card, words('badge_removed'), undo);
  }

  const seeList = () => ({ label: words('badge_seeList'), run: () => openPanel('list') });

  function tellFailure(card: Card, failure: Failure, save: boolean, meant: Posting, name = '') {
    if (isLeftBehind()) {
      tell(card, words('badge_leftBehind'));
      return;
    }
    const { title, text, retry } = describeFailure(failure, words);
    const again = { label: words('badge_retry'), run: () => void write(card, save, meant) };
    tell(card, `${name}${title}. ${text}`, ...(retry ? [again] : []));
  }

  return {
    /** Saves what is not saved, and removes what is. */
    turn: (card: Card) => void write(card, !saving.has(card.found.posting.id)),
    /** Saves where it is not saved yet; the posting's id once it is. */
    async save(card: Card): Promise<string | null> {
      const { id } = card.found.posting;
      if (!saving.has(id)) return write(card, true);
      tell(card, words('badge_already'), seeList());
      return id;
    },
  };
}
