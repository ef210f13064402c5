import type { Goal } from '../../lib/career/goal.ts';
import { judgeCard } from '../../lib/classify/judge-card.ts';
import type { Board } from '../../lib/extract/board.ts';
import type { FinePrint } from '../../lib/extract/fine-print.ts';
import type { FoundPosting } from '../../lib/extract/index.ts';
import { openPageWith } from '../../lib/extract/open-page.ts';
import { askBackground } from '../../lib/messaging/client.ts';
import { serveNotices } from '../../lib/messaging/page-server.ts';
import type { Failure } from '../../lib/messaging/protocol.ts';
import { isLeftBehind } from '../../lib/messaging/runtime.ts';
import { createPace } from '../../lib/page/pace.ts';
import { createQueue, giveWay } from '../../lib/page/slice.ts';
import { watchTheme } from '../../lib/page/theme.ts';
import { watchPage } from '../../lib/page/watch.ts';
import type { Posting } from '../../lib/posting.ts';
import { describeBadge, isInFamily } from '../../lib/view/badge.ts';
import type { ViewContext } from '../../lib/view/context.ts';
import { describeFailure } from '../../lib/view/failure.ts';
import type { Card } from './card.ts';
import { createExplain } from './explain.ts';
import { createFiltering } from './filtering.ts';
import { createJudging, type Judged } from './judging.ts';
import type { PartSource } from './parts.ts';
import { createSaving } from './saving.ts';
import { createStands } from './stands.ts';
import { cardMeant, nextOfLevel, summarise } from './summary.ts';

/** About as many result cards as a window shows at once. */
const IN_VIEW = 8;
/** Cards read at once, and the milliseconds in which another portion may be begun. */
const PORTION = 4;
const PORTION_MS = 8;
/** Milliseconds of putting up badges in a row. With the reading before it far below what a person notices, on any machine. */
const ADOPTING_MS = 16;
/** Milliseconds for which new postings gather before the background is asked about them. */
const ASKING_MS = 60;
/** Added cards read at once where the structure of the page tells them: each reading looks at the lists around them anew, which small portions pay for again and again. */
const ADDED_PORTION = 125;

/** How long a page without known postings may take to fill itself before it is read by its structure, in milliseconds. */
const FILLS_ITSELF_MS = 300;

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
  /** The address the page is read as; its own where absent. The extension's sample board has none on the web. */
  address?: () => string;
}

