import { matches } from '../../lib/extract/board-for.ts';
import { serveNotices } from '../../lib/messaging/page-server.ts';
import type { PageNotices, PageSummary } from '../../lib/messaging/protocol.ts';
import type { Words } from '../../lib/view/words.ts';
import type { Card } from './card.ts';
import type { createFiltering } from './filtering.ts';
import type { Notes } from './notes.ts';
import type { PartSource } from './parts.ts';
import type { Reader } from './reader.ts';
import type { createSaving } from './saving.ts';
import { cardMeant, nextOfLevel, summarise } from './summary.ts';
import type { createWriting } from './writing.ts';

/** Milliseconds by which a frame without postings answers later than one with them. */
const EMPTY_FRAME_MS = 150;
/** The same where the other one may be reading its page still. */
const UNREAD_FRAME_MS = 1000;

export interface NoticesDeps {
  page: Document;
  cards: ReadonlyMap<Element, Card>;
  /** Resolves once the page as it is now was read: whoever asks in the middle of it would hear of half. */
  wasRead(): Promise<void>;
  /** The card whose element, or whose badge, a node stands in. */
  cardAround(node: Node): Card | undefined;
  words: Words;
  notes: Pick<Notes, 'tell'>;
  board(): Pick<PageSummary, 'board' | 'boardChanged'>;
  follow(goal: PageNotices['goal.changed']['ask']['goal']): void;
  reader: Reader;
  parts: PartSource;
  saving: ReturnType<typeof createSaving>;
  filtering: ReturnType<typeof createFiltering>;
  writing: ReturnType<typeof createWriting>;
  /** Takes all badges away, for good. */
  leave(): void;
}

/** Does on this page what the background and the popup tell, and answers what they ask. */
export function answerNotices(
  {
    page,
    cards,
    wasRead,
    cardAround,
    words,
    notes,
    board,
    follow,
    reader,
    parts,
    saving,
    filtering,
    writing,
    leave,
  }: NoticesDeps,
  signal: AbortSignal,
): void {
  /** The card that was scrolled to last. */
  let shown: Card | undefined;
  const covers = (pattern: string) => matches(pattern, page.location);
  /** Every frame of a tab is asked and the first answer is taken: one that has nothing to say lets others go first. */
  async function letOthersFirst(ms: number) {
    const { defaultView: view } = page;
    if (view && (view.length > 0 || view !== view.top)) await new Promise((done) => setTimeout(done, ms));
  }
  async function summary() {
    const filter = { hidden: filtering.count(), filter: filtering.current() };
    const said = summarise(cards.values(), { ...board(), ...filter });
    if (said.postings === 0) await letOthersFirst(EMPTY_FRAME_MS);
    return said;
  }

  serveNotices(
    {
      'saved.changed': ({ id, saved }) => {
        saving.note(id, saved);
        return {};
      },
      'saved.renew': () => {
        saving.learnAgain([...cards.values()].map((card) => card.found.posting.id));
        return {};
      },
      'goal.changed': ({ goal }) => {
        follow(goal);
        return {};
      },
      'sites.taken': ({ taken, kept }) => {
        if (taken.some(covers) && !kept.some(covers)) leave();
        return {};
      },
      async 'command.save'({ linkUrl }) {
        await wasRead();
        const card = cardMeant(page, [...cards.values()], linkUrl, cardAround);
        // Not once it is saved: meanwhile a frame without it would have answered.
        if (card) void writing.save(card);
        else await letOthersFirst(UNREAD_FRAME_MS);
        return { id: card?.found.posting.id ?? null };
      },
      async 'command.missed'() {
        const badges = [...cards.values()].filter(({ stand }) => stand?.placed);
        const card = badges.find(({ stand }) => stand && isInWindow(page, stand.badge.box)) ?? badges[0];
        const told = card !== undefined && notes.tell(card, words('command_noneMeant')) !== undefined;
        if (!told) await letOthersFirst(EMPTY_FRAME_MS);
        return { told };
      },
      async 'page.summary'() {
        await wasRead();
        return summary();
      },
      async 'page.report'() {
        const structure = await parts.bring('structure');
        return { report: structure ? structure.layoutReport(page, reader.openOnce().read()) : '' };
      },
      async 'page.filter'(filter) {
        await filtering.set(filter, cards.values());
        // After it is on: of cards that come meanwhile it is asked as they come.
        if (filter.seen) await saving.learnSeen([...cards.values()].map((card) => card.found.posting.id));
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
}

function isInWindow({ defaultView }: Document, box: Element): boolean {
  const { top, bottom } = box.getBoundingClientRect();
  return top >= 0 && bottom <= (defaultView?.innerHeight ?? 0);
}
