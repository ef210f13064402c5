import type { Posting } from '../posting.ts';
import type { Board, CardReader } from './board.ts';
import { boardByMarks, boardFor } from './board-for.ts';
import { isDepartment } from './fields/company.ts';
import type { employerInTitle, employerOfSite } from './fields/site-employer.ts';
import type { FinePrint } from './fine-print.ts';
import type { Extraction, FoundPosting } from './index.ts';
import { mergeSightings } from './merge.ts';
import { postingFrom } from './posting-from.ts';
import { cardsOf, readBoard, readCardOf, readOpenPosting } from './read-board.ts';
import { type Readings, readingsFor } from './readings.ts';
import type { Sighting } from './sighting.ts';
import type { Layout, readStructure, readStructureWithin } from './structure/index.ts';

/** The reader that knows no board: by what a page's structure shows. */
export interface StructureReader {
  readStructure: typeof readStructure;
  readStructureWithin: typeof readStructureWithin;
  /** Whose site it is, where no card names an employer. */
  employerOfSite: typeof employerOfSite;
  /** Who the page's title says offers the open posting. */
  employerInTitle: typeof employerInTitle;
}

/** Who reads a page. */
export interface Readers {
  boards: readonly Board[];
  /** Half of all reading code. Where it is absent, a reading that wants it says so: give it, and open the page again. */
  structure?: StructureReader | undefined;
  /** Where it is absent, postings come without pay, dates and terms, and JSON-LD is not read. */
  fine?: FinePrint | undefined;
  /**
   * Told of every error that a reader swallowed, so that tests and scripts can fail on it. What it throws,
   * the reading throws.
   */
  onFault?: ((error: unknown) => void) | undefined;
}

/** Milliseconds for which readings are kept, elements among them. */
const MOMENTS_MS = 2000;

/** A page kept open: what its first reading learned makes later readings as small as what was added. */
export interface OpenPage {
  /** Reads the whole page. */
  read(): Extraction;
  /**
   * Reads only what stands at or below these nodes, and the cards around them; in proportion to their
   * size, not to the page's. Nodes that are no longer in the page give nothing. A posting that was
   * already on the page may come again: callers key by `posting.id`.
   */
  readWithin(roots: readonly Node[]): FoundPosting[];
  /**
   * `read` in parts, so that a page of a thousand cards is never held up: the board's own cards, to be read in
   * portions with `readWithin`; empty where only a whole reading can tell what the cards are.
   */
  cards(): Element[];
  /** Id of the board that claims the address, or `web`. */
  board(): string;
  /** Then the open posting, where the board's own reader knows it, with what its own data add. */
  readOpen(): FoundPosting[];
  /** Last, whatever those leave: read the page as a whole unless nothing can be left. */
  readRest(): Extraction | undefined;
}

/**
 * Opens a page for reading at one address. After an in-page navigation, open it again.
 * Reads only; never changes the page and never throws.
 */
