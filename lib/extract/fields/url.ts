/**
 * Parameters that say where a visitor came from, never what a page shows. Only names that no site uses
 * for a posting: `p`, `id`, `position` and the like stay, because two postings must not share an address.
 */
const TRACKING =
  /^(?:utm_.*|_?hs(?:enc|mi)|gh_src|(?:fb|g|ms|tt|dc|y|li_)?clid|mc_[ce]id|igshid|_g[al]|mkt_tok|spm|trk.*|lipi|li_fat_id|tracking(?:id)?|track(?:id)?|refid|ref|referr?er|src|source|from|origin|originalsubdomain|lever-(?:source|origin).*|rx_.*|tm_.*|iisn?|cmp(?:id)?|campaign(?:id)?|medium|ebp|session(?:_?id)?|sid|clickid|click_id|savedsearchid|searchid|search_id|searchrequesttoken|jobsource|src_cd|xkcb|advn)$/i;

/**
 * The longest address that is kept, in UTF-16 units: a posting is known by it, and the shortlist takes
 * names of 4,000. A posting with a longer one is known by its words.
 */
const LONGEST = 3900;

/**
 * A posting's address without what tracks its visitor, or nothing where it is not http(s). A fragment
 * stays only where it is a route (`#/job/12`).
 * @param address may be relative to `base`, or parsed already; is not changed
 */
export function readUrl(address: string | Address | undefined, base: URL): string | undefined {
  const url = typeof address === 'string' ? parseUrl(address, base) : address;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:') || !url.hostname) return undefined;
  const hash = /^#!?\//.test(url.hash) ? url.hash : '';
  const href = url.origin + url.pathname + withoutTracking(url.search) + hash;
  return href.length > LONGEST ? undefined : href;
}

/** Works on the text: `URLSearchParams` costs more than all else that is done with a card's address. */
function withoutTracking(search: string): string {
  if (search.length < 2) return '';
  let kept = '';
  for (let from = 1; from < search.length; ) {
    let end = search.indexOf('&', from);
    if (end < 0) end = search.length;
    const pair = search.slice(from, end);
    if (pair && !TRACKING.test(nameOf(pair))) kept += `${kept ? '&' : '?'}${pair}`;
    from = end + 1;
  }
  return kept;
}

function nameOf(pair: string): string {
  const end = pair.indexOf('=');
  const name = end < 0 ? pair : pair.slice(0, end);
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The parts of an address that a posting is known by. A `URL` is one. */
export type Address = Pick<URL, 'protocol' | 'hostname' | 'origin' | 'pathname' | 'search' | 'hash'>;

/** A path from the root, and a query, of letters that no browser would write otherwise. */
const PLAIN = /^(?:\/[\w~-][\w.~-]*)+\/?(?:\?[\w.~=&%+,:;-]*)?$/;

/**
 * An address that begins at the root of its site and is plain enough to be taken apart for a fraction of what
 * parsing it costs; nothing where it is not.
 * @param base of the page, read once
 */
export function plainAddress(
  address: string,
  base: Omit<Address, 'pathname' | 'search'>,
): Address | undefined {
  if (address.length > 2000 || !PLAIN.test(address)) return undefined;
  const mark = address.indexOf('?');
  const { protocol, hostname, origin } = base;
  return {
    protocol,
    hostname,
    origin,
    pathname: mark < 0 ? address : address.slice(0, mark),
    search: mark < 0 || mark === address.length - 1 ? '' : address.slice(mark),
    hash: '',
  };
}

/** An address against a base, or nothing where it is none. */
export function parseUrl(address: string, base: URL): URL | undefined {
  if (!address || address.length > 8000) return undefined;
  try {
    return new URL(address.trim(), base);
  } catch {
    return undefined;
  }
}
