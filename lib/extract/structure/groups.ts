import type { Sighting } from '../sighting.ts';
import { leadsTo } from './clues.ts';
import { isHeading, readPieces } from './pieces.ts';
import { looksLikePlace, looksLikeSearch } from './text-shape.ts';

const HIGHEST = 4;
const MOST_BEFORE = 30;
const MOST_VAIN = 12;

type GroupField = 'company' | 'location';

/**
 * Where cards name no employer but stand in groups, each headed by a link to its employer, names it; where they
 * name no place but their groups are headed by places, that. Gives up after a few cards that stand in none.
 */
export function nameByGroup(sightings: readonly Sighting[]): void {
  fillFromGroup(sightings, 'company', employerIn);
  fillFromGroup(sightings, 'location', placeIn);
}

function fillFromGroup(
  sightings: readonly Sighting[],
  field: GroupField,
  read: (head: Element) => string | undefined,
): void {
  if (sightings.filter((sighting) => sighting[field]).length > sightings.length / 4) return;
  const cards = new Set(sightings.map(({ element }) => element));
  let vain = 0;
  for (const sighting of sightings) {
    const value = sighting.element && fromHead(sighting.element, cards, read);
    if (value) sighting[field] ??= value;
    else if (++vain > MOST_VAIN) return;
  }
}

/** What the nearest element before a card, or before what holds it, says as the head of its group. */
function fromHead(
  card: Element,
  cards: ReadonlySet<Element | undefined>,
  read: (head: Element) => string | undefined,
): string | undefined {
  let at: Element | null = card;
  for (let up = 0; at && up < HIGHEST; at = at.parentElement, up++) {
    let before: Element | null = (at as Element).previousElementSibling;
    for (let steps = 0; before && steps < MOST_BEFORE; before = before.previousElementSibling, steps++) {
      const value = cards.has(before) ? undefined : read(before);
      if (value) return value;
    }
  }
  return undefined;
}

function employerIn(head: Element): string | undefined {
  const link: Element | null = head.localName === 'a' ? head : head.querySelector('a[href]');
  if (!link || leadsTo(link) !== 'company') return undefined;
  const employer = readPieces(link, 1, 40)[0]?.text;
  return employer && employer.length < 90 ? employer : undefined;
}

function placeIn(head: Element): string | undefined {
  const heading = isHeading(head) ? head : head.querySelector('h1,h2,h3,h4,h5,h6');
  const place = heading ? readPieces(heading, 1, 40)[0]?.text : undefined;
  return place && looksLikePlace(place) && !looksLikeSearch(place) && !/\bjobs?\b/i.test(place)
    ? place
    : undefined;
}
