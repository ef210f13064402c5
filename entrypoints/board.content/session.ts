import type { Goal } from '../../lib/career/goal.ts';
import type { Board } from '../../lib/extract/board.ts';
import type { FinePrint } from '../../lib/extract/fine-print.ts';
import { askBackground } from '../../lib/messaging/client.ts';
import type { PanelPlace } from '../../lib/messaging/protocol.ts';
import { isLeftBehind } from '../../lib/messaging/runtime.ts';
import { createTurns } from '../../lib/messaging/turns.ts';
import { clearStrays } from '../../lib/page/host.ts';
import type { Readiness } from '../../lib/page/parsed.ts';
import { giveWay, stretch } from '../../lib/page/slice.ts';
import { watchTranslation } from '../../lib/page/translated.ts';
import { describeBadge, describeOutside } from '../../lib/view/badge.ts';
import type { ViewContext } from '../../lib/view/context.ts';
import { createAdopting } from './adopting.ts';
import { createAsking } from './asking.ts';
import type { Card } from './card.ts';
import { createCardJudging } from './card-judging.ts';
import { createExplain } from './explain.ts';
import { createFiltering } from './filtering.ts';
import { createGists } from './gist.ts';
import { createJudging } from './judging.ts';
import { createNotes } from './notes.ts';
import { answerNotices } from './notices.ts';
import { createPageCards } from './page-cards.ts';
import type { PartSource } from './parts.ts';
import { createReader } from './reader.ts';
import { createReading } from './reading.ts';
import { createRehearsal } from './rehearsal.ts';
import { createSaving } from './saving.ts';
import { createStands } from './stands.ts';
import { createVerdicts } from './verdicts.ts';
import type { Waking } from './waking.ts';
import { createWatching } from './watching.ts';
import { createWriting } from './writing.ts';

/** Milliseconds of getting ready after which the page comes first, before the start. */
const READY_MS = 24;

export interface SessionDeps {
  /** What views need, but for the goal. */
  view: Omit<ViewContext, 'goal'>;
  css: string;
  /** Boards whose own readers may be needed here. */
  boards: readonly Board[];
  /** What it comes with otherwise only when somebody asks: see `Details.fine`. */
  fine?: FinePrint | undefined;
  parts: PartSource;
  waking: Waking;
  /** Told when nothing of it is left, so that another may begin. */
  ended?: () => void;
  /** The address the page is read as; its own where absent. The extension's sample board has none on the web. */
  address?: () => string;
}

/** The badges of one page, until `signal` is aborted, when nothing of them is left. */
export interface Session {
  /**
   * One step of what every badge takes, done once with nothing kept of it: code runs slowly the first time. For who
   * has time before `start`; reads the page and changes nothing.
   */
  rehearse(): Readiness;
  /** Puts badges on the page and keeps them right from now on. */
  start(): void;
}