/** Keeps the badges of one page right from now until `signal` is aborted, when nothing of it is left. */
export function startSession(
  page: Document,
  { view, css, boards, fine, parts, address = () => page.URL }: SessionDeps,
  signal: AbortSignal,
): void {
  const { words } = view;
  const cards = new Map<Element, Card>();
  const judging = createJudging(sharpen, signal);
  const fineNow = () => fine ?? parts.has('details')?.fine;
  const openPage = () =>
    openPageWith(page, address(), { boards, structure: parts.has('structure'), fine: fineNow() });
  let reader = openPage();
  /** Whether the reader reads the fine print. */
  let fineReader = fine !== undefined;
  function open() {
    reader = openPage();
    fineReader = fineNow() !== undefined;
  }
  /** Postings that were read with their fine print. */
  const whole = new WeakSet<Posting>();
  let board = { board: 'web', boardChanged: false };
  let goal: Goal | null = null;
  let shown: Card | undefined;

  const withId = function* (ids: ReadonlySet<string>) {
    for (const card of cards.values()) if (ids.has(card.found.posting.id)) yield card;
  };
  function openOf(id: string): Card | undefined {
    for (const card of withId(new Set([id]))) if (card.found.role === 'main') return card;
    return undefined;
  }
  const saving = createSaving((ids) => {
    for (const card of withId(ids)) {
      stands.show(card);
      filtering.apply(card);
    }
    explain.sync();
  }, signal);
  const explain = createExplain(
    page,
    {
      context: () => ({ ...view, goal }),
      parts,
      isSaved: saving.has,
      onSave: (card) => void write(card, !saving.has(card.found.posting.id)),
      toldOf(card) {
        const told = openOf(card.found.posting.id) ?? card;
        complete(told);
        const posting = judging.asJudged(told.found.posting, told.annotation);
        return { ...told, found: { ...told.found, posting } };
      },
    },
    signal,
  );
  const stands = createStands(
    page,
    {
      css,
      language: words('language'),
      isSaved: saving.has,
      isBusy: saving.isBusy,
      saveLabel: (card) =>
        words(saving.has(card.found.posting.id) ? 'badge_saved' : 'badge_save', card.found.posting.title),
      onApproach: () => void parts.bring('details'),
      onOpen: explain.toggle,
      onSave: (card) => void write(card, !saving.has(card.found.posting.id)),
      onHover: explain.hover,
      onPress: explain.pressed,
      onEscape: explain.escape,
      onDrop: explain.drop,
    },
    signal,
  );
  const filtering = createFiltering(
    { isSaved: saving.has, isSeen: saving.wasSeen, veil: stands.veil },
    signal,
  );

  /** Saves or removes, and says how it went; nothing is shown as saved before the database has it. */
  async function write(card: Card, save: boolean): Promise<string | null> {
    const { id } = card.found.posting;
    await parts.bring('details');
    const failure = await saving.write(allOf(openOf(id) ?? card), save);
    if (signal.aborted) return null;
    if (failure) tellFailure(card, failure, save);
    else {
      explain.tell(card, words(save ? 'badge_savedNow' : 'badge_removed'), {
        label: words('badge_undo'),
        run: () => void write(card, !save),
      });
    }
    return failure ? null : id;
  }

  /** Reads a posting's fine print too, once what reads it is here. */
  function complete(card: Card) {
    const { element } = card;
    const { posting, role } = card.found;
    if (!fineNow() || whole.has(posting)) return;
    const again = role === 'main' ? openPage().readOpen() : openPage().readWithin([element]);
    card.found = again.find((one) => one.posting.id === posting.id && one.role === role) ?? card.found;
    whole.add(card.found.posting);
  }

  /** All that is known of a card's posting: of its advert too, where that was open before. */
  function allOf(card: Card): Judged {
    complete(card);
    const { posting } = card.found;
    const open = posting.description ? undefined : judging.of(posting.id)?.posting;
    if (!open) return { posting, annotation: card.annotation };
    const both = { ...posting, ...open, readers: { ...posting.readers, ...open.readers } };
    return { posting: both, annotation: card.annotation };
  }

  function tellFailure(card: Card, failure: Failure, save: boolean) {
    if (isLeftBehind()) {
      explain.tell(card, words('badge_leftBehind'));
      return;
    }
    const { title, text, retry } = describeFailure(failure, words);
    explain.tell(
      card,
      `${title}. ${text}`,
      retry ? { label: words('badge_retry'), run: () => void write(card, save) } : undefined,
    );
  }

  let fresh: string[] = [];
  const adopting = createQueue<FoundPosting>(adopt, signal, { budget: ADOPTING_MS, afterSlice: settle });

  /** Takes over one posting as it was read, new or read again. */
  function adopt(found: FoundPosting) {
    const { element, posting } = found;
    if (!element?.isConnected) return;
    const known = cards.get(element);
    if (known && saysTheSame(known.found, found)) return;
    const annotation = judging.of(posting.id)?.annotation ?? judgeCard(posting);
    const card: Card = known ?? { element, found, annotation };
    if (known && known.found.posting.id !== posting.id) {
      explain.drop(known);
      filtering.forget(known);
    }
    card.found = found;
    card.annotation = annotation;
    cards.set(element, card);
    draw(card);
    fresh.push(posting.id);
    if (fineReader) whole.add(posting);
    if (!posting.description) return;
    judging.learn(posting);
    if (found.role === 'main') void sawOpen(card);
  }

  /** What a saved role has to learn of a posting that stands open is in its fine print. */
  async function sawOpen(card: Card) {
    const { id } = card.found.posting;
    await parts.bring('details');
    if (signal.aborted || cards.get(card.element) !== card || card.found.posting.id !== id) return;
    complete(card);
    saving.sawOpen(card.found.posting);
  }

  /** The whole advert was judged: every badge of the posting says so. */
  function sharpen({ posting, annotation }: Judged) {
    for (const card of withId(new Set([posting.id]))) {
      card.annotation = annotation;
      draw(card);
    }
    stands.settle();
    explain.renew(posting.id);
    askSoon();
  }

  function draw(card: Card) {
    if (isInFamily(card.annotation)) {
      stands.put(card, describeBadge(card.found.posting, card.annotation, goal, words));
    } else if (card.stand) stands.drop(card);
    filtering.apply(card);
  }

  const redrawing = createQueue<Card>((card) => cards.get(card.element) === card && draw(card), signal, {
    afterSlice: stands.settle,
  });

  /** Another goal concerns every badge: in slices, like the first drawing. */
  function follow(next: Goal | null) {
    goal = next;
    redrawing.push(cards.values());
  }

  function settle(more: boolean) {
    stands.settle();
    if (!more) askSoon();
  }

  let asking: ReturnType<typeof setTimeout> | undefined;

  /** Portions follow each other by milliseconds, and a message costs more than a portion: one question for many. */
  function askSoon() {
    asking ??= setTimeout(() => {
      asking = undefined;
      saving.learn(fresh);
      fresh = [];
      count();
    }, ASKING_MS);
  }
  signal.addEventListener('abort', () => clearTimeout(asking), { once: true });

  let told = -1;
  function count() {
    const ids = new Set<string>();
    for (const card of cards.values()) if (card.stand) ids.add(card.found.posting.id);
    if (ids.size === told) return;
    told = ids.size;
    void askBackground('page.count', { inFamily: told });
  }

  function forget(card: Card) {
    stands.drop(card);
    filtering.forget(card);
    cards.delete(card.element);
    if (shown === card) shown = undefined;
  }

  /** Whether the board's own reader knows this page's cards. */
  let byBoard = false;
  /** Counts readings of the whole page, so that one is given up when the next begins. */
  let pass = 0;
  /** The elements that this reading and the changes since have found to hold postings. */
  let standing = new Set<Element | undefined>();

  function take(found: readonly FoundPosting[]) {
    for (const { element } of found) standing.add(element);
    adopting.push(found);
  }

  /**
   * Reads the page: at the start and after each navigation. Cards the board's own reader knows come in
   * portions with room for the page between them, those in view first.
   */
  async function readAll() {
    const mine = ++pass;
    const isOver = () => signal.aborted || mine !== pass;
    open();
    standing = new Set();
    for (const card of [...cards.values()]) if (!card.element.isConnected) forget(card);

    const waiting = reader.cards();
    byBoard = waiting.length > 0;
    for (let at = 0; at < waiting.length; ) {
      const until = performance.now() + PORTION_MS;
      const found: FoundPosting[] = [];
      do {
        found.push(...reader.readWithin(waiting.slice(at, at + PORTION)));
        at += PORTION;
      } while (at > PORTION && at < waiting.length && performance.now() < until);
      take(found);
      await giveWay();
      if (isOver()) return;
      if (at === PORTION) take(reader.readOpen());
    }
    let rest = reader.readRest();
    if (rest?.partial) {
      take(inReadingOrder(rest.postings));
      rest = await readByStructure(isOver);
      if (isOver()) return;
    }
    if (rest) {
      board = { board: rest.board, boardChanged: rest.state === 'changed' };
      take(inReadingOrder(rest.postings));
    } else board = { board: reader.board(), boardChanged: false };
    for (const card of [...cards.values()]) if (!standing.has(card.element)) forget(card);
    askSoon();
  }

  /**
   * Reads a page of which the board's own reader does not know all. Such a page may still be filling itself:
   * only when it has had its time is the reader brought that knows pages by their structure.
   */
  async function readByStructure(isOver: () => boolean) {
    await new Promise((resolve) => setTimeout(resolve, FILLS_ITSELF_MS));
    if (isOver()) return undefined;
    open();
    const own = reader.read();
    if (!own.partial) return own;
    const [structure] = await Promise.all([parts.bring('structure'), parts.bring('details')]);
    if (!structure || isOver()) return own;
    open();
    return reader.read();
  }

  /** Reads what the page added or changed; many cards at once in portions, as at the start. */
  async function readMore(roots: readonly Node[]) {
    const from = reader;
    const portion = byBoard ? PORTION : ADDED_PORTION;
    for (let at = 0; at < roots.length; ) {
      if (at > 0) await giveWay();
      if (signal.aborted || from !== reader) return;
      const until = performance.now() + PORTION_MS;
      do {
        take(from.readWithin(roots.slice(at, at + portion)));
        at += portion;
      } while (at < roots.length && performance.now() < until);
    }
  }

  function cardAround(node: Node): Card | undefined {
    for (let at: Node | null = node; at; at = at.parentNode) {
      const card = cards.get(at as Element) ?? stands.ownerOf(at);
      if (card) return card;
    }
    return undefined;
  }

  const readAgain = createPace(
    () => {
      void readAll();
      saving.learnAgain();
    },
    AGAIN_MS,
    signal,
  );
  const followTheme = watchTheme(page, () => stands.recolour(cards.values()), signal);
  watchPage(
    page,
    {
      own: (node) => stands.ownerOf(node) !== undefined,
      knownAround: (node) => cardAround(node)?.element,
      reopened: stands.listen,
      lost(node) {
        const card = stands.ownerOf(node);
        if (card) stands.returnTo(card);
      },
      changed({ roots, removed }) {
        followTheme();
        if (removed) for (const card of [...cards.values()]) if (!card.element.isConnected) forget(card);
        if (roots.length) void readMore(roots);
        askSoon();
      },
      arrived() {
        // What is read from now on is read as of this address.
        open();
        readAgain();
      },
    },
    signal,
  );

  const summary = () =>
    summarise(cards.values(), { ...board, hidden: filtering.count(), filter: filtering.current() });
  serveNotices(
    {
      'saved.changed': ({ id, saved }) => {
        saving.note(id, saved);
        return {};
      },
      'saved.renew': () => {
        saving.learnAgain();
        return {};
      },
      'goal.changed': (notice) => {
        follow(notice.goal);
        return {};
      },
      async 'command.save'({ linkUrl }) {
        const card = cardMeant(page, [...cards.values()], linkUrl, cardAround);
        if (!card) return { id: null };
        const { id } = card.found.posting;
        if (!saving.has(id)) return { id: await write(card, true) };
        explain.tell(card, words('badge_already'));
        return { id };
      },
      'page.summary': summary,
      async 'page.report'() {
        const structure = await parts.bring('structure');
        return { report: structure ? structure.layoutReport(page, openPage().read()) : '' };
      },
      async 'page.filter'(filter) {
        if (filter.seen) await saving.learnSeen([...cards.values()].map((card) => card.found.posting.id));
        await filtering.set(filter, cards.values());
        return summary();
      },
      'page.show'({ level }) {
        const inSight = [...cards.values()].filter(({ element }) => element.getClientRects().length > 0);
        const inOrder = inSight.sort((a, b) =>
          a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
        );
        shown = nextOfLevel(inOrder, level, shown);
        shown?.element.scrollIntoView({ block: 'center' });
        shown?.stand?.badge.open.focus({ preventScroll: true });
        return {};
      },
    },
    signal,
  );

  signal.addEventListener(
    'abort',
    () => {
      for (const card of cards.values()) stands.drop(card);
      cards.clear();
    },
    { once: true },
  );

  void readAll();
  void askBackground('goal.read', {}).then((answer) => {
    if (!answer.ok || signal.aborted) return;
    if (answer.value.goal) follow(answer.value.goal);
  });
}

/** The cards a person sees first come first; the open posting, which takes longer to judge, after those. */
function inReadingOrder(postings: readonly FoundPosting[]): FoundPosting[] {
  const cards = postings.filter(({ role }) => role !== 'main');
  const open = postings.filter(({ role }) => role === 'main');
  return [...cards.slice(0, IN_VIEW), ...open, ...cards.slice(IN_VIEW)];
}

/** Whether reading a card again brought nothing new. */
function saysTheSame(a: FoundPosting, b: FoundPosting): boolean {
  const p = a.posting;
  const q = b.posting;
  return (
    p.id === q.id &&
    p.title === q.title &&
    p.company === q.company &&
    p.snippet === q.snippet &&
    p.description === q.description &&
    a.role === b.role &&
    a.titleElement === b.titleElement
  );
}
