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
const SEEDS = 'a[href],h1,h2,h3,h4,h5,h6,[role="heading"]';

/**
 * Links by kind of address, headings by where they stand. Links of one kind that stand in different
 * surroundings (titles, and a list of "related" links) are offered both together and apart.
 */
export function findCandidates(root: ParentNode): Candidate[] {
  const byKey = new Map<string, { shape: LinkShape; links: Element[] }>();
  const byPlace = new Map<string, Element[]>();
  const shapes = new Map<string, LinkShape | undefined>();
  const seeds = root.querySelectorAll(SEEDS);
  const most = Math.min(seeds.length, MOST_SEEDS);
  for (let at = 0; at < most; at++) {
    const seed = seeds[at] as Element;
    if (seed.localName !== 'a') {
      push(byPlace, surroundings(seed), seed);
      continue;
    }
    const href = seed.getAttribute('href') ?? '';
    let shape = shapes.get(href);
    if (!shape && !shapes.has(href)) {
      shape = linkShape(href);
      shapes.set(href, shape);
    }
    if (!shape) continue;
    const known = byKey.get(shape.key);
    if (known) known.links.push(seed);
    else byKey.set(shape.key, { shape, links: [seed] });
  }
  const candidates: Candidate[] = [];
  for (const [key, { shape, links }] of byKey) {
    if (!shape.job && !shape.id && !shape.slug && !shape.perhaps && links.length < 3) continue;
    candidates.push({ key, shape, runs: runsOf(links, hrefOf) });
    const places = new Map<string, Element[]>();
    for (const link of links) push(places, surroundings(link), link);
    if (places.size > 1 && places.size < 8)
      for (const [place, some] of places)
        if (some.length > 1) candidates.push({ key: `${key} ${place}`, shape, runs: runsOf(some, hrefOf) });
  }
  for (const [place, some] of byPlace)
    if (some.length > 1)
      candidates.push({ key: `heading ${place}`, shape: undefined, runs: runsOf(some, () => '') });
  return candidates;
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
