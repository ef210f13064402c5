/** Which roles hold a word, for all words: an answer to a keystroke takes a few milliseconds for 10,000 roles. */
export interface WordIndex {
  /** Takes in a role's words, in place of those it had. */
  set(id: string, words: string): void;
  remove(id: string): void;
  has(id: string): boolean;
  /** A test of ids: each word given must begin one of the role's words. */
  match(wanted: readonly string[]): (id: string) => boolean;
}

export function createWordIndex(): WordIndex {
  /** Each word with the slots of the roles that hold it; a role that changes gets a new slot. */
  const slotsOf = new Map<string, number[]>();
  const slotOfRole = new Map<string, number>();
  let slots = 0;

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
    remove(id) {
      slotOfRole.delete(id);
    },
    has: (id) => slotOfRole.has(id),
    match(wanted) {
      const marks = wanted.map((want) => {
        const mark = new Uint8Array(slots);
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
