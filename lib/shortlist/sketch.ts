/** How many hashes a sketch keeps: 64 tell likeness to about ± 0.06. */
const SIZE = 64;
/** Words in a row that make one shingle. */
const SHINGLE = 4;

/**
 * A sketch of a text by its shingles (runs of four words): the smallest hashes of them, ascending. The
 * share of smallest hashes that two sketches have in common estimates how much of the texts is the
 * same. Empty for a text too short to tell.
 */
export function sketchOf(words: readonly string[]): number[] {
  const hashes = new Set<number>();
  for (let start = 0; start + SHINGLE <= words.length; start++) {
    let hash = 0x811c9dc5;
    for (let at = start; at < start + SHINGLE; at++) hash = hashWord(hash, words[at] ?? '');
    hashes.add(hash >>> 0);
  }
  return [...hashes].sort((a, b) => a - b).slice(0, SIZE);
}

/** FNV-1a over the word's UTF-16 units and a separator. */
function hashWord(seed: number, word: string): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return Math.imul(hash ^ 0x20, 0x01000193);
}

/** Estimated share of shingles in common, 0 to 1; undefined where a text is too short to tell. */
export function textLikeness(a: readonly number[], b: readonly number[]): number | undefined {
  if (a.length < SHINGLE || b.length < SHINGLE) return undefined;
  const size = Math.min(SIZE, Math.max(a.length, b.length));
  const union = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, size);
  const inA = new Set(a);
  const inB = new Set(b);
  return union.filter((hash) => inA.has(hash) && inB.has(hash)).length / union.length;
}
