/** Classes are numbered from 1; a gap that passes up to n words is the edge `GAP + n`. */
export const GAP = 1 << 20;

/**
 * Phrases as one tree of numbered nodes, node 0 where every phrase begins. All arrays run parallel and hold
 * plain numbers, so that thousands of phrases are there in a millisecond or two.
 */
export interface PhraseGraph {
  /** First child and next sibling of a node, 0 for none. */
  readonly child: Int32Array;
  readonly sibling: Int32Array;
  /** What leads to a node: a class of words, or a gap. */
  readonly edge: Int32Array;
  /** Rows whose phrase ends at a node, each doubled, and one more where the phrase has a gap. */
  readonly ends: (number[] | undefined)[];
  /** The node that a class leads to from the beginning. */
  readonly first: ReadonlyMap<number, number>;
  /** Adds a phrase of a row, what leads from each word to the next. */
  add(path: readonly number[], row: number): void;
}

/** @param steps how many steps all phrases together have at most */
export function createPhraseGraph(steps: number): PhraseGraph {
  const child = new Int32Array(steps + 1);
  const last = new Int32Array(steps + 1);
  const sibling = new Int32Array(steps + 1);
  const edges = new Int32Array(steps + 1);
  const ends: (number[] | undefined)[] = [];
  const first = new Map<number, number>();
  let nodes = 1;

  function append(node: number, edge: number): number {
    const made = nodes++;
    edges[made] = edge;
    const before = last[node] as number;
    if (before === 0) child[node] = made;
    else sibling[before] = made;
    last[node] = made;
    if (node === 0) first.set(edge, made);
    return made;
  }

  function childOf(node: number, edge: number): number {
    // The beginning has thousands of children, every other node a few.
    let at = node === 0 ? (first.get(edge) ?? 0) : (child[node] as number);
    while (at !== 0 && edges[at] !== edge) at = sibling[at] as number;
    return at === 0 ? append(node, edge) : at;
  }

  function add(path: readonly number[], row: number) {
    let node = 0;
    let end = row * 2;
    for (const edge of path) {
      node = childOf(node, edge);
      if (edge > GAP) end |= 1;
    }
    const rows = ends[node];
    if (!rows) ends[node] = [end];
    else if (!rows.includes(end)) rows.push(end);
  }

  return { child, sibling, edge: edges, ends, first, add };
}
