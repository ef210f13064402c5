import { type LinkShape, linkShape, linkTarget } from './link-shape.ts';
import { type Run, runsOf } from './runs.ts';

/** A set of links (or headings) that may each stand for one posting. */
export interface Candidate {
  /** The kind of link, or of heading. */
  key: string;
  shape: LinkShape | undefined;
  runs: Run[];
}

const MOST_SEEDS = 30_000;
const SEEDS = 'a,h1,h2,h3,h4,h5,h6';
/** A long number that stands alone: whichever it is, a link has the same shape. */
const NUMBER = /(?<![a-z\d_%])\d{5,}(?![a-z\d_])/gi;
/** Links of a kind whose surroundings are compared, before those of all are. */
const COMPARED = 24;

/**
 * Links by kind of address, headings by where they stand. Links of one kind that stand in different
 * surroundings (titles, and a list of "related" links) are offered both together and apart.
 */
export function findCandidates(root: Document | Element): Candidate[] {
  const byKey = new Map<string, { shape: LinkShape; links: Element[]; hrefs: string[] }>();
  const byTag = new Map<string, Element[]>();
  const shapes = new Map<string, LinkShape | undefined>();
  for (const seed of seedsIn(root)) {
    if (seed.localName !== 'a') {
      push(byTag, seed.localName, seed);
      continue;
    }
    const href = seed.getAttribute('href');
    if (!href) continue;
    const form = href.replace(NUMBER, '0000000');
    let shape = shapes.get(form);
    if (!shape && !shapes.has(form)) {
      shape = linkShape(href);
      shapes.set(form, shape);
    }
    if (!shape) continue;
    let known = byKey.get(shape.key);
    if (!known) {
      known = { shape, links: [], hrefs: [] };
      byKey.set(shape.key, known);
    }
    known.links.push(seed);
    known.hrefs.push(linkTarget(href));
  }
  const candidates: Candidate[] = [];
  for (const [key, { shape, links, hrefs }] of byKey) {
    if (!shape.job && !shape.id && !shape.slug && !shape.perhaps && links.length < 3) continue;
    candidates.push({ key, shape, runs: runsOf(links, hrefs) });
    const places = bySurroundings(links);
    if (places.size < 2 || places.size > 7) continue;
    const targets = new Map(links.map((link, at) => [link, hrefs[at] ?? '']));
    for (const [place, some] of places)
      if (some.length > 1) {
        const own = some.map((link) => targets.get(link) ?? '');
        candidates.push({ key: `${key} ${place}`, shape, runs: runsOf(some, own) });
      }
  }
  for (const headings of byTag.values())
    for (const [place, some] of bySurroundings(headings))
      if (some.length > 1) candidates.push({ key: `heading ${place}`, shape: undefined, runs: runsOf(some) });
  return candidates;
}

function bySurroundings(elements: readonly Element[]): Map<string, Element[]> {
  const places = new Map<string, Element[]>();
  if (standAlike(elements)) places.set(surroundings(elements[0] as Element), [...elements]);
  else for (const element of elements) push(places, surroundings(element), element);
  return places;
}

function seedsIn(root: Document | Element): Element[] {
  const found = root.querySelectorAll(SEEDS);
  const seeds: Element[] = [];
  if (root.nodeType === 1 && (root as Element).matches(SEEDS)) seeds.push(root as Element);
  let headings = 0;
  for (let at = 0; at < found.length && at < MOST_SEEDS; at++) {
    const seed = found[at] as Element;
    if (seed.localName !== 'a') headings++;
    seeds.push(seed);
  }
  // asking for a role looks at every element: only where tags name hardly any heading
  return headings > 3 ? seeds : [...seeds, ...[...root.querySelectorAll('[role="heading"]')].slice(0, 500)];
}

/** Whether a sample of links of one kind stands in the same surroundings. */
function standAlike(links: readonly Element[]): boolean {
  const step = Math.max(1, links.length / COMPARED);
  const first = links[0] && surroundings(links[0]);
  for (let at = 0; at < links.length; at += step)
    if (surroundings(links[Math.floor(at)] as Element) !== first) return false;
  return true;
}

/** The kind of a candidate without the surroundings by which it was told apart. */
export function kindOf(key: string): string {
  return key.startsWith('heading ') ? key : (key.split(' ')[0] ?? key);
}

/** The address of a link, or nothing, without what differs between copies of it. */
export function hrefOf(link: Element): string {
  return linkTarget(link.getAttribute('href') ?? '');
}

/** The tags of an element and the two above it. */
export function surroundings(element: Element): string {
  const above = element.parentElement;
  return `${above?.parentElement?.localName}>${above?.localName}>${element.localName}`;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
