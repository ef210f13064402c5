import type { Board } from './board.ts';

/** The board that claims an address, among these. */
export function boardFor(url: URL, boards: readonly Board[]): Board | undefined {
  // read once: a browser works out each part of an address anew, and there are hundreds of patterns
  const { protocol, hostname, pathname, search } = url;
  const address = { protocol, hostname, pathname, search };
  return boards.find((board) => board.matches.some((pattern) => matches(pattern, address)));
}

/**
 * The board whose marks a page bears, at an address that no board claims, among these.
 * @param cards some of its cards, where they are known: looking at all of a page costs as much as reading it
 */
export function boardByMarks(
  page: Document,
  boards: readonly Board[],
  cards: readonly Element[] = [],
): Board | undefined {
  return boards.find(({ marks }) => {
    if (!marks) return false;
    if (cards.length === 0) return page.querySelector(marks) !== null;
    return cards.some((card) => card.closest(marks) !== null || card.querySelector(marks) !== null);
  });
}

/** Whether an address matches `*://*.host/path*` as an extension's manifest would read it. */
export function matches(
  pattern: string,
  url: Pick<URL, 'protocol' | 'hostname' | 'pathname' | 'search'>,
): boolean {
  const behind = pattern.indexOf('://');
  const slash = behind < 0 ? -1 : pattern.indexOf('/', behind + 3);
  if (slash < 0) return false;
  const host = pattern.slice(behind + 3, slash);
  // hosts differ most: every address is held against every board's patterns
  const bare = host.startsWith('*.') ? host.slice(2) : host;
  const sameHost =
    host === '*' ||
    (url.hostname.endsWith(bare) &&
      (url.hostname === bare || (host !== bare && url.hostname.endsWith(`.${bare}`))));
  if (!sameHost || bare === '' || (host !== '*' && bare.includes('*'))) return false;
  const scheme = pattern.slice(0, behind);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  if (scheme !== '*' && `${scheme}:` !== url.protocol) return false;
  return glob(pattern.slice(slash), url.pathname + url.search);
}

/** `*` stands for anything, including nothing. Walks rather than compiling a pattern from data. */
function glob(pattern: string, text: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces[0] ?? '';
  const last = pieces.length > 1 ? (pieces.at(-1) ?? '') : undefined;
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last))
    return false;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const at = text.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return from <= text.length - last.length;
}