export function openPageWith(page: Document, url: string | URL, readers: Readers): OpenPage {
  const { boards, structure, fine } = readers;
  const isFine = fine !== undefined;
  /** A hostile page must not be able to stop the reading: what throws has found nothing. */
  function attempt<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      readers.onFault?.(error);
      return undefined;
    }
  }

  const address = parseAddress(url);
  let board = address && boardFor(address, boards);
  let layout: Layout | undefined;
  /** Whether the structural reader speaks for a sighting, or the board's own reader does. */
  let wanted: (sighting: Sighting) => boolean = () => true;
  /** Whether cards here name their employers; where none does, the whole site may be one employer's. */
  let named = false;

  function found(sightings: readonly Sighting[], at: URL): FoundPosting[] {
    const language = readLanguage(page);
    const context = {
      board: board?.id ?? 'web',
      url: at,
      readings: readingsNow(at),
      ...(language && { language }),
    };
    const postings: FoundPosting[] = [];
    for (const group of mergeSightings(sightings, board, at)) {
      const posting = postingFrom(group, context);
      if (posting) for (const place of placesOf(group)) postings.push({ ...place, posting });
    }
    for (const { role, posting } of postings)
      if (role === 'main' && !posting.company)
        nameEmployer(posting, structure?.employerInTitle(page, at, posting.title));
    // Where only some cards seem to name an employer, on a site of one, what they name is its departments.
    const some = postings.slice(0, MOST_ASKED);
    const naming = some.filter(({ posting }) => posting.company);
    named ||= naming.some(({ posting }) => posting.readers.company !== 'structure');
    named ||= naming.length > 0 && naming.filter(namesEmployer).length >= some.length * 0.75;
    const said = naming.map(({ posting }) => posting.company as string);
    const employer = postings.length && !named ? structure?.employerOfSite(page, at, said) : undefined;
    for (const { posting } of postings) nameEmployer(posting, employer);
    return postings;
  }

  let readings: { made: number; read: Readings } | undefined;
  /** What cards of a list share is read once for all its portions, which come within moments. */
  function readingsNow(at: URL): Readings {
    const today = new Date();
    if (!readings || today.getTime() - readings.made > MOMENTS_MS)
      readings = { made: today.getTime(), read: readingsFor(at, today, fine) };
    return readings.read;
  }

  let cards: ReadonlyMap<Element, CardReader | undefined> = new Map();
  let opened = false;
  const withJobs = () => {
    if (address && !board) board = attempt(() => boardByMarks(page, boards));
    return address !== undefined && board?.hasJobs?.(address) !== false;
  };

  function readOwn(root: Element, own: Board, at: URL): Sighting[] {
    const reader = cards.get(root);
    return reader && root.matches(reader.card)
      ? readCardOf(root, reader, own, at, isFine)
      : readBoard(root, own, at, isFine);
  }

  return {
    cards() {
      const [own, at] = [withJobs() ? board : undefined, address];
      // Another source says more of the same cards: they are to be read together.
      const several = fine !== undefined && page.querySelector(JSON_LD) !== null;
      cards = (own && at && !several && attempt(() => cardsOf(page, own))) || new Map();
      return [...cards.keys()];
    },
    board: () => board?.id ?? 'web',
    readOpen() {
      const [own, at] = [board, address];
      const seen = (own && at && attempt(() => readOpenPosting(page, own, at, isFine))) || [];
      opened = seen.length > 0;
      const said = opened && fine && at ? (attempt(() => fine.readJsonLd(page, at)) ?? []) : [];
      return (at && attempt(() => found([...seen, ...said], at))) ?? [];
    },
    readRest() {
      if (cards.size && (opened || !attempt(() => holdsAdvert(page, [...cards.keys()])))) return undefined;
      return this.read();
    },
    read() {
      let blind: ReturnType<typeof readStructure> | undefined;
      if (address && !board) {
        blind = structure && attempt(() => structure.readStructure(page, address));
        const shown = blind?.sightings.flatMap(({ element }) => element ?? []) ?? [];
        const some = [shown[0], shown[shown.length >> 1], shown.at(-1)].filter((card) => card !== undefined);
        board = attempt(() => boardByMarks(page, boards, some));
      }
      const boardId = board?.id ?? 'web';
      if (!address || board?.hasJobs?.(address) === false)
        return { postings: [], board: boardId, state: 'ok' };
      named = false;
      const data = (fine && attempt(() => fine.readJsonLd(page, address))) ?? [];
      // the same words in the page's own elements, where it does not say them apart
      const ld = data.length ? data : ((fine && attempt(() => fine.readMicrodata(page, address))) ?? []);
      const own = (board && attempt(() => readBoard(page, board as Board, address, isFine))) ?? [];
      const ownCards = own.some((sighting) => sighting.role !== 'main');
      const ownOpen = own.some((sighting) => sighting.role === 'main');
      let seen: Sighting[] = [];
      layout = undefined;
      wanted = (sighting) => (sighting.role === 'main' ? !ownOpen : !ownCards);
      if (structure && (!ownCards || !ownOpen)) {
        const read = blind ?? attempt(() => structure.readStructure(page, address));
        layout = read?.layout;
        seen = (read?.sightings ?? []).filter(wanted);
      }
      const elements = own.flatMap(({ element }) => element ?? []);
      const partial =
        !structure && (ownCards ? !ownOpen && attempt(() => holdsAdvert(page, elements)) : true);
      const described = ({ role }: Sighting) => Boolean(role === 'main' ? board?.open : board?.cards);
      const changed = own.length === 0 && seen.some(described);
      return {
        postings: attempt(() => found([...own, ...ld, ...seen], address)) ?? [],
        board: boardId,
        state: changed ? 'changed' : 'ok',
        ...(partial && { partial }),
      };
    },
    readWithin(roots) {
      if (!address || board?.hasJobs?.(address) === false) return [];
      const elements = topmost(roots);
      const seen = elements.flatMap((root) => {
        const own = (board && attempt(() => readOwn(root, board as Board, address))) ?? [];
        const known = layout;
        const said = (fine && holdsJsonLd(root) && attempt(() => fine.readJsonLd(page, address))) || [];
        if (own.length || !known || !structure) return [...own, ...said];
        const more = attempt(() => structure.readStructureWithin(root, known, page, address)) ?? [];
        return [...said, ...more.filter(wanted)];
      });
      return attempt(() => found(seen, address)) ?? [];
    },
  };
}

