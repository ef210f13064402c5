import type { Goal } from '../../lib/career/goal.ts';
import type { Board } from '../../lib/extract/board.ts';
import type { FinePrint } from '../../lib/extract/fine-print.ts';
import { askBackground } from '../../lib/messaging/client.ts';
import type { PanelPlace } from '../../lib/messaging/protocol.ts';
import { isLeftBehind } from '../../lib/messaging/runtime.ts';
import { createTurns } from '../../lib/messaging/turns.ts';
import { floatAgain } from '../../lib/page/float.ts';
import { clearStrays } from '../../lib/page/host.ts';
import { createPace } from '../../lib/page/pace.ts';
import type { Readiness } from '../../lib/page/parsed.ts';
import { giveWay, stretch } from '../../lib/page/slice.ts';
import { watchTheme } from '../../lib/page/theme.ts';
import { watchTranslation } from '../../lib/page/translated.ts';
import { watchPage } from '../../lib/page/watch.ts';
import { describeBadge, describeOutside } from '../../lib/view/badge.ts';
import type { ViewContext } from '../../lib/view/context.ts';
import { createAdopting } from './adopting.ts';
import { createAsking } from './asking.ts';
import { type Card, isOpen } from './card.ts';
import { createCardJudging } from './card-judging.ts';
import { createExplain } from './explain.ts';
import { createFiltering } from './filtering.ts';
import { createGists } from './gist.ts';
import { createJudging } from './judging.ts';
import { createNotes } from './notes.ts';
import { answerNotices } from './notices.ts';
import type { PartSource } from './parts.ts';
import { createReader } from './reader.ts';
import { createReading } from './reading.ts';
import { createRehearsal } from './rehearsal.ts';
import { createSaving } from './saving.ts';
import { createStands } from './stands.ts';
import { createVerdicts } from './verdicts.ts';
import type { Waking } from './waking.ts';
import { createWriting } from './writing.ts';

/** Milliseconds of getting ready after which the page comes first, before the start. */
const READY_MS = 24;
/** Milliseconds between readings of the whole page: some write each place they are scrolled to into their address. */
const AGAIN_MS = 250;

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
  const isHere = (card: Card) => cards.get(card.element) === card;
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

  const withId = function* (ids: ReadonlySet<string>) {
    for (const card of cards.values()) if (ids.has(card.found.posting.id)) yield card;
  };
  function first(is: (card: Card) => unknown): Card | undefined {
    for (const card of cards.values()) if (is(card)) return card;
    return undefined;
  }
  const openOf = (id: string) => first((card) => card.found.posting.id === id && isOpen(card));
  const listedOf = (id: string) => first((card) => card.found.posting.id === id && !isOpen(card));
  const anyShown = () => first(({ stand }) => stand?.placed && stand.host.isConnected);
  function standing({ element }: Card, id: string): Card | undefined {
    const card = cards.get(element);
    return card?.found.posting.id === id ? card : undefined;
  }
  const saving = createSaving((ids) => {
    for (const card of withId(ids)) {
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
  function watch() {
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
          if (removed) adopting.keepOnly((element) => element.isConnected && element.ownerDocument === page);
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
  }
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
        cardAround,
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
    watch();
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
