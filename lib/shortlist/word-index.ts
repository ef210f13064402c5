import { rangeOf, type WordShard } from './word-shard.ts';

/** Which roles hold a word, for all words: an answer to a keystroke takes a few milliseconds for 10,000 roles. */
export interface WordIndex {
  /** Takes in a role's words, in place of those it had. */
  set(id: string, words: string): void;
  /** Takes in a packed shard; of its roles only those that `isFresh`, by the mark of their words. */
  add(shard: WordShard, isFresh: (id: string, mark: number) => boolean): void;
  remove(id: string): void;
  has(id: string): boolean;
  /** A test of ids: each word given must begin one of the role's words. */
  match(wanted: readonly string[]): (id: string) => boolean;
}

interface Packed {
  /** The slot that its first role has in the whole index. */
  base: number;
  words: string[];
  starts: Uint32Array;
  slots: Uint16Array;
}

export function createWordIndex(): WordIndex {
  const packed: Packed[] = [];
  /** Each word that is not packed with the slots of the roles that hold it; a role that changes gets a new slot. */
  const slotsOf = new Map<string, number[]>();
  const slotOfRole = new Map<string, number>();
  let slots = 0;

  function markPacked(mark: Uint8Array, want: string) {
    for (const { base, words, starts, slots } of packed) {
      const [from, to] = rangeOf(words, want);
      const end = starts[to] ?? 0;
      for (let at = starts[from] ?? 0; at < end; at++) mark[base + (slots[at] as number)] = 1;
    }
  }

  return {
    set(id, words) {
      const slot = slots++;
      slotOfRole.set(id, slot);
      for (const word of words.split(' ')) {
        const held = slotsOf.get(word);
        if (held) held.push(slot);
        else slotsOf.set(word, [slot]);
      }
    },
    add(shard, isFresh) {
      const base = slots;
      slots += shard.ids.length;
      for (const [i, id] of shard.ids.entries()) {
        if (isFresh(id, shard.marks[i] ?? 0)) slotOfRole.set(id, base + i);
      }
      packed.push({ base, words: shard.words.split(' '), starts: shard.starts, slots: shard.slots });
    },
    remove(id) {
      slotOfRole.delete(id);
    },
    has: (id) => slotOfRole.has(id),
    match(wanted) {
      const marks = wanted.map((want) => {
        const mark = new Uint8Array(slots);
        markPacked(mark, want);
        for (const [word, held] of slotsOf) {
          if (word.startsWith(want)) for (const slot of held) mark[slot] = 1;
        }
        return mark;
      });
      return (id) => {
        const slot = slotOfRole.get(id);
        return slot !== undefined && marks.every((mark) => mark[slot] === 1);
      };
    },
  };
}
