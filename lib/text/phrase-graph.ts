import type { Vocabulary } from './vocabulary.ts';

/** More classes than there are; a word and a class make one key. Gaps are edges of classes from `GAP` on. */
const CLASSES = 8192;
const GAP = 8000;

/** One position of a phrase: a class of words, or a gap of so many. */
export interface Step {
  class: number;
  optional: boolean;
}

/** The step that passes up to `width` words. */
export const gapStep = (width: number): Step => ({ class: GAP + Math.min(width, 100), optional: false });

/** Phrases as one graph whose nodes are numbers; node 0 is where every phrase begins. */
export interface PhraseGraph {
  /** Edges of node n are those from `edgeFrom[n]` to `edgeFrom[n + 1]`. */
  edgeFrom: Int32Array;
  edgeClass: Int32Array;
  edgeTo: Int32Array;
  gapFrom: Int32Array;
  gapWidth: Int32Array;
  gapTo: Int32Array;
  /** Rows whose phrase ends at a node. */
  ends: (readonly number[] | undefined)[];
  /** Nodes reached from the beginning by a class. */
  first: ReadonlyMap<number, number>;
  /** Which word is in which class, hashed. */
  pairs: Int32Array;
  pairShift: number;
}

/** Collects phrases; a lexicon of thousands is ready in a few milliseconds. */
export interface GraphBuilder {
  /** Adds a phrase; false where all of it may be missing. */
  add(steps: readonly Step[], row: number): boolean;
  build(vocabulary: Vocabulary): PhraseGraph;
}

export function createGraphBuilder(): GraphBuilder {
  const children = new Map<number, number>();
  const ends: (number[] | undefined)[] = [undefined];

  function child(node: number, edge: number): number {
    const key = node * CLASSES + edge;
    let next = children.get(key);
    if (next === undefined) {
      next = ends.length;
      ends.push(undefined);
      children.set(key, next);
    }
    return next;
  }

  function add(steps: readonly Step[], row: number, from = 0, at = 0): boolean {
    let node = from;
    for (let i = at; i < steps.length; i++) {
      const step = steps[i] as Step;
      if (step.optional && !add(steps, row, node, i + 1)) return false;
      node = child(node, step.class);
    }
    if (node === 0) return false;
    const rows = ends[node];
    if (!rows) ends[node] = [row];
    else if (!rows.includes(row)) rows.push(row);
    return true;
  }

  return { add, build: (vocabulary) => flatten(children, ends, vocabulary) };
}

function flatten(
  children: ReadonlyMap<number, number>,
  ends: (number[] | undefined)[],
  vocabulary: Vocabulary,
): PhraseGraph {
  const size = ends.length;
  const edgeFrom = new Int32Array(size + 1);
  const gapFrom = new Int32Array(size + 1);
  const inner = new Uint8Array(CLASSES);
  const first = new Map<number, number>();
  for (const [key, to] of children) {
    const node = Math.floor(key / CLASSES);
    const edge = key % CLASSES;
    const counts = edge >= GAP ? gapFrom : edgeFrom;
    counts[node + 1] = (counts[node + 1] as number) + 1;
    if (node === 0) first.set(edge, to);
    else inner[edge] = 1;
  }
  for (let node = 0; node < size; node++) {
    edgeFrom[node + 1] = (edgeFrom[node + 1] as number) + (edgeFrom[node] as number);
    gapFrom[node + 1] = (gapFrom[node + 1] as number) + (gapFrom[node] as number);
  }
  const edgeClass = new Int32Array(edgeFrom[size] as number);
  const edgeTo = new Int32Array(edgeClass.length);
  const gapWidth = new Int32Array(gapFrom[size] as number);
  const gapTo = new Int32Array(gapWidth.length);
  const edgeAt = edgeFrom.slice();
  const gapAt = gapFrom.slice();
  for (const [key, to] of children) {
    const node = Math.floor(key / CLASSES);
    const edge = key % CLASSES;
    if (edge >= GAP) {
      const at = gapAt[node] as number;
      gapAt[node] = at + 1;
      gapWidth[at] = edge - GAP;
      gapTo[at] = to;
    } else {
      const at = edgeAt[node] as number;
      edgeAt[node] = at + 1;
      edgeClass[at] = edge;
      edgeTo[at] = to;
    }
  }
  return {
    edgeFrom,
    edgeClass,
    edgeTo,
    gapFrom,
    gapWidth,
    gapTo,
    ends,
    first,
    ...hashPairs(vocabulary, inner),
  };
}

/** Only classes that stand inside a phrase are asked for; those that begin one are found through `first`. */
function hashPairs(vocabulary: Vocabulary, inner: Uint8Array): Pick<PhraseGraph, 'pairs' | 'pairShift'> {
  let count = 0;
  const words = vocabulary.size();
  for (let word = 1; word < words; word++)
    for (const c of vocabulary.classesOf(word)) count += inner[c] as number;
  let bits = 4;
  while (1 << bits < count * 3) bits++;
  const pairs = new Int32Array(1 << bits);
  const pairShift = 32 - bits;
  const mask = pairs.length - 1;
  for (let word = 1; word < words; word++) {
    for (const c of vocabulary.classesOf(word)) {
      if (inner[c] === 0) continue;
      const key = word * CLASSES + c;
      let slot = Math.imul(key, 0x9e3779b1) >>> pairShift;
      while (pairs[slot] !== 0) slot = (slot + 1) & mask;
      pairs[slot] = key;
    }
  }
  return { pairs, pairShift };
}

/** Whether a word is of a class that stands inside a phrase. */
export function isMember({ pairs, pairShift }: PhraseGraph, word: number, edge: number): boolean {
  const key = word * CLASSES + edge;
  const mask = pairs.length - 1;
  let slot = Math.imul(key, 0x9e3779b1) >>> pairShift;
  for (;;) {
    const found = pairs[slot] as number;
    if (found === key) return true;
    if (found === 0) return false;
    slot = (slot + 1) & mask;
  }
}
