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
  /** Number of a class, from 1 on, made where it is new. */
  classId(className: string): number;
  /** How many classes there are. */
  classes(): number;
  /** Calls with each class of a spelling, in the order it joined them. */
  eachClass(word: number, take: (classId: number) => void): void;
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

export function createVocabulary(): Vocabulary {
  let slots = new Int32Array(1 << 12);
  let hashes = new Int32Array(1 << 11);
  let checks = new Int32Array(1 << 11);
  let size = 1;
  const classIds = new Map<string, number>();
  // The classes of a word are a chain of links; every word's chain stands in the same three arrays.
  const firstLink: number[] = [0];
  const lastLink: number[] = [0];
  const linkClass: number[] = [0];
  const nextLink: number[] = [0];

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
    const wider = (old: Int32Array) => {
      const made = new Int32Array(old.length * 2);
      made.set(old);
      return made;
    };
    hashes = wider(hashes);
    checks = wider(checks);
    slots = new Int32Array(slots.length * 2);
    for (let word = 1; word < size; word++)
      slots[slotOf(hashes[word] as number, checks[word] as number)] = word;
  }

  return {
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
      const id = size++;
      hashes[id] = hash;
      checks[id] = check;
      firstLink.push(0);
      lastLink.push(0);
      slots[slot] = id;
      if (size === hashes.length) grow();
      return id;
    },
    join(word, id) {
      const last = lastLink[word] as number;
      // The words of a class join it one after another, so that a second time is the last time.
      if (last !== 0 && linkClass[last] === id) return;
      const link = linkClass.length;
      linkClass.push(id);
      nextLink.push(0);
      if (last === 0) firstLink[word] = link;
      else nextLink[last] = link;
      lastLink[word] = link;
    },
    classId(className) {
      let id = classIds.get(className);
      if (id === undefined) {
        id = classIds.size + 1;
        classIds.set(className, id);
      }
      return id;
    },
    classes: () => classIds.size,
    eachClass(word, take) {
      for (let link = firstLink[word] ?? 0; link !== 0; link = nextLink[link] as number)
        take(linkClass[link] as number);
    },
    size: () => size,
    find: (hash, check) => slots[slotOf(hash, check)] as number,
  };
}
