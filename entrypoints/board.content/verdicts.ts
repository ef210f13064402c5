import type { Annotation } from '../../lib/classify/annotation.ts';
import type { Gist } from '../../lib/classify/gist.ts';
import { createQueue } from '../../lib/page/slice.ts';
import { isInFamily } from '../../lib/view/badge.ts';
import type { createAsking } from './asking.ts';
import { type Card, isOpen } from './card.ts';
import type { createCardJudging, JudgedCard } from './card-judging.ts';
import type { createExplain } from './explain.ts';
import type { createFiltering } from './filtering.ts';
import { NOT_JUDGED } from './gist.ts';
import type { createJudging, Judged } from './judging.ts';
import type { Notes } from './notes.ts';
import type { createStands } from './stands.ts';

/** Milliseconds of putting up badges in a row: far below what a person notices, on any machine. */
const DRAWING_MS = 28;

export interface VerdictsDeps {
  cards: ReadonlyMap<Element, Card>;
  /** Whether a card still stands on the page. */
  isHere(card: Card): boolean;
  gistOf(annotation: Annotation): Gist;
  cardJudging: Pick<ReturnType<typeof createCardJudging>, 'of' | 'learn'>;
  judging: Pick<ReturnType<typeof createJudging>, 'of'>;
  stands: Pick<ReturnType<typeof createStands>, 'put' | 'clear' | 'drop' | 'settle'>;
  filtering: Pick<ReturnType<typeof createFiltering>, 'apply'>;
  asking: Pick<ReturnType<typeof createAsking>, 'soon'>;
  explain: Pick<ReturnType<typeof createExplain>, 'renew'>;
  notes: Pick<Notes, 'announce' | 'of' | 'tell'>;
  /** What the badge of a card says to who listens. */
  labelOf(card: Card): string;
  /** That an advert is not what its card seemed. */
  outsideOf(judged: Judged): string;
}

/** Gives cards their verdicts as the background tells them, and their badges by them. */
export function createVerdicts(
  {
    cards,
    isHere,
    gistOf,
    cardJudging,
    judging,
    stands,
    filtering,
    asking,
    explain,
    notes,
    labelOf,
    outsideOf,
  }: VerdictsDeps,
  signal: AbortSignal,
) {
  const drawing = createQueue<Card>(drawFirst, signal, {
    budget: DRAWING_MS,
    afterSlice(more) {
      stands.settle();
      if (!more) asking.soon();
    },
  });
  const redrawing = createQueue<Card>((card) => isHere(card) && draw(card), signal, {
    afterSlice: stands.settle,
  });

  /** Cards' words were judged: so it stands until their adverts are, or as those were judged before. */
  function tellFirst(judged: readonly JudgedCard[]) {
    for (const [card, first] of judged) card.first = first;
    drawing.push(judged.map(([card]) => card));
  }

  function drawFirst(card: Card) {
    if (card.first === NOT_JUDGED || !isHere(card)) return;
    card.advert = judging.of(card.found.posting.id)?.annotation;
    card.gist = card.advert ? gistOf(card.advert) : card.first;
    draw(card);
  }

  function draw(card: Card) {
    if (isInFamily(card.gist)) stands.put(card);
    else if (card.stand) stands.drop(card);
    filtering.apply(card);
  }

  /** Badges go; where somebody may have seen one, why is told once, at the advert rather than in a list. */
  function leave(leaving: readonly Card[], judged: Judged) {
    const seen = leaving.find(({ stand }) => stand?.placed);
    const last = seen && (leaving.find(isOpen) ?? seen);
    for (const card of leaving) if (card !== last) draw(card);
    if (!last) return;
    // One that has no place yet does not know either what it stands on.
    if (last.stand && seen.stand) last.stand.dark = seen.stand.dark;
    stands.clear(last);
    filtering.apply(last);
    leaveAfter(last, notes.tell(last, outsideOf(judged)));
  }

  /** Where a badge stood goes with the last note beside it: what became of a save may be told after why it went. */
  function leaveAfter(last: Card, told: AbortSignal | undefined) {
    if (told) told.addEventListener('abort', () => leaveAfter(last, notes.of(last)));
    else if (isHere(last)) draw(last);
  }

  function forget(card: Card) {
    stands.drop(card);
    card.first = NOT_JUDGED;
    card.gist = NOT_JUDGED;
    card.advert = undefined;
  }

  return {
    tellFirst,
    /** Has a card judged as it was read, or read again, for another posting or the same. */
    learn(card: Card, isOther: boolean) {
      const first = cardJudging.of(card.found.posting);
      // No badge of one posting stands on another, however short the time: it does not wait behind those of others.
      if (first && isOther) {
        // One that has no place, or none any more under its last note, is not this one's.
        if (!card.stand?.placed) stands.drop(card);
        card.first = first;
        drawFirst(card);
        stands.settle();
      } else if (first) tellFirst([[card, first]]);
      else {
        if (isOther) forget(card);
        cardJudging.learn(card);
      }
      // Also one whose verdict waits for its turn to be drawn.
      if (card.gist === NOT_JUDGED) filtering.apply(card);
    },
    /** The whole advert was judged: every badge of the posting says so. */
    sharpen(judged: Judged) {
      const { posting, annotation } = judged;
      const { id } = posting;
      const leaving: Card[] = [];
      for (const card of cards.values()) {
        if (card.found.posting.id !== id || card.first === NOT_JUDGED) continue;
        const { level } = card.gist;
        card.gist = gistOf(annotation);
        card.advert = annotation;
        if (card.stand && !isInFamily(card.gist)) {
          leaving.push(card);
          continue;
        }
        draw(card);
        // Whoever looks sees the badge change beside what they opened; who listens is told.
        if (isOpen(card) && level.value !== card.gist.level.value) notes.announce(card, labelOf(card));
      }
      leave(leaving, judged);
      stands.settle();
      explain.renew(id);
      asking.soon();
    },
    /** Another goal concerns every badge: in slices, like the first drawing. */
    redraw: () => redrawing.push(cards.values()),
    /** Resolves once all that was judged is drawn. */
    rest: drawing.rest,
  };
}
