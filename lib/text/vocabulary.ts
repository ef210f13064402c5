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

/** A slot holds both hashes of a word and one more than its number, beside each other: looking one up is one look. */
const SLOT = 3;

export function createVocabulary(list: WordList): Vocabulary {
  const folding = createFolding();
  // The words met, those of number 0 among them. At most half of the slots are taken.
  let slots = 1 << 9;
  let table = new Int32Array(slots * SLOT);
  let met = 0;
  let unknown = 0;

  /** Where a word stands, or where it is to stand. */
  function placeOf(hash: number, check: number): number {
    const mask = slots - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const at = slot * SLOT;
      if (table[at + 2] === 0 || (table[at] === hash && table[at + 1] === check)) return at;
      slot = (slot + 1) & mask;
    }
  }

  function remember(hash: number, check: number, word: number) {
    const at = placeOf(hash, check);
    table[at] = hash;
    table[at + 1] = check;
    table[at + 2] = word + 1;
    met++;
    if (word === 0) unknown++;
  }

  /** With room for twice as many, or without those nobody asked for where they are too many. */
  function rebuild() {
    const forgets = unknown > MOST_UNKNOWN;
    const before = table;
    if (!forgets) slots *= 2;
    table = new Int32Array(slots * SLOT);
    met = unknown = 0;
    for (let at = 0; at < before.length; at += SLOT) {
      const word = (before[at + 2] as number) - 1;
      if (word > 0 || (word === 0 && !forgets))
        remember(before[at] as number, before[at + 1] as number, word);
    }
  }

  return {
    words: list,
    folding,
    find(hash, check, source, from, to) {
      const known = table[placeOf(hash, check) + 2] as number;
      if (known > 0) return known - 1;
      const word = list.numberOf(spelled(folding, source, from, to));
      if (met * 2 >= slots || unknown > MOST_UNKNOWN) rebuild();
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