/** Postings from which it is told whether a page names employers. */
const MOST_ASKED = 60;

const namesEmployer = ({ posting }: FoundPosting) => !isDepartment(posting.company ?? '');

function nameEmployer(posting: Posting, employer: string | undefined): void {
  if (!employer) return;
  posting.company = employer;
  posting.readers.company = 'page';
}

function parseAddress(url: string | URL): URL | undefined {
  try {
    const parsed = new URL(url);
    return /^https?:$/.test(parsed.protocol) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function readLanguage(page: Document): string | undefined {
  const stated = page.documentElement?.getAttribute('lang')?.trim();
  return stated && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(stated) ? stated : undefined;
}

const JSON_LD = 'script[type="application/ld+json"]';

function holdsJsonLd(root: Element): boolean {
  return root.matches(JSON_LD) || root.querySelector(JSON_LD) !== null;
}

/** Shorter texts under a heading are no advert. In UTF-16 units. */
const ADVERT = 600;

/** Whether beside its cards the page has a heading with enough text for an advert, which a changed layout may hide. */
function holdsAdvert(page: Document, cards: readonly Element[]): boolean {
  const within = new Set<Node>(cards);
  const above = new Set<Node>();
  for (const card of cards)
    for (let at = card.parentElement; at && !above.has(at); at = at.parentElement) above.add(at);
  return [...page.querySelectorAll('h1,h2')].slice(0, 60).some((heading) => {
    let top: Element = heading;
    for (let at: Element | null = heading; at && !above.has(at); at = at.parentElement) {
      if (within.has(at)) return false;
      top = at;
    }
    return (top.textContent ?? '').length >= ADVERT;
  });
}

/** Elements of the page at or above the nodes, none inside another. */
function topmost(roots: readonly Node[]): Element[] {
  const elements = new Set<Element>();
  for (const root of roots) {
    const element = root.nodeType === 1 ? (root as Element) : root.parentElement;
    if (element?.isConnected) elements.add(element);
  }
  return [...elements].filter((element) => {
    for (let above = element.parentElement; above; above = above.parentElement)
      if (elements.has(above)) return false;
    return true;
  });
}

/** A posting open in a pane beside the list stands on the page twice: as its card and as the pane. */
function placesOf(group: readonly Sighting[]): Omit<FoundPosting, 'posting'>[] {
  if (group.length === 1) return [placeOf(group)];
  const card = group.find((sighting) => sighting.role !== 'main' && sighting.element);
  const open = group.find((sighting) => sighting.role === 'main' && sighting.element);
  return card && open ? [placeOf([card]), placeOf([open])] : [placeOf(group)];
}

function placeOf(group: readonly Sighting[]): Omit<FoundPosting, 'posting'> {
  const placed = group.find((sighting) => sighting.element) ?? group[0];
  const body = group.find((sighting) => sighting.bodyElement)?.bodyElement;
  const place: Omit<FoundPosting, 'posting'> = { role: placed?.role ?? 'result' };
  if (placed?.element) place.element = placed.element;
  if (placed?.titleElement) place.titleElement = placed.titleElement;
  if (body) place.bodyElement = body;
  return place;
}
