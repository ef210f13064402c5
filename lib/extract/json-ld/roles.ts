import type { Sighting } from '../sighting.ts';

const fold = (text: string | null | undefined) =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^A-Za-z0-9\u00c0-\u1fff\u3040-\ud7ff+#]+/g, ' ')
    .trim();

/** The same posting as the page's address names? Hosts may differ by language or `www.`. */
function sameAddress(address: string, url: URL): boolean {
  try {
    const other = new URL(address, url);
    const path = (one: URL) => one.pathname.replace(/\/+$/, '').toLowerCase();
    if (path(other).length < 2 || path(other) !== path(url)) return false;
    return (
      !other.search ||
      other.search === url.search ||
      !/[?&](?:\w*id|jk|jid)=/i.test(other.search + url.search)
    );
  } catch {
    return false;
  }
}

/** Do two titles name the same job? Wordings differ by a suffix ("(m/f/d)", a place) but not by a word inside. */
function alike(title: string, heading: string): boolean {
  if (!title || !heading) return false;
  const [a, b] = [` ${title} `, ` ${heading} `];
  return a.includes(b) ? heading.length * 2 > title.length : b.includes(a);
}

/**
 * What each posting in a page's data is to the page. A posting is the open one only if the address or a
 * heading says so, or nothing on the page contradicts the only one there is. Undefined: not on this page.
 */
export function rolesOnPage(
  seen: readonly Pick<Sighting, 'title' | 'url'>[],
  page: Document,
  url: URL,
): (Sighting['role'] | undefined)[] {
  if (seen.length === 0) return [];
  const headings = [...page.querySelectorAll('h1, h2, h3, [role="heading"]')]
    .slice(0, 300)
    .map((heading) => fold(heading.textContent?.slice(0, 400)));
  const named = [
    fold(page.title),
    fold(page.querySelector('meta[property="og:title"]')?.getAttribute('content')),
  ];
  const titles = seen.map((one) => fold(one.title));
  const first = headings.find(Boolean);
  const byAddress = seen.findIndex((one) => one.url && sameAddress(one.url, url));
  const distinct = new Set(titles.map((title, place) => `${title} ${seen[place]?.url ?? ''}`)).size;
  let main = -1;
  if (distinct === 1) {
    const title = titles[0] as string;
    const elsewhere = seen[0]?.url && byAddress < 0 && isOnHost(seen[0].url, url);
    const shown = [...headings, ...named].some((heading) => alike(title, heading));
    if (byAddress >= 0 || shown || (!first && !elsewhere)) main = 0;
    return seen.map((_, place) => (place === 0 && main === 0 ? 'main' : undefined));
  }
  main = byAddress;
  if (main < 0) {
    const byHeading = titles.flatMap((title, place) => (first && alike(title, first) ? [place] : []));
    const byName = titles.flatMap((title, place) => (alike(title, named[0] as string) ? [place] : []));
    if (byHeading.length === 1) main = byHeading[0] as number;
    else if (byName.length === 1 && byHeading.length === 0) main = byName[0] as number;
  }
  const shown = shownOn(page, url, headings);
  return seen.map((one, place) => {
    if (place === main) return 'main';
    return shown(titles[place] as string, one.url) ? (main < 0 ? 'result' : 'related') : undefined;
  });
}

function isOnHost(address: string, url: URL): boolean {
  try {
    return new URL(address, url).hostname === url.hostname;
  } catch {
    return false;
  }
}

/** Tells whether a posting stands on the page: linked, or named in a heading or link. A bare page shows all. */
function shownOn(page: Document, url: URL, headings: readonly string[]) {
  const links = [...page.querySelectorAll('a[href]')].slice(0, 5000);
  const words = new Set(headings);
  const addresses = new Set<string>();
  for (const link of links) {
    words.add(fold(link.textContent?.slice(0, 300)));
    addresses.add(pathOf(link.getAttribute('href'), url));
  }
  const bare = links.length === 0 && headings.length === 0;
  return (title: string, address: string | undefined) =>
    bare || words.has(title) || (address !== undefined && addresses.has(pathOf(address, url)));
}

function pathOf(address: string | null, base: URL): string {
  try {
    const url = new URL(address ?? '', base);
    return url.pathname + url.search;
  } catch {
    return '';
  }
}
