import type { FoundPosting } from '../../lib/extract/index.ts';
import type { Turn } from '../../lib/messaging/turns.ts';
import { createArrivals } from './arrivals.ts';
import type { createAsking } from './asking.ts';
import { asReadFirst, type Card, isOpen, linkIn, looksOf, saysTheSame } from './card.ts';
import type { createExplain } from './explain.ts';
import type { createFiltering } from './filtering.ts';
import { NOT_JUDGED } from './gist.ts';
import type { createJudging } from './judging.ts';
import type { Notes } from './notes.ts';
import type { PartSource } from './parts.ts';
import type { Reader } from './reader.ts';
import type { createSaving } from './saving.ts';
import type { createStands } from './stands.ts';
import type { createVerdicts } from './verdicts.ts';

export interface AdoptingDeps {
  /** The postings on the page, by their elements: this alone adds to them and takes away. */
  cards: Map<Element, Card>;
  /** The card of the posting that stands open on this page, if it does. */
  openOf(id: string): Card | undefined;
  reader: Reader;
  /** Whether the page was translated since its cards were read. */
  isTranslated(): boolean;
  parts: PartSource;
  turn: Turn;
  /** Reads a card anew. */
  again(element: Element): void;
  verdicts: Pick<ReturnType<typeof createVerdicts>, 'learn'>;
  judging: Pick<ReturnType<typeof createJudging>, 'learn'>;
  stands: Pick<ReturnType<typeof createStands>, 'drop' | 'isWhole'>;
  filtering: Pick<ReturnType<typeof createFiltering>, 'forget'>;
  explain: Pick<ReturnType<typeof createExplain>, 'drop'>;
  notes: Pick<Notes, 'drop'>;
  asking: Pick<ReturnType<typeof createAsking>, 'came'>;
  saving: Pick<ReturnType<typeof createSaving>, 'sawOpen'>;
}

/** Keeps the page's cards as its reading tells them: takes over what was read, forgets what is gone or given to another. */
export function createAdopting(
  page: Document,
  {
    cards,
    openOf,
    reader,
    isTranslated,
    parts,
    turn,
    again,
    verdicts,
    judging,
    stands,
    filtering,
    explain,
    notes,
    asking,
    saving,
  }: AdoptingDeps,
  signal: AbortSignal,
) {
  /** Ids of postings that stood open here and were told of, or wait for their turn. */
  const open = new Set<string>();

  function take(read: FoundPosting, element: Element, looks: string) {
    const known = cards.get(element);
    if (known && !stands.isWhole(known)) stands.drop(known);
    else if (known && saysTheSame(known.found, read)) {
      known.looks = looks;
      // Pay, place or date may have come meanwhile: what is saved is what the card says now.
      known.found = read;
      reader.took(read.posting);
      return;
    }
    const before = known?.found.posting;
    const isSame = before?.id === read.posting.id && isTranslated();
    const found = isSame ? { ...read, posting: asReadFirst(before, read.posting) } : read;
    const { posting } = found;
    const card: Card = known ?? { element, found, looks, gist: NOT_JUDGED, first: NOT_JUDGED };
    card.looks = looks;
    const isOther = card.found.posting.id !== posting.id;
    card.found = found;
    cards.set(element, card);
    if (isOther) {
      explain.drop(card);
      notes.drop(card);
      filtering.forget(card);
    }
    verdicts.learn(card, isOther);
    asking.came(posting.id);
    reader.took(posting);
    if (!posting.description) return;
    judging.learn(posting);
    if (isOpen(card)) void sawOpen(posting.id);
  }

  /** What a saved role has to learn of a posting that stands open is in its fine print. */
  async function sawOpen(id: string) {
    if (open.has(id)) return;
    open.add(id);
    if (await turn(() => openOf(id) !== undefined)) await parts.bring('details');
    // The page may have drawn it anew meanwhile.
    const card = signal.aborted ? undefined : openOf(id);
    if (!card) {
      open.delete(id);
      return;
    }
    reader.complete(card);
    saving.sawOpen(card.found.posting);
  }

  function leave(card: Card) {
    stands.drop(card);
    filtering.forget(card);
    cards.delete(card.element);
  }

  const queue = createArrivals(take, again, signal);

  return {
    /** Takes over postings as they were read, new or read again. */
    adopt: queue.push,
    /** Resolves once all of them are taken over. */
    rest: queue.rest,
    keepOnly(stays: (element: Element) => boolean) {
      for (const card of [...cards.values()]) if (!stays(card.element)) leave(card);
    },
    /**
     * Forgets cards that show another posting by now and wait to be read again, where many changed at once: until
     * then no badge is better than that of the one before.
     */
    leaveRecycled(roots: readonly Node[]) {
      const changed = roots.includes(page.documentElement)
        ? [...cards.values()]
        : roots.flatMap((root) => cards.get(root as Element) ?? []);
      const part = isTranslated() ? linkIn : (looks: string) => looks;
      for (const card of changed) if (part(looksOf(card.found)) !== part(card.looks)) leave(card);
    },
  };
}
