import type { PhraseGraph } from './phrase-graph.ts';
import { createPhraseStates, type PhraseStates } from './phrase-states.ts';
import { createTokeniser } from './tokenise.ts';
import { FLAG, type Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A phrase of a row found in a text; `from` and `to` are token indices, `to` exclusive. */
export interface Hit<R = unknown> {
  row: R;
  from: number;
  to: number;
  /** Whether the phrase stretches over words that it does not name. */
  isGapped: boolean;
}

export interface Lexicon<R = unknown> {
  read(source: string): Tokens;
  /** Whether any phrase or group has this word. */
  knows(word: number): boolean;
  /** Every phrase found, in order of where it ends. Cost grows with the text, not with the lexicon. */
  match(tokens: Tokens): Hit<R>[];
  /** Whether token `at` is a word of this named group. */
  isIn(tokens: Tokens, at: number, group: string): boolean;
  /** Named groups by their number among the classes of words, see `classesOf`; groups have the lowest. */
  readonly groups: ReadonlyMap<string, number>;
  /** The classes of a word by its number, lowest first. */
  classesOf(word: number): readonly number[];
  /** The number a word stands for, `NaN` where it is none: "two" 2, "****" NaN. */
  numberAt(tokens: Tokens, at: number): number;
}

/** The group of the words for numbers. */
export const NUMBER = '#';
export const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';

/** More than any text has alive at once; a text made to have more loses phrases, never time. */
const MOST_ALIVE = 256;

/** Words and phrases of a lexicon, compiled where it runs (compile.ts) or when the extension was built (packed-lexicon.ts). */
export interface Compiled {
  /** Lexicons that are compiled together share one. */
  vocabulary: Vocabulary;
  graph: PhraseGraph;
  groups: ReadonlyMap<string, number>;
}

/** The lexicon of these rows, whose phrases were compiled in the same order. */
export function lexiconOf<R>(rows: readonly R[], { vocabulary, graph, groups }: Compiled): Lexicon<R> {
  const { words } = vocabulary;
  const match = createMatcher(rows, createPhraseStates(graph, words, groups.get(NUMBER) ?? 0));
  let own: Set<number> | undefined;

  let numbers: Map<number, number> | undefined;
  /** What a word for a number stands for. */
  function numberOfWord(word: number): number {
    numbers ??= new Map(NUMBER_WORDS.split(' ').map((text, value) => [words.numberOf(text), value]));
    return numbers.get(word) ?? Number.NaN;
  }

  /** Of each group asked for, whether a word met before is in it. */
  const members = new Map<string, boolean[]>();
  function membersOf(name: string): boolean[] {
    if (!groups.has(name)) throw new Error(`there is no group "${name}"`);
    const made: boolean[] = [];
    members.set(name, made);
    return made;
  }

  return {
    groups,
    classesOf: words.classesOf,
    knows(word) {
      own ??= new Set([...graph.edge, ...groups.values()]);
      for (const id of words.classesOf(word)) if (own.has(id)) return true;
      return false;
    },
    read: createTokeniser(vocabulary),
    match,
    isIn(tokens, at, name) {
      const inGroup = members.get(name) ?? membersOf(name);
      const word = tokens.word[at] ?? 0;
      let isMember = inGroup[word];
      if (isMember === undefined) {
        isMember = words.classesOf(word).includes(groups.get(name) as number);
        inGroup[word] = isMember;
      }
      return isMember;
    },
    numberAt(tokens, at) {
      const flag = tokens.flags[at] ?? 0;
      if (!(flag & FLAG.number)) return numberOfWord(tokens.word[at] ?? 0);
      if (flag & FLAG.masked) return Number.NaN;
      const digits = tokens.source.slice(tokens.start[at], tokens.end[at]).normalize('NFKC');
      return Number(digits.includes(',') ? digits.replaceAll(',', '') : digits);
    },
  };
}

/** Walks texts through the states of the graph. */
function createMatcher<R>(rows: readonly R[], states: PhraseStates): (tokens: Tokens) => Hit<R>[] {
  const { ends, gaps, goesOn, onward } = states;
  // What is alive: a state, the token its phrase began at, and how many words a gap may still pass.
  let live = new Int32Array(MOST_ALIVE * 3);
  let next = new Int32Array(MOST_ALIVE * 3);
  const reached = new Int32Array(MOST_ALIVE * 2 + 2);
  const full = MOST_ALIVE * 3 - 24;

  return (tokens) => {
    states.trim();
    const hits: Hit<R>[] = [];
    const { word: words, flags, count } = tokens;
    let alive = 0;
    for (let at = 0; at < count; at++) {
      const flag = flags[at] as number;
      if (flag & FLAG.sentence) alive = 0;
      const word = words[at] as number;
      const isNumber = (flag & FLAG.number) !== 0;
      const known = word !== 0 || isNumber;
      if (!known && alive === 0) continue;
      let grown = 0;
      let entered = 0;
      const bits = known && alive > 0 ? states.bitsOf(word, isNumber) : 0;
      for (let i = 0; i < alive; i += 3) {
        const state = live[i] as number;
        const from = live[i + 1] as number;
        const left = live[i + 2] as number;
        if ((bits & (onward[state] as number)) !== 0) {
          const to = states.step(state, word, isNumber);
          if (to !== 0) {
            reached[entered++] = to;
            reached[entered++] = from;
          }
        }
        // What a gap passes over stands before what this word reaches.
        if (left > 0 && grown < full) {
          next[grown++] = state;
          next[grown++] = from;
          next[grown++] = left - 1;
        }
      }
      if (known) {
        const to = states.begin(word, isNumber);
        if (to !== 0) {
          reached[entered++] = to;
          reached[entered++] = at;
        }
      }
      for (let i = 0; i < entered; i += 2) {
        const state = reached[i] as number;
        const from = reached[i + 1] as number;
        const here = ends[state];
        if (here !== undefined)
          for (let r = 0; r < here.length; r++) {
            const end = here[r] as number;
            hits.push({ row: rows[end >> 1] as R, from, to: at + 1, isGapped: (end & 1) === 1 });
          }
        if (goesOn[state] === 1 && grown < full) {
          next[grown++] = state;
          next[grown++] = from;
          next[grown++] = 0;
        }
        const after = gaps[state];
        if (after === undefined) continue;
        for (let gap = 0; gap < after.length && grown < full; gap += 2) {
          next[grown++] = after[gap] as number;
          next[grown++] = from;
          next[grown++] = after[gap + 1] as number;
        }
      }
      const swap = live;
      live = next;
      next = swap;
      alive = grown;
    }
    return hits;
  };
}
