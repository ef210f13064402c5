import { createFolding, type Folding, KIND } from './fold.ts';

/**
 * The words a lexicon knows. What patterns are made of are classes of words: "customer" and "customers" are of
 * the class of the pattern word `customer`.
 */
export interface WordList {
  /** The number of a spelling as it is once folded, from 1 on; 0: a word nobody asked for. */
  numberOf(spelling: string): number;
  /** The classes of a word by its number, lowest first. */
  classesOf(word: number): readonly number[];
  /** How many classes there are. */
  readonly classes: number;
  /** No word's number reaches this. */
  readonly most: number;
}

/**
 * Finds words by a hash computed while their letters are read, so that reading a text makes no strings of words met
 * before.
 */
export interface Vocabulary {
  readonly words: WordList;
  readonly folding: Folding;
  /** The number of the word from `from` to `to` of a text, with these two hashes of its folded letters, or 0. */
  find(hash: number, check: number, source: string, from: number, to: number): number;
}

export const HASH_START = 0x811c9dc5 | 0;
export const CHECK_START = 7;
/** One step of the hash, for one folded UTF-16 unit. */
export const hashStep = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);
/** One step of the second hash, which makes a false hit a matter of 2^-64. */
export const checkStep = (check: number, code: number) => (Math.imul(check, 31) + code) | 0;

/** Words nobody asked for that are remembered as such; a page made of more is looked up anew, and costs no memory. */
const MOST_UNKNOWN = 8192;

export function createVocabulary(list: WordList): Vocabulary {
  const folding = createFolding();
  // Words met, by hash: `met` of them, those of number 0 among them.
  let slots = new Int32Array(1 << 9);
  let hashes = new Int32Array(1 << 8);
  let checks = new Int32Array(1 << 8);
  let words = new Int32Array(1 << 8);
  let met = 1;
  let unknown = 0;

  function slotOf(hash: number, check: number): number {
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const entry = slots[slot] as number;
      if (entry === 0 || (hashes[entry] === hash && checks[entry] === check)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  /** With room for twice as many, or without those nobody asked for where they are too many. */
  function rebuild() {
    const forgets = unknown > MOST_UNKNOWN;
    const wider = (old: Int32Array) => {
      const made = new Int32Array(forgets ? old.length : old.length * 2);
      made.set(old);
      return made;
    };
    hashes = wider(hashes);
    checks = wider(checks);
    words = wider(words);
    slots = new Int32Array(hashes.length * 2);
    const before = met;
    met = 1;
    for (let entry = 1; entry < before; entry++) {
      if (forgets && words[entry] === 0) continue;
      remember(hashes[entry] as number, checks[entry] as number, words[entry] as number);
    }
    if (forgets) unknown = 0;
  }

  function remember(hash: number, check: number, word: number) {
    hashes[met] = hash;
    checks[met] = check;
    words[met] = word;
    slots[slotOf(hash, check)] = met++;
  }

  return {
    words: list,
    folding,
    find(hash, check, source, from, to) {
      const entry = slots[slotOf(hash, check)] as number;
      if (entry > 0) return words[entry] as number;
      const word = list.numberOf(spelled(folding, source, from, to));
      if (met === hashes.length || unknown > MOST_UNKNOWN) rebuild();
      if (word === 0) unknown++;
      remember(hash, check, word);
      return word;
    },
  };
}

/** A word or number of a text as it is hashed: letters folded, one kind of apostrophe, nothing else beside digits. */
function spelled(folding: Folding, source: string, from: number, to: number): string {
  if (folding.kind(source.charCodeAt(from)) === KIND.digit) return source.slice(from, to);
  let word = '';
  for (const char of source.slice(from, to)) {
    const code = char.codePointAt(0) as number;
    const kind = folding.kind(code);
    if (kind === KIND.lower || kind === KIND.upper) word += folding.fold(code);
    else if (kind === KIND.digit) word += char;
    else if (kind === KIND.apostrophe || char === '?') word += "'";
  }
  return word;
}
