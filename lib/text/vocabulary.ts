import { createFolding, type Folding } from './fold.ts';

/**
 * The words the lexicon knows. Each distinct spelling is a number from 1 on (0: a word nobody asked for), and
 * each belongs to classes ("customer" and "customers" to the class of the pattern word `customer`), which is
 * what patterns are made of. A word is found by a hash computed while its letters are read, so that reading a
 * text makes no strings.
 */
export interface Vocabulary {
  readonly folding: Folding;
  /** Number of a spelling (already folded), added where it is new. */
  add(word: string): number;
  /** Makes a spelling a member of a class. */
  join(word: number, classId: number): void;
  /** Number of a class, made where it is new. */
  classId(className: string): number;
  /** Classes of a spelling. */
  classesOf(word: number): readonly number[];
  /** One more than the highest number of a spelling. */
  size(): number;
  /** The spelling with these two hashes, or 0. */
  find(hash: number, check: number): number;
}

export const HASH_START = 0x811c9dc5 | 0;
export const CHECK_START = 7;
/** One step of the hash, for one folded UTF-16 unit. */
export const hashStep = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);
/** One step of the second hash, which makes a false hit a matter of 2^-64. */
export const checkStep = (check: number, code: number) => (Math.imul(check, 31) + code) | 0;

const NONE: readonly number[] = [];

export function createVocabulary(): Vocabulary {
  let slots = new Int32Array(1 << 13);
  const hashes: number[] = [0];
  const checks: number[] = [0];
  const classes: number[][] = [[]];
  const classIds = new Map<string, number>();

  function slotOf(hash: number, check: number): number {
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const word = slots[slot] as number;
      if (word === 0 || (hashes[word] === hash && checks[word] === check)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  function grow() {
    slots = new Int32Array(slots.length * 2);
    for (let word = 1; word < hashes.length; word++) {
      slots[slotOf(hashes[word] as number, checks[word] as number)] = word;
    }
  }

  const vocabulary: Vocabulary = {
    folding: createFolding(),
    add(word) {
      let hash = HASH_START;
      let check = CHECK_START;
      for (let i = 0; i < word.length; i++) {
        const code = word.charCodeAt(i);
        hash = hashStep(hash, code);
        check = checkStep(check, code);
      }
      const slot = slotOf(hash, check);
      const known = slots[slot] as number;
      if (known > 0) return known;
      const id = hashes.length;
      hashes.push(hash);
      checks.push(check);
      classes.push([]);
      slots[slot] = id;
      if (id * 2 > slots.length) grow();
      return id;
    },
    join(word, id) {
      const list = classes[word] as number[];
      if (!list.includes(id)) list.push(id);
    },
    classId(className) {
      let id = classIds.get(className);
      if (id === undefined) {
        id = classIds.size + 1;
        classIds.set(className, id);
      }
      return id;
    },
    size: () => hashes.length,
    classesOf: (word) => classes[word] ?? NONE,
    find(hash, check) {
      return slots[slotOf(hash, check)] as number;
    },
  };
  return vocabulary;
}
