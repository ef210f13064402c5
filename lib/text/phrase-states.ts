import { GAP, type PhraseGraph } from './phrase-graph.ts';
import type { WordList } from './vocabulary.ts';

/**
 * The phrase graph read as a machine of states. A word is of many classes and leads to many nodes at once;
 * all nodes reached by the same words are one state, worked out when a text first needs it and kept. State 0
 * is the one from which nothing goes on.
 */
export interface PhraseStates {
  /** The state that a word leads to from the beginning. */
  begin(word: number, isNumber: boolean): number;
  /** The state that a word leads to from a state. */
  step(state: number, word: number, isNumber: boolean): number;
  /**
   * Of each state, one bit for every so many classes of words that lead on from it. A word that has none of these
   * bits leads nowhere from there, as nine of ten do: no step needs to be taken.
   */
  readonly onward: readonly number[];
  /** The bits of a word. */
  bitsOf(word: number, isNumber: boolean): number;
  /** As `PhraseGraph.ends`, of a state: in order of the rows, one entry for every phrase. */
  readonly ends: (readonly number[] | undefined)[];
  /** 1 where a state goes on with the very next word. */
  readonly goesOn: number[];
  /** The gaps that begin at a state: the state after it, how many words it may pass, and so on. */
  readonly gaps: (readonly number[] | undefined)[];
  /** Forgets the states where texts have made very many of them. Between texts only. */
  trim(): void;
}

/** Real adverts need some thousands; a page made to need more costs no memory that stays. */
const MOST_STATES = 20_000;

/** One of thirty bits, so that all of them are a small whole number. */
const bitOf = (id: number) => 1 << (id % 30);

export function createPhraseStates(graph: PhraseGraph, words: WordList, numberClass: number): PhraseStates {
  const { child, sibling, edge, first } = graph;
  const symbols = words.most * 2;
  /** The state that each symbol begins, once a text has begun with it. */
  const begins: (number | undefined)[] = [];
  const nodes: (readonly number[])[] = [];
  const ends: (readonly number[] | undefined)[] = [];
  const gaps: (readonly number[] | undefined)[] = [];
  const goesOn: number[] = [];
  const onward: number[] = [];
  const known = new Map<string, number>();
  // Steps that lead somewhere, worked out before; a slot that two steps share keeps the later one.
  const bits = 32 - Math.clz32(symbols);
  /** Key and state in turn, so that both are fetched at once. */
  const steps = new Int32Array(2 << bits).fill(-1);
  /** From this state on a state and a symbol make no key of 31 bits, and are worked out every time. */
  const unkept = Math.floor(0x7fffffff / symbols) - 1;
  /** Of each symbol met, its bits. */
  const leading: (number | undefined)[] = [];
  const leads = new Uint8Array(words.classes + 1);
  for (let node = 1; node < child.length; node++)
    for (let at = child[node] as number; at !== 0; at = sibling[at] as number)
      if ((edge[at] as number) < GAP) leads[edge[at] as number] = 1;
  // Which classes the symbol looked at last is of.
  const marks = new Int32Array(words.classes + 1);
  let marked = -1;
  let mark = 0;

  function forget() {
    nodes.length = ends.length = gaps.length = goesOn.length = 0;
    onward.length = 0;
    known.clear();
    begins.length = 0;
    steps.fill(-1);
    stateOf([]);
  }

  function stateOf(set: readonly number[]): number {
    // Two letters a node. Written as numerals they would fill the browser's own memory of numerals, for good.
    const key = String.fromCharCode(...set.flatMap((node) => [node >> 16, node & 0xffff]));
    let state = known.get(key);
    if (state !== undefined) return state;
    state = nodes.length;
    known.set(key, state);
    nodes.push(set);
    ends.push(undefined);
    gaps.push(undefined);
    goesOn.push(0);
    onward.push(0);
    let rows: number[] | undefined;
    let after: Map<number, number[]> | undefined;
    for (const node of set) {
      const here = graph.ends[node];
      if (here) rows = rows ? rows.concat(here) : here;
      for (let at = child[node] as number; at !== 0; at = sibling[at] as number) {
        const width = (edge[at] as number) - GAP;
        if (width < 0) {
          goesOn[state] = 1;
          onward[state] = (onward[state] as number) | bitOf(edge[at] as number);
          continue;
        }
        after ??= new Map();
        const same = after.get(width);
        if (same) same.push(at);
        else after.set(width, [at]);
      }
    }
    // The order is that of rows and widths, whatever numbers classes and nodes happen to have.
    ends[state] = rows && [...rows].sort((a, b) => a - b);
    if (after)
      gaps[state] = [...after]
        .sort(([a], [b]) => a - b)
        .flatMap(([width, behind]) => [stateOf(behind), width]);
    return state;
  }

  function findBegin(word: number, isNumber: boolean): number {
    const set: number[] = [];
    for (const id of words.classesOf(word)) {
      const node = first.get(id);
      if (node !== undefined) set.push(node);
    }
    const number = isNumber ? first.get(numberClass) : undefined;
    if (number !== undefined && !set.includes(number)) set.push(number);
    return stateOf(set);
  }

  function markClasses(symbol: number, word: number, isNumber: boolean) {
    marked = symbol;
    mark++;
    for (const id of words.classesOf(word)) marks[id] = mark;
    if (isNumber) marks[numberClass] = mark;
  }

  function findStep(state: number, symbol: number, word: number, isNumber: boolean): number {
    if (marked !== symbol) markClasses(symbol, word, isNumber);
    const set: number[] = [];
    for (const node of nodes[state] as readonly number[])
      for (let at = child[node] as number; at !== 0; at = sibling[at] as number)
        if (marks[edge[at] as number] === mark) set.push(at);
    return stateOf(set);
  }

  function findBits(word: number, isNumber: boolean): number {
    let bits = isNumber ? bitOf(numberClass) : 0;
    for (const id of words.classesOf(word)) if (leads[id] === 1) bits |= bitOf(id);
    return bits;
  }

  forget();
  return {
    onward,
    bitsOf(word, isNumber) {
      const symbol = word * 2 + (isNumber ? 1 : 0);
      let found = leading[symbol];
      if (found === undefined) {
        found = findBits(word, isNumber);
        leading[symbol] = found;
      }
      return found;
    },
    ends,
    gaps,
    goesOn,
    begin(word, isNumber) {
      const symbol = word * 2 + (isNumber ? 1 : 0);
      let state = begins[symbol];
      if (state === undefined) {
        state = findBegin(word, isNumber);
        begins[symbol] = state;
      }
      return state;
    },
    step(state, word, isNumber) {
      const symbol = word * 2 + (isNumber ? 1 : 0);
      if (state >= unkept) return findStep(state, symbol, word, isNumber);
      const key = (state * symbols + symbol) | 0;
      const slot = (Math.imul(key, 0x9e3779b1) >>> (32 - bits)) * 2;
      if (steps[slot] === key) return steps[slot + 1] as number;
      const to = findStep(state, symbol, word, isNumber);
      steps[slot] = key;
      steps[slot + 1] = to;
      return to;
    },
    trim() {
      if (nodes.length > MOST_STATES) forget();
    },
  };
}
