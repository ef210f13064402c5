import type { Sighting } from './sighting.ts';

/** The postings that JSON-LD names (`JobPosting`, alone, in a graph or in a list). */
export function readJsonLd(_page: Document, _url: URL): Sighting[] {
  return [];
}
