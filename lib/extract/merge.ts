import type { Board } from './board.ts';
import { fold } from './fields/letters.ts';
import { type Address, parseUrl, plainAddress } from './fields/url.ts';
import type { Sighting } from './sighting.ts';

/**
 * Groups sightings of one posting, most trusted first within each group; the order of groups is the page's.
 * Only what carries the same id, the same address or, for an open posting, the same title is joined:
 * two postings that may differ stay apart. Notes on each sighting its address taken apart and its id.
 */
export function mergeSightings(
  sightings: readonly Sighting[],
  board: Board | undefined,
  url: URL,
): Sighting[][] {
  const groups: Sighting[][] = [];
  const byKey = new Map<string, Sighting[]>();
  const { protocol, hostname, origin } = url;
  const base = { protocol, hostname, origin, hash: '' };
  for (const sighting of sightings) {
    const idFromUrl = sighting.boardId ? undefined : board?.idFromUrl;
    let target: Address | undefined;
    if (sighting.url && idFromUrl) {
      const whole = parseUrl(sighting.url, url);
      target = whole;
      const boardId = whole && idFromUrl(whole);
      if (boardId) sighting.boardId = boardId;
    } else if (sighting.url) target = plainAddress(sighting.url, base) ?? parseUrl(sighting.url, url);
    if (target) sighting.target = target;
    const key = keyOf(sighting, target);
    const open = sighting.role === 'main' ? `main:${fold(sighting.title ?? '')}` : undefined;
    const same = key ? byKey.get(key) : undefined;
    const alike = open ? byKey.get(open) : undefined;
    let group = same ?? alike;
    if (group) group.push(sighting);
    else {
      group = [sighting];
      groups.push(group);
    }
    if (key && !same) byKey.set(key, group);
    if (open && !alike) byKey.set(open, group);
  }
  return groups;
}

function keyOf(sighting: Sighting, target: Address | undefined): string | undefined {
  if (sighting.boardId) return `id:${sighting.boardId}`;
  // a fragment that is a route tells postings apart
  const route = target?.hash && /^#!?\//.test(target.hash) ? target.hash : '';
  if (target) return `url:${target.origin}${target.pathname}${target.search}${route}`;
  if (sighting.role === 'main') return undefined;
  const words = [sighting.title, sighting.company, sighting.location];
  return `words:${words.map((text) => fold(text ?? '')).join('|')}`;
}
