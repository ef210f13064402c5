import type { Board } from './board.ts';
import { parseUrl } from './fields/url.ts';
import type { Sighting } from './sighting.ts';

/**
 * Groups sightings of one posting, most trusted first within each group; the order of groups is the page's.
 * Only what carries the same id, the same address or, for an open posting, the same title is joined:
 * two postings that may differ stay apart.
 */
export function mergeSightings(
  sightings: readonly Sighting[],
  board: Board | undefined,
  url: URL,
): Sighting[][] {
  const groups: Sighting[][] = [];
  const byKey = new Map<string, Sighting[]>();
  for (const seen of sightings) {
    const sighting = { ...seen };
    const target = seen.url ? parseUrl(seen.url, url) : undefined;
    if (target) sighting.target = target;
    const boardId = seen.boardId ?? (target && board?.idFromUrl?.(target));
    if (boardId) sighting.boardId = boardId;
    const keys = keysOf(sighting, target);
    const known = keys.map((key) => byKey.get(key)).find((group) => group !== undefined);
    const group = known ?? [];
    group.push(sighting);
    if (!known) groups.push(group);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, group);
  }
  return groups;
}

function keysOf(sighting: Sighting, target: URL | undefined): string[] {
  const keys: string[] = [];
  if (sighting.boardId) keys.push(`id:${sighting.boardId}`);
  else if (target) keys.push(`url:${target.origin}${target.pathname}${target.search}`);
  if (sighting.role === 'main') keys.push(`main:${fold(sighting.title)}`);
  if (keys.length === 0)
    keys.push(`words:${fold(sighting.title)}|${fold(sighting.company)}|${fold(sighting.location)}`);
  return keys;
}

function fold(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
