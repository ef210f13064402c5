import { type LinkShape, linkShape, linkTarget } from './link-shape.ts';
import { type Run, runsOf } from './runs.ts';
import { looksLikeApply } from './text-shape.ts';
import { namesRole } from './words.ts';

/** A set of links (or headings, or whole rows) that may each stand for one posting. */
export interface Candidate {
  /** The kind of link, of heading or of row. */
  key: string;
  shape: LinkShape | undefined;
  runs: Run[];
}

const MOST_SEEDS = 30_000;
/** No page leads to more kinds of things; one that seems to was made to keep its reader busy. */
const MOST_KINDS = 1000;
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
/** Opened by a script that the address does not show. */
const NOWHERE = /^(?:#!?$|javascript:(?:;|void|\s*$|\/\/))/i;
/** Links of a kind whose surroundings are compared, before those of all are. */
const COMPARED = 24;

/** Of surroundings that links of one kind stand in, those with the most links. */
const MOST_PLACES = 7;

/** Links of one kind as they are collected. */
interface Kind {
  shape: LinkShape;
  links: Element[];
  hrefs: string[];
}

/** Where to look for what postings stand on; what the first finds spares looking at what the second would. */
export interface Seeds {
  /** @param below as `PageEvidence.below` */
  first(root: Document | Element, below: string): Candidate[];
  /** @param isKnown whether an element stands in a card that is known already */
  besides?(root: Document | Element, isKnown: (element: Element) => boolean): Candidate[];
}

/** Links, and headings where no links do. */
export const LINKS_AND_HEADINGS: Seeds = { first: findLinks, besides: findHeadings };
/** What scripts open, for pages where nothing else was found. */
export const BARE_ROWS: Seeds = { first: (root) => findRows(root) };

/**
 * Links by kind of address. Links of one kind that stand in different
 * surroundings (titles, and a list of "related" links) are offered both together and apart. Kinds that could
 * not be postings whatever their texts say are left out.
 */
function findLinks(root: Document | Element, below: string): Candidate[] {
  const candidates: Candidate[] = [];
  const nowhere: Element[] = [];
  for (const { shape, links, hrefs } of kindsOfLinks(root, nowhere, below)) {
    const { key } = shape;
    if (!shape.job && !shape.id && !shape.slug && !shape.perhaps && links.length < 3) continue;
    const runs = runsOf(links, hrefs);
    candidates.push({ key, shape, runs });
    const places = [...bySurroundings(runs)];
    if (places.length < 2) continue;
    if (places.length > MOST_PLACES) places.sort(([, a], [, b]) => b.length - a.length).length = MOST_PLACES;
    for (const [place, some] of places)
      if (some.length > 1) candidates.push({ key: `${key} ${place}`, shape, runs: some });
  }
  for (const [place, runs] of bySurroundings(runsOf(nowhere)))
    if (runs.length > 1) candidates.push({ key: `nowhere ${place}`, shape: undefined, runs });
  return candidates;
}

/** Headings by where they stand, unless a sample of a level stands in cards that are known already. */
function findHeadings(root: Document | Element, isKnown: (element: Element) => boolean): Candidate[] {
  const candidates: Candidate[] = [];
  for (const headings of headingsIn(root, isKnown))
    for (const [place, runs] of bySurroundings(runsOf(headings)))
      if (runs.length > 1) candidates.push({ key: `heading ${place}`, shape: undefined, runs });
  return candidates;
}

/** What scripts open: rows that say what they are by their tag or role, or that the keyboard reaches. */
const ROWS =
  'tr,li,article,details,[role="row"],[role="listitem"],[role="article"],[role="button"],[role="link"],[tabindex="0"]';
const MOST_ROWS = 3000;

/** Everything that a card known by its list may stand on. */
export function findAll(root: Document | Element, rowsToo: boolean, below: string): Candidate[] {
  return rowsToo ? findRows(root, 1) : [...findLinks(root, below), ...findHeadings(root, () => false)];
}

/**
 * Rows without any link or heading to stand on, by where they stand: for pages where nothing else was found.
 * @param least how many alike make a list
 */
function findRows(root: Document | Element, least = 3): Candidate[] {
  const own = root.nodeType === 1 && (root as Element).matches(ROWS) ? [root as Element] : [];
  const rows = [...own, ...root.querySelectorAll(ROWS)].slice(0, MOST_ROWS).filter(standsAlone);
  const candidates: Candidate[] = [];
  const { offers, titles } = buttonsIn(root);
  for (const [place, runs] of [rows, offers, titles].flatMap((some) => [...bySurroundings(runsOf(some))]))
    if (runs.length >= least) candidates.push({ key: `row ${place}`, shape: undefined, runs });
  return candidates;
}

/** Buttons to apply: where nothing else of a card can be told from plain boxes, each has one. And those that say a role. */
function buttonsIn(root: Document | Element): Record<'offers' | 'titles', Element[]> {
  const offers: Element[] = [];
  const titles: Element[] = [];
  for (const button of elementsOf(root, 'button').slice(0, MOST_ROWS)) {
    const words = button.textContent?.trim() ?? '';
    if (looksLikeApply(words)) offers.push(button);
    else if (words.length <= LONGEST_TITLE && namesRole(words)) titles.push(button);
  }
  return { offers, titles };
}

const LONGEST_TITLE = 120;

/** Whether a row may be a card: not a control, nor the heads of columns. */
function standsAlone(row: Element): boolean {
  const { localName, firstElementChild } = row;
  // a title that scripts make a link of
  if (!firstElementChild) return row.getAttribute('role') === 'link';
  if (localName === 'a' || localName === 'button') return false;
  const columns = firstElementChild.getAttribute('role') === 'columnheader';
  return (
    !columns && (firstElementChild.localName !== 'th' || firstElementChild.getAttribute('scope') !== 'col')
  );
}

/** Whether a candidate's cards stand on rows alone. */
export const standsOnRows = (key: string) => key.startsWith('row ');

/** Most addresses begin otherwise, and a pattern costs more than a look at one letter. */
function leadsNowhere(href: string): boolean {
  const first = href.charCodeAt(0) | 32;
  return (first === 35 || first === 106) && NOWHERE.test(href);
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isWord = (code: number) => isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 122) || code === 95;

/**
 * An address with what links of one shape differ in made equal: a long number that stands alone, and the short
 * number that a parameter has for its value. Goes from sign to sign: patterns cost four times as much,
 * and every link of the page comes through here.
 */
function formOf(href: string): string {
  let form = '';
  let done = 0;
  for (let at = 0; at < href.length; at++) {
    if (!isDigit(href.charCodeAt(at))) continue;
    let end = at + 1;
    while (isDigit(href.charCodeAt(end))) end++;
    const before = at > 0 ? href.charCodeAt(at - 1) : 47;
    const behind = end < href.length ? href.charCodeAt(end) : 38;
    const last = before === 47 && (end === href.length || behind === 63 || behind === 35);
    if (last || (end - at >= 5 && before !== 37 && !isWord(before) && !isWord(behind))) {
      form += `${href.slice(done, at)}0000000`;
      done = end;
    } else if (end - at < 5 && before === 61 && behind === 38) {
      form += href.slice(done, at) + (end - at < 4 ? '0' : '0000');
      done = end;
    }
    at = end;
  }
  return done ? form + href.slice(done) : href;
}

function kindsOfLinks(root: Document | Element, nowhere: Element[], below: string): Iterable<Kind> {
  const kinds = new Map<string, Kind>();
  const known = new Map<string, Kind | undefined>();
  const kindFor = (href: string) => {
    const at = below ? href.indexOf(below) : -1;
    // nothing but a host stands before it
    const own = at >= 0 && at < 60 && !href.slice(0, at).replace('://', '').includes('/');
    const shape = linkShape(own ? `/jobs/${href.slice(at + below.length)}` : href);
    if (!shape || shape.content || (shape.facet && !(shape.job && shape.id))) return undefined;
    if (own) shape.unsaid = true;
    let kind = kinds.get(shape.key);
    if (!kind) {
      if (kinds.size >= MOST_KINDS) return undefined;
      kind = { shape, links: [], hrefs: [] };
      kinds.set(shape.key, kind);
    }
    return kind;
  };
  for (const link of elementsOf(root, 'a')) {
    const href = link.getAttribute('href');
    if (!href || leadsNowhere(href)) {
      nowhere.push(link);
      continue;
    }
    const form = formOf(href);
    let kind = known.get(form);
    if (!kind && !known.has(form)) {
      kind = kindFor(href);
      known.set(form, kind);
    }
    if (!kind) continue;
    kind.links.push(link);
    kind.hrefs.push(linkTarget(href));
  }
  return kinds.values();
}

/** Headings by level; those that only a role calls so stand by their tags. */
function headingsIn(root: Document | Element, isKnown: (element: Element) => boolean): Element[][] {
  const found: Element[][] = [];
  let count = 0;
  for (const tag of HEADINGS) {
    const all = root.getElementsByTagName(tag);
    count += all.length;
    if (all.length < COMPARED || !sampleKnown(all, isKnown)) found.push(elementsOf(root, tag));
  }
  // asking for a role looks at every element: only where tags name hardly any heading
  if (count <= 3) {
    const called = [...root.querySelectorAll('[role="heading"]')].slice(0, 500);
    const byTag = new Map<string, Element[]>();
    for (const heading of called) push(byTag, heading.localName, heading);
    found.push(...byTag.values());
  }
  return found;
}

function sampleKnown(all: ArrayLike<Element>, isKnown: (element: Element) => boolean): boolean {
  const step = (all.length - 1) / (COMPARED - 1);
  for (let nth = 0; nth < COMPARED; nth++) if (!isKnown(all[Math.floor(nth * step)] as Element)) return false;
  return true;
}

/** The elements of one name at or below `root`, in page order. */
function elementsOf(root: Document | Element, tag: string): Element[] {
  const found = root.getElementsByTagName(tag);
  const elements: Element[] =
    root.nodeType === 1 && (root as Element).localName === tag ? [root as Element] : [];
  const { length } = found;
  for (let at = 0; at < length && at < MOST_SEEDS; at++) elements.push(found[at] as Element);
  return elements;
}

function bySurroundings(runs: readonly Run[]): Map<string, Run[]> {
  const places = new Map<string, Run[]>();
  if (runs.length === 0) return places;
  if (standAlike(runs)) places.set(surroundings(runs[0]), [...runs]);
  else for (const run of runs) push(places, surroundings(run), run);
  return places;
}

/** Whether a sample of links of one kind stands in the same surroundings. */
function standAlike(runs: readonly Run[]): boolean {
  const step = Math.max(1, runs.length / COMPARED);
  const first = surroundings(runs[0]);
  for (let at = 0; at < runs.length; at += step)
    if (surroundings(runs[Math.floor(at)]) !== first) return false;
  return true;
}

/** The kind of a candidate without the surroundings by which it was told apart. */
export function kindOf(key: string): string {
  return /^(?:heading|nowhere|row) /.test(key) ? key : (key.split(' ')[0] ?? key);
}

/** The address of a link, or nothing, without what differs between copies of it. */
export function hrefOf(link: Element): string {
  return linkTarget(link.getAttribute('href') ?? '');
}

/** The tags of a run's first element and of the two above it. */
function surroundings(run: Run | undefined): string {
  const element = run?.elements[0];
  const above = element?.parentElement;
  return `${above?.parentElement?.localName}>${above?.localName}>${element?.localName}`;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
