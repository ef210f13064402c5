import type { Board, CardReader, FieldReader, OpenReader, TitleFinder } from './board.ts';
import { textPieces } from './fields/element-text.ts';
import { titleFromPieces } from './fields/title.ts';
import type { Sighting, SightingField } from './sighting.ts';

/** Cards read at one go at most; and of a page that is read in portions, which a list grown by scrolling can be long for. */
const MAX_CARDS = 5000;
const MAX_IN_PORTIONS = 25_000;

/** What of a posting a badge is judged and known by. */
const PLAIN = ['company', 'location', 'snippet'] as const satisfies readonly SightingField[];
/** And what `FinePrint` reads of it. */
const FINE = [
  'workplace',
  'employmentType',
  'pay',
  'postedOn',
  'closesOn',
] as const satisfies readonly SightingField[];

type FieldReaders = Partial<Record<(typeof PLAIN | typeof FINE)[number], FieldReader>> & { payStated?: true };

/**
 * What a board's own description finds at or below `root`: its cards and its open posting. Where `root` is
 * an element inside a card (a part that was filled in later), the card around it is read.
 * @param fine whether the texts are wanted that only `FinePrint` reads
 */
export function readBoard(root: Document | Element, board: Board, url: URL, fine = true): Sighting[] {
  const cards = listOf(board.cards).flatMap((reader) => readCards(root, reader, board, url, fine));
  // A card that was added says nothing of the posting open around it; looking there would cost the whole page.
  const around = cards.length === 0;
  const opened = listOf(board.open).flatMap(
    (reader) => readOpen(root, reader, board, url, around, fine) ?? [],
  );
  return [...cards, ...opened.slice(0, 1)];
}

/** As `readBoard`, of an element that `cardsOf` found to be a card of this kind. */
export function readCardOf(
  card: Element,
  reader: CardReader,
  board: Board,
  url: URL,
  fine = true,
): Sighting[] {
  const sighting = readCard(card, reader, board, url, fine);
  return sighting ? [sighting] : [];
}

/**
 * The cards a board's own description finds, none inside another, without reading them, each with the one reader
 * that knows it; undefined where several do.
 */
export function cardsOf(page: Document, board: Board): Map<Element, CardReader | undefined> {
  const cards = new Map<Element, CardReader | undefined>();
  for (const reader of listOf(board.cards))
    for (const card of allWithin(page, reader.card, MAX_IN_PORTIONS))
      if (!card.parentElement?.closest(reader.card)) cards.set(card, cards.has(card) ? undefined : reader);
  return cards;
}

/** The open posting alone, by the board's own description. */
export function readOpenPosting(page: Document, board: Board, url: URL, fine = true): Sighting[] {
  return listOf(board.open)
    .flatMap((reader) => readOpen(page, reader, board, url, true, fine) ?? [])
    .slice(0, 1);
}

const listOf = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T];

const allWithin = (root: Document | Element, selector: string, most: number): Element[] =>
  [...root.querySelectorAll(selector)].slice(0, most);

const isElement = (root: Document | Element): root is Element => root.nodeType === 1;

/** Elements at or below `root` that match, in document order; or the outermost one around it, if wanted. */
function elementsAt(root: Document | Element, selector: string, upwards = true): Element[] {
  let around = isElement(root) && (upwards || root.matches(selector)) ? root.closest(selector) : null;
  if (!around) return allWithin(root, selector, MAX_CARDS);
  for (let outer: Element | null = around; outer; outer = outer.parentElement?.closest(selector) ?? null)
    around = outer;
  return [around];
}

function readCards(
  root: Document | Element,
  reader: CardReader,
  board: Board,
  url: URL,
  fine: boolean,
): Sighting[] {
  return elementsAt(root, reader.card).flatMap((card) =>
    card.parentElement?.closest(reader.card) ? [] : (readCard(card, reader, board, url, fine) ?? []),
  );
}

