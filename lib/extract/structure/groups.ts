import { isDepartment } from '../fields/company.ts';
import type { Sighting } from '../sighting.ts';
import { leadsTo } from './clues.ts';
import { isHeading, type Piece, readPieces } from './pieces.ts';
import { looksLikePlace, looksLikeSearch, namesFirm } from './text-shape.ts';
import { isRole } from './titles.ts';

const HIGHEST = 4;
const MOST_BEFORE = 30;
const MOST_VAIN = 12;

type GroupField = 'company' | 'location';

/**
 * Where cards name no employer but stand in groups, each headed by a link to its employer, or by a name that has
 * the form of a firm or its picture beside it, names it; where they name no place but their groups are headed by places, that. Gives up after a few cards that stand in none.
 */
export function nameByGroup(sightings: readonly Sighting[]): void {
  fillFromGroup(sightings, 'company', employerIn);
  if (lacks(sightings, 'company')) fillFromGroup(sightings, 'company', firmsOver(sightings));
  fillFromGroup(sightings, 'location', placeIn);
}

/** Whether at most a quarter of the cards say it. */
function lacks(sightings: readonly Sighting[], field: GroupField): boolean {
  let left = sightings.length / 4;
  return !sightings.some((sighting) => sighting[field] && --left < 0);
}

function fillFromGroup(
  sightings: readonly Sighting[],
  field: GroupField,
  read: (head: Element) => string | undefined,
): void {
  if (!lacks(sightings, field)) return;
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

/** Cards by which it is told what the heads of groups are. */
const MOST_ASKED = 60;
const HEADINGS = 'h2,h3,h4,h5,h6';

/** Reads heads of groups as firms where at least half of them plainly are and none is a department or a town. */
function firmsOver(sightings: readonly Sighting[]): (head: Element) => string | undefined {
  const cards = new Set(sightings.map(({ element }) => element));
  const heads = new Map<string, boolean>();
  const note = (head: Element) => {
    const piece = headingIn(head);
    if (piece && !heads.has(piece.text)) heads.set(piece.text, isFirm(head, piece));
    return piece?.text;
  };
  for (const { element } of sightings.slice(0, MOST_ASKED)) if (element) fromHead(element, cards, note);
  const names = [...heads.keys()];
  const firms = names.filter((name) => heads.get(name)).length;
  const others = names.some((name) => isDepartment(name) || looksLikePlace(name) || looksLikeSearch(name));
  return names.length > 1 && firms >= names.length / 2 && !others
    ? (head) => headingIn(head)?.text
    : () => undefined;
}

function headingIn(head: Element): Piece | undefined {
  const heading = head.matches(HEADINGS) ? head : head.querySelector(HEADINGS);
  const [piece] = heading ? readPieces(heading, 1, 40) : [];
  return piece && piece.text.length <= 60 && !isRole(piece) ? piece : undefined;
}

/** A name of several words in the form of a firm's ("University" alone is a part of one), or with a picture beside it. */
function isFirm(head: Element, name: Piece): boolean {
  return (name.text.includes(' ') && namesFirm(name.text)) || head.querySelector('img[src]') !== null;
}

function placeIn(head: Element): string | undefined {
  const heading = isHeading(head) ? head : head.querySelector('h1,h2,h3,h4,h5,h6');
  const place = heading ? readPieces(heading, 1, 40)[0]?.text : undefined;
  return place && looksLikePlace(place) && !looksLikeSearch(place) && !/\bjobs?\b/i.test(place)
    ? place
    : undefined;
}
