import type { Sighting } from './sighting.ts';

/** What a first full pass learned of a page's lists, so that what is appended later is read alone. */
export interface Layout {
  /** The elements whose children are cards. */
  lists: readonly Element[];
}

/** Finds the cards of result lists on a page that nobody described. */
export function readStructure(_page: Document, _url: URL): { sightings: Sighting[]; layout: Layout } {
  return { sightings: [], layout: { lists: [] } };
}

/** Reads cards at or below `root` by the layout that a full pass learned. */
export function readStructureWithin(_root: Element, _layout: Layout, _url: URL): Sighting[] {
  return [];
}
