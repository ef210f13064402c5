import type { FoundPosting } from '../../lib/extract/index.ts';
import type { Turn } from '../../lib/messaging/turns.ts';
import { queueUp, stretch } from '../../lib/page/slice.ts';
import type { PartSource } from './parts.ts';
import type { Reader } from './reader.ts';

/** About as many result cards as a window shows at once. */
const IN_VIEW = 8;
/**
 * Cards read at once, and for how many milliseconds since the page had the thread another portion may be begun. The
 * browser paints the page after each slice, which for a long list takes as long as a slice: they should be few.
 */
const PORTION = 4;
const PORTION_MS = 24;
/** Added cards read at once where the structure of the page tells them: each reading looks at the lists around them anew, which small portions pay for again and again. */
const ADDED_PORTION = 125;
/** How long a page without known postings may take to fill itself before it is read by its structure, in milliseconds. */
const FILLS_ITSELF_MS = 300;
/** Readings of the whole page given up in a row for another: the next one is finished, since some pages write their address anew without pause. */
const MOST_GIVEN_UP = 2;

export interface ReadingDeps {
  reader: Reader;
  parts: PartSource;
  turn: Turn;
  /** Takes over what was read, new or read again. */
  adopt(found: readonly FoundPosting[]): void;
  /** Resolves once all of it is taken over. */
  adopted(): Promise<void>;
  /** Forgets cards whose elements are no posting's any more. */
  keepOnly(stands: (element: Element) => boolean): void;
  /** The whole page was read. */
  done(): void;
}

/** Decides what of a page is read when, and by whom: all of it, or what the page added or changed. */
export function createReading(
  { reader, parts, turn, adopt, adopted, keepOnly, done }: ReadingDeps,
  signal: AbortSignal,
) {
  let board = { board: 'web', boardChanged: false };
  /** Whether the board's own reader knows this page's cards. */
  let byBoard = false;
  /** Counts readings of the whole page, so that one is given up when the next begins. */
  let pass = 0;
  /** The elements that a reading of the whole page, while it lasts, and the changes since have found to hold postings. */
  let standing: Set<Element | undefined> | undefined;

  function take(found: readonly FoundPosting[]) {
    for (const { element } of found) standing?.add(element);
    adopt(found);
  }

  /**
   * Reads in portions with room for the page between them. The first of a board's cards is read and shown by itself:
   * a slow machine has done enough then, any other goes on at once.
   */
  async function readPortions(
    roots: readonly Node[],
    portion: number,
    isOver: () => boolean,
    afterFirst?: () => void,
  ) {
    const hasTime = () => stretch() < PORTION_MS;
    let end = portion === PORTION ? 1 : portion;
    for (let at = 0; at < roots.length && !isOver(); end += portion) {
      const some = roots.slice(at, end);
      for (const root of some) unread.delete(root);
      take(reader.now().readWithin(some));
      at = end;
      const isLast = at >= roots.length;
      if (hasTime() && !isLast) continue;
      if (afterFirst || !isLast) await queueUp();
      if (!afterFirst || isOver()) continue;
      afterFirst();
      afterFirst = undefined;
      if (!hasTime() && !isLast) await queueUp();
    }
  }

  /**
   * Reads a page of which the board's own reader does not know all. Such a page may still be filling itself:
   * only when it has had its time is the reader brought that knows pages by their structure.
   */
  async function readByStructure(isOver: () => boolean) {
    await new Promise((resolve) => setTimeout(resolve, FILLS_ITSELF_MS));
    if (isOver()) return undefined;
    reader.open();
    const own = reader.now().read();
    if (!own.partial) return own;
    // Where the part cannot come, each navigation would ask for it again.
    if (!parts.has('structure') && !(await turn(() => !isOver()))) return own;
    const [structure] = await Promise.all([parts.bring('structure'), parts.bring('details')]);
    if (!structure || isOver()) return own;
    reader.open();
    return reader.now().read();
  }

  let whole: Promise<void> | undefined;
  /** How the last readings of the whole page went: one under way, and asked for once more; given up in a row; finished in all. */
  let underWay = false;
  let again = false;
  let givenUp = 0;
  let finished = 0;
  /** All readings so far of what the page added or changed. */
  let changes: Promise<void> | undefined;
  /** What waits to be read of `unreadOf`: what changes without pause must not wait there many times. */
  let unread = new Set<Node>();
  let unreadOf = reader.now();

  function readAll() {
    again = underWay && givenUp >= MOST_GIVEN_UP;
    if (again) return;
    if (underWay) givenUp++;
    underWay = true;
    const mine = pass + 1;
    whole = readWhole().finally(() => {
      if (mine !== pass) return;
      underWay = false;
      givenUp = 0;
      finished++;
      if (again) readAll();
    });
  }

  async function readWhole() {
    const mine = ++pass;
    const isOver = () => signal.aborted || mine !== pass;
    reader.open();
    const found = new Set<Element | undefined>();
    standing = found;
    keepOnly((element) => element.isConnected);

    const waiting = reader.now().cards();
    byBoard = waiting.length > 0;
    await readPortions(waiting, PORTION, isOver, () => take(reader.now().readOpen()));
    if (isOver()) return;
    let rest = reader.now().readRest();
    if (rest?.partial) {
      take(inReadingOrder(rest.postings));
      rest = await readByStructure(isOver);
      if (isOver()) return;
    }
    if (rest) {
      board = { board: rest.board, boardChanged: rest.state === 'changed' };
      take(inReadingOrder(rest.postings));
    } else board = { board: reader.now().board(), boardChanged: false };
    // What was read before the page changed may still be on its way here.
    await adopted();
    if (isOver()) return;
    keepOnly((element) => found.has(element));
    standing = undefined;
    done();
  }

  return {
    /** The page's board, as its reading told. */
    board: () => board,
    /** Resolves once the page as it is now was read, what it added or changed last too. */
    async rest() {
      const before = finished;
      for (let last: typeof whole; last !== whole && finished === before; ) {
        last = whole;
        await last?.catch(() => undefined);
      }
      await changes?.catch(() => undefined);
    },

    /**
     * Reads the page: at the start and after each navigation. Cards the board's own reader knows come in
     * portions, those in view first.
     */
    readAll,

    /** Reads what the page added or changed; many cards at once in portions, as at the start. */
    readMore(roots: readonly Node[]): Promise<void> {
      const page = reader.now();
      const isOver = () => signal.aborted || page !== reader.now();
      const before = changes;
      if (unreadOf !== page) {
        unreadOf = page;
        unread = new Set();
      }
      const fresh = roots.filter((root) => !unread.has(root));
      for (const root of fresh) unread.add(root);
      changes = readPortions(fresh, byBoard ? PORTION : ADDED_PORTION, isOver).then(() => before);
      return changes;
    },
  };
}

/** The cards a person sees first come first; the open posting, which takes longer to judge, after those. */
function inReadingOrder(postings: readonly FoundPosting[]): FoundPosting[] {
  const cards = postings.filter(({ role }) => role !== 'main');
  const open = postings.filter(({ role }) => role === 'main');
  return [...cards.slice(0, IN_VIEW), ...open, ...cards.slice(IN_VIEW)];
}