function readCard(
  card: Element,
  reader: CardReader,
  board: Board,
  url: URL,
  fine: boolean,
): Sighting | undefined {
  const role = reader.roleOf ? reader.roleOf(card) : 'result';
  if (!role) return undefined;
  const titleElement = pick(card, reader.title);
  const pieces = textPieces(titleElement);
  const title = titleFromPieces(pieces);
  if (!titleElement || !title) return undefined;
  const fields = readFields(card, reader, fine);
  // Where the card says its id, its links need no reading.
  const ownId = reader.idOf?.(card);
  const ownAddress = ownId && board.urlOf?.(ownId, url);
  const link = ownAddress ? undefined : linkOf(card, titleElement, reader, board, url);
  const boardId = ownId ?? (link && idOf(link, board, url));
  const address = ownAddress || ((boardId && board.urlOf?.(boardId, url)) ?? link?.getAttribute('href'));
  return {
    reader: board.id,
    role,
    element: card,
    titleElement,
    ...(boardId && { boardId }),
    ...(address && { url: address }),
    // A link that holds title and employer, each in a node of its own, reads as both; the employer is known.
    title:
      pieces.length > 1 && pieces.at(-1) === fields.company ? titleFromPieces(pieces.slice(0, -1)) : title,
    ...fields,
  };
}

function readOpen(
  root: Document | Element,
  reader: OpenReader,
  board: Board,
  url: URL,
  around: boolean,
  fine: boolean,
): Sighting | undefined {
  for (const element of elementsAt(root, reader.container, around)) {
    const titleElement = pick(element, reader.title);
    const title = titleFromPieces(textPieces(titleElement));
    if (!titleElement || !title) continue;
    const boardId = reader.idOf?.(element, url) ?? board.idFromUrl?.(url);
    const body = reader.body ? element.querySelector(reader.body) : undefined;
    return {
      reader: board.id,
      role: 'main',
      element,
      titleElement,
      ...(body && { bodyElement: body }),
      ...(boardId && { boardId }),
      url: (boardId && board.urlOf?.(boardId, url)) ?? url.href,
      title,
      ...readFields(element, reader, fine),
    };
  }
  return undefined;
}

function pick(within: Element, find: TitleFinder): Element | undefined {
  if (typeof find === 'function') return find(within) ?? undefined;
  for (const selector of typeof find === 'string' ? [find] : find) {
    const found = [...within.querySelectorAll(selector)].find((element) => textPieces(element).length > 0);
    if (found) return found;
    if (within.matches(selector)) return within;
  }
  return undefined;
}

function readFields(within: Element, readers: FieldReaders, fine: boolean): Partial<Sighting> {
  const fields: Partial<Record<SightingField, string>> & Pick<Sighting, 'payStated'> = {};
  for (const field of fine ? [...PLAIN, ...FINE] : PLAIN) {
    const reader = readers[field];
    if (reader === undefined) continue;
    const text = typeof reader === 'function' ? reader(within) : textOfFirst(within, reader);
    if (text) fields[field] = text;
  }
  if (fields.pay && readers.payStated) fields.payStated = true;
  return fields;
}

/** The text of the first match that has any: an empty twin (a placeholder, a hidden copy) is passed over. */
export function textOfFirst(within: Element, selectors: string | readonly string[]): string | undefined {
  for (const selector of typeof selectors === 'string' ? [selectors] : selectors)
    for (const element of within.querySelectorAll(selector)) {
      const stamp = element.localName === 'time' ? element.getAttribute('datetime') : undefined;
      const text = stamp || titleFromPieces(textPieces(element));
      if (text) return text;
    }
  return undefined;
}

function linkOf(
  card: Element,
  title: Element,
  reader: CardReader,
  board: Board,
  url: URL,
): Element | undefined {
  const named = reader.link ? card.querySelector(reader.link) : undefined;
  if (named) return named;
  const around = title.closest('a[href]') ?? title.querySelector('a[href]');
  if (around && card.contains(around)) return around;
  if (card.matches('a[href]')) return card;
  const links = [...card.querySelectorAll('a[href]')].slice(0, 20);
  // Any other link may be the employer's, and two postings must not share an address.
  return links.find((link) => idOf(link, board, url));
}

function idOf(link: Element, board: Board, url: URL): string | undefined {
  if (!board.idFromUrl) return undefined;
  try {
    return board.idFromUrl(new URL(link.getAttribute('href') ?? '', url));
  } catch {
    return undefined;
  }
}
