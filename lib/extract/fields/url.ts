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
 * @param address may be relative to `base`
 */
export function readUrl(address: string | undefined, base: URL): string | undefined {
  if (!address || address.length > 8000) return undefined;
  let url: URL;
  try {
    url = new URL(address.trim(), base);
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(url.protocol) || !url.hostname) return undefined;
  url.username = '';
  url.password = '';
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  // In a Firefox content script the iterators of URLSearchParams cannot be iterated; `forEach` works everywhere.
  const names = new Set<string>();
  url.searchParams.forEach((_value, name) => {
    names.add(name);
  });
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href.length > LONGEST ? undefined : url.href;
}
