import type { Sighting } from '../sighting.ts';
import { leadsTo } from './clues.ts';
import { readPieces } from './pieces.ts';

const HIGHEST = 4;
const MOST_BEFORE = 30;
const MOST_VAIN = 12;

/**
 * Where cards name no employer but stand in groups, each headed by a link to its employer: names it. Gives up
 * after a few cards that stand in none.
 */
export function nameByGroup(sightings: readonly Sighting[]): void {
  if (sightings.filter(({ company }) => company).length > sightings.length / 4) return;
  const cards = new Set(sightings.map(({ element }) => element));
  let vain = 0;
  for (const sighting of sightings) {
    const employer = sighting.element && employerBefore(sighting.element, cards);
    if (employer) sighting.company ??= employer;
    else if (++vain > MOST_VAIN) return;
  }
}

function employerBefore(card: Element, cards: ReadonlySet<Element | undefined>): string | undefined {
  let at: Element | null = card;
  for (let up = 0; at && up < HIGHEST; at = at.parentElement, up++) {
    let before: Element | null = (at as Element).previousElementSibling;
    for (let steps = 0; before && steps < MOST_BEFORE; before = before.previousElementSibling, steps++) {
      if (cards.has(before)) continue;
      const link: Element | null = before.localName === 'a' ? before : before.querySelector('a[href]');
      if (!link || leadsTo(link) !== 'company') continue;
      const employer = readPieces(link, 1, 40)[0]?.text;
      if (employer && employer.length < 90) return employer;
    }
  }
  return undefined;
}