export function createSession(
  page: Document,
  { view, css, boards, fine, parts, waking, ended, address = () => page.URL }: SessionDeps,
  asked: AbortSignal,
): Session {
  const over = new AbortController();
  const signal = AbortSignal.any([asked, over.signal]);
  /** An update leaves this script behind on pages that are open: it goes, and the one that came with the update takes over. */
  function isOver(): boolean {
    if (isLeftBehind()) over.abort();
    return signal.aborted;
  }
  const { words } = view;
  const cards = new Map<Element, Card>();
  const turns = createTurns(signal);
  const { turn } = turns;
  const gistOf = createGists();
  const { isHere, standing, withIds, openOf, listedOf, anyShown } = createPageCards(cards);
  const cardJudging = createCardJudging(
    { judged: (cards) => verdicts.tellFirst(cards), gistOf, isHere, turns },
    signal,
  );
  const judging = createJudging((judged) => verdicts.sharpen(judged), turn, signal);
  const isTranslated = watchTranslation(page);
  const reader = createReader(page, { boards, fine, parts, isTranslated, address });
  let goal: Goal | null = null;

  const viewOf = (card: Card) =>
    describeBadge(card.found.posting, card.gist, goal, words, card.first, view.locale);

  const saving = createSaving((ids) => {
    for (const card of withIds(ids)) {
      stands.show(card);
      filtering.apply(card);
    }
    explain.sync();
  }, signal);
  const openPanel = (place: PanelPlace) => void askBackground('panel.open', { place });
  const notes = createNotes(page, words('language'), signal);
  const explain = createExplain(
    page,
    {
      notes,
      context: () => ({ ...view, goal }),
      parts,
      isSaved: saving.has,
      onSave: (card) => writing.turn(card),
      openPanel,
      async toldOf(card) {
        const told = openOf(card.found.posting.id) ?? card;
        reader.complete(told);
        const { found, advert } = told;
        const annotation = advert ?? (await cardJudging.explain(found.posting));
        if (!annotation) return undefined;
        const posting = judging.asJudged(found.posting, annotation);
        return { view: viewOf(card), annotation, first: card.first, found: { ...found, posting } };
      },
    },
    signal,
  );
  const writing = createWriting(
    {
      words,
      reader,
      parts,
      judging,
      saving,
      tell: notes.tell,
      standing,
      anyShown,
      openOf,
      listedOf,
      openPanel,
    },
    signal,
  );
  const stands = createStands(
    page,
    {
      css,
      language: words('language'),
      viewOf,
      isSaved: saving.has,
      isBusy: saving.isBusy,
      saveLabel: (card) =>
        words(saving.has(card.found.posting.id) ? 'badge_saved' : 'badge_save', card.found.posting.title),
      cardOf: (element) => cards.get(element),
      onApproach: () => void parts.bring('details'),
      onOpen: explain.toggle,
      onSave: writing.turn,
      onHover: explain.hover,
      onPress: explain.pressed,
      onEscape: explain.escape,
      onDrop: explain.drop,
    },
    signal,
  );
  const filtering = createFiltering(
    { isHere, isSaved: saving.has, isSeen: saving.wasSeen, veil: stands.veil },
    signal,
  );

  const asking = createAsking({ cards, saving, filtering, turn }, signal);

  const verdicts = createVerdicts(
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
      labelOf: (card) => viewOf(card).label,
      outsideOf: ({ posting, annotation }) => describeOutside(posting, annotation, words),
    },
    signal,
  );

  const adopting = createAdopting(
    page,
    {
      cards,
      openOf,
      reader,
      isTranslated,
      parts,
      turn,
      again: (element) => void reading.readMore([element]),
      verdicts,
      judging,
      stands,
      filtering,
      explain,
      notes,
      asking,
      saving,
    },
    signal,
  );

  function follow(next: Goal | null) {
    goal = next;
    verdicts.redraw();
    explain.renew();
  }

  const reading = createReading(
    {
      reader,
      parts,
      turn,
      adopt: adopting.adopt,
      adopted: adopting.rest,
      keepOnly: adopting.keepOnly,
      done() {
        asking.soon();
        if (!isOver()) waking.wake();
        cardJudging.again();
      },
    },
    signal,
  );

  const watching = createWatching(page, { cards, stands, adopting, reading, reader, asking, isOver }, signal);
  async function wasRead() {
    await reading.rest();
    await adopting.rest();
    await cardJudging.rest();
    await verdicts.rest();
  }
  function answer() {
    answerNotices(
      {
        page,
        cards,
        wasRead,
        cardAround: watching.cardAround,
        words,
        notes,
        board: reading.board,
        follow,
        reader,
        parts,
        saving,
        filtering,
        writing,
        leave: () => over.abort(),
      },
      signal,
    );
  }

  const { next } = createRehearsal({
    openOnce: reader.openOnce,
    foretell: cardJudging.foretell,
    raise: stands.rehearse,
  });

  async function begin() {
    if (stretch() > READY_MS) await giveWay();
    if (signal.aborted) return;
    clearStrays(page);
    watching.start();
    answer();
    signal.addEventListener('abort', () => {
      for (const card of cards.values()) stands.drop(card);
      cards.clear();
      ended?.();
    });
    reading.readAll();
    await giveWay();
    waking.follow(follow);
    if (!isOver()) waking.wake();
  }

  return {
    rehearse: next,
    start: () => void begin(),
  };
}
