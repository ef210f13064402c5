/**
 * The words of up to `SHARD_ROLES` roles, packed: which of them hold a word. Made once and kept, so that search
 * need not read every advert anew each time the background wakes.
 */
export interface WordShard {
  n: number;
  /** The roles; a role's place here is its slot. */
  ids: string[];
  /** For each slot the mark of the words it was made from: another mark, and the slot says nothing any more. */
  marks: Uint32Array;
  /** All words once, in the order of their code units, separated by blanks. */
  words: string;
  /** Where in `slots` each word's slots begin; one more than there are words. */
  starts: Uint32Array;
  slots: Uint16Array;
}

export const SHARD_ROLES = 1000;

/** A short mark of a role's words (FNV-1a over code units): words that changed have another mark. */
export function markOf(words: string): number {
  let mark = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) mark = Math.imul(mark ^ words.charCodeAt(at), 0x01000193);
  return mark >>> 0;
}

/** Takes in roles one by one, so that whoever builds can pause between them. */
export function createShardBuilder() {
  const ids: string[] = [];
  const marks: number[] = [];
  const slotsOf = new Map<string, number[]>();
  let total = 0;
  return {
    get size() {
      return ids.length;
    },
    add(id: string, words: string) {
      const slot = ids.push(id) - 1;
      marks.push(markOf(words));
      for (const word of words.split(' ')) {
        total++;
        const held = slotsOf.get(word);
        if (held) held.push(slot);
        else slotsOf.set(word, [slot]);
      }
    },
    finish(n: number): WordShard {
      const words = [...slotsOf.keys()].sort();
      const starts = new Uint32Array(words.length + 1);
      const slots = new Uint16Array(total);
      let at = 0;
      for (const [i, word] of words.entries()) {
        starts[i] = at;
        for (const slot of slotsOf.get(word) ?? []) slots[at++] = slot;
      }
      starts[words.length] = at;
      return { n, ids, marks: new Uint32Array(marks), words: words.join(' '), starts, slots };
    },
  };
}

/** Where in sorted words those that begin so stand: from the first to before the last. */
export function rangeOf(words: readonly string[], prefix: string): [from: number, to: number] {
  const from = firstNot(words, 0, (word) => word < prefix);
  return [from, firstNot(words, from, (word) => word.startsWith(prefix))];
}

function firstNot(words: readonly string[], start: number, holds: (word: string) => boolean): number {
  let low = start;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(words[middle] as string)) low = middle + 1;
    else high = middle;
  }
  return low;
}
