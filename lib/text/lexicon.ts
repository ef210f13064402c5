import { nounForms, otherSpelling, verbForms } from './inflect.ts';
import { FLAG, type Tokens, tokenise } from './tokens.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/**
 * One row of a lexicon: an id and the phrases that mean it. A phrase is words with spaces between:
 *
 * - `customer` the word and its plural; `~assist` a verb with its forms; `=lead` this spelling only
 * - `guest|client|~serve` one of these; `word?` may be missing; `<client>` a named group of words
 * - `..` up to three words in between, `..5` up to five, never across a sentence
 * - `#` a number, in digits or in words
 */
export interface Row {
  id: string;
  phrases: readonly string[];
}

/** Named groups of single words: `{ client: 'customer|client|guest' }`, used as `<client>`. */
export type Groups = Readonly<Record<string, string>>;

/** A phrase of a row found in a text; `from` and `to` are token indices, `to` exclusive. */
export interface Hit<R extends Row = Row> {
  row: R;
  from: number;
  to: number;
}

export interface Lexicon<R extends Row = Row> {
  readonly vocabulary: Vocabulary;
  read(source: string): Tokens;
  /** Every phrase found, in order of where it ends. Cost grows with the text, not with the lexicon. */
  match(tokens: Tokens): Hit<R>[];
  /** Whether token `at` is a word of this named group. */
  isIn(tokens: Tokens, at: number, group: string): boolean;
  /** 1 for each word (by its number in the vocabulary) of a named group. */
  group(name: string): Uint8Array;
  /** The number a word stands for, `NaN` where it is none: "two" 2, "****" NaN. */
  numberAt(tokens: Tokens, at: number): number;
}

const NUMBER = '#';
const NUMBER_WORDS = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  'seventeen eighteen nineteen twenty',
]
  .join(' ')
  .split(' ');

interface Node {
  next: Map<number, Node>;
  /** Rows that end here. */
  rows: number[];
  /** Where a gap leads, by its width, so that phrases with other gaps stay apart. */
  gaps?: Map<number, Node>;
}

const makeNode = (): Node => ({ next: new Map(), rows: [] });

/** More than any text has alive at once; a text made to have more loses phrases, never time. */
const MOST_ALIVE = 256;
/** More classes than there are; a word and a class make one key. */
const CLASSES = 8192;

/** The nodes as flat tables. */
interface Graph {
  ids: Map<Node, number>;
  edgeFrom: Int32Array;
  edgeClass: Int32Array;
  edgeTo: Int32Array;
  gapFrom: Int32Array;
  gapWidth: Int32Array;
  gapTo: Int32Array;
  /** Rows that end at a node. */
  ends: (readonly number[] | undefined)[];
  /** Which word is in which class, hashed. */
  pairs: Int32Array;
  pairMask: number;
  pairShift: number;
}

function flatten(root: Node, vocabulary: Vocabulary, numberClass: number): Graph {
  const ids = new Map<Node, number>([[root, 0]]);
  const nodes = [root];
  const meet = (node: Node) => {
    let id = ids.get(node);
    if (id === undefined) {
      id = nodes.length;
      ids.set(node, id);
      nodes.push(node);
    }
    return id;
  };
  const edgeFrom = [0];
  const edgeClass: number[] = [];
  const edgeTo: number[] = [];
  const gapFrom = [0];
  const gapWidth: number[] = [];
  const gapTo: number[] = [];
  const ends: (readonly number[] | undefined)[] = [];
  const inner = new Set<number>([numberClass]);
  for (let id = 0; id < nodes.length; id++) {
    const node = nodes[id] as Node;
    for (const [c, target] of node.next) {
      edgeClass.push(c);
      edgeTo.push(meet(target));
      if (id > 0) inner.add(c);
    }
    edgeFrom.push(edgeClass.length);
    for (const [width, beyond] of node.gaps ?? []) {
      gapWidth.push(width);
      gapTo.push(meet(beyond));
    }
    gapFrom.push(gapTo.length);
    ends.push(node.rows.length > 0 ? node.rows : undefined);
  }
  // Only classes that stand inside a phrase are asked for; those that begin one have a table of their own.
  const keys: number[] = [];
  for (let word = 1; word < vocabulary.size(); word++)
    for (const c of vocabulary.classesOf(word)) if (inner.has(c)) keys.push(word * CLASSES + c);
  let bits = 4;
  while (1 << bits < keys.length * 3) bits++;
  const pairs = new Int32Array(1 << bits);
  const pairMask = pairs.length - 1;
  const pairShift = 32 - bits;
  for (const key of keys) {
    let slot = Math.imul(key, 0x9e3779b1) >>> pairShift;
    while (pairs[slot] !== 0) slot = (slot + 1) & pairMask;
    pairs[slot] = key;
  }
  return {
    ids,
    edgeFrom: Int32Array.from(edgeFrom),
    edgeClass: Int32Array.from(edgeClass),
    edgeTo: Int32Array.from(edgeTo),
    gapFrom: Int32Array.from(gapFrom),
    gapWidth: Int32Array.from(gapWidth),
    gapTo: Int32Array.from(gapTo),
    ends,
    pairs,
    pairMask,
    pairShift,
  };
}

/** A single word of a pattern as the spellings it stands for. */
function spellings(atom: string): string[] {
  const exact = atom.startsWith('=');
  const verb = atom.startsWith('~');
  const word = exact || verb ? atom.slice(1) : atom;
  const forms = exact ? [word] : verb ? verbForms(word) : nounForms(word);
  return forms.flatMap((form) => {
    const other = otherSpelling(form);
    return other ? [form, other] : [form];
  });
}

/**
 * Builds the lexicon: phrases become one graph of word classes, walked once per text however many phrases
 * there are. Throws an error that names the phrase where one cannot be read.
 */
export function createLexicon<R extends Row>(rows: readonly R[], groups: Groups = {}): Lexicon<R> {
  const vocabulary = createVocabulary();
  const root = makeNode();
  const made = new Set<string>();
  const atoms = new Map<string, number[]>();
  const numbers = new Map<number, number>();
  NUMBER_WORDS.forEach((word, value) => {
    vocabulary.join(vocabulary.add(word), vocabulary.classId(NUMBER));
    numbers.set(vocabulary.add(word), value);
  });
  const numberClass = vocabulary.classId(NUMBER);

  function declare(className: string, members: string, row: string) {
    if (made.has(className)) return;
    made.add(className);
    const id = vocabulary.classId(className);
    for (const atom of members.split('|')) {
      let words = atoms.get(atom);
      if (!words) {
        if (!/^[~=]?[\p{L}\p{N}']+$/u.test(atom))
          throw new Error(`"${row}": "${atom}" is not a word; write words with spaces between`);
        words = spellings(atom).map((form) => vocabulary.add(form));
        atoms.set(atom, words);
      }
      for (const word of words) vocabulary.join(word, id);
    }
  }

  function classOf(step: string, row: string): number {
    if (step === NUMBER) return numberClass;
    if (step.startsWith('<')) {
      const name = step.slice(1, -1);
      const members = groups[name];
      if (!members) throw new Error(`"${row}": there is no group ${step}`);
      declare(step, members, row);
      return vocabulary.classId(step);
    }
    declare(step, step, row);
    return vocabulary.classId(step);
  }

  function add(node: Node, steps: string[], at: number, row: number, phrase: string) {
    const step = steps[at];
    if (step === undefined) {
      if (node === root) throw new Error(`"${phrase}" can be nothing at all; one word must stay`);
      if (!node.rows.includes(row)) node.rows.push(row);
      return;
    }
    if (step.startsWith('..')) {
      const width = Number(step.slice(2) || 3);
      node.gaps ??= new Map();
      const beyond = node.gaps.get(width) ?? makeNode();
      node.gaps.set(width, beyond);
      add(beyond, steps, at + 1, row, phrase);
      return;
    }
    if (step.endsWith('?')) {
      add(node, steps, at + 1, row, phrase);
      add(node, [step.slice(0, -1), ...steps.slice(at + 1)], 0, row, phrase);
      return;
    }
    const key = classOf(step, phrase);
    let next = node.next.get(key);
    if (!next) {
      next = makeNode();
      node.next.set(key, next);
    }
    add(next, steps, at + 1, row, phrase);
  }

  for (const name of Object.keys(groups)) classOf(`<${name}>`, name);
  rows.forEach((row, index) => {
    for (const phrase of row.phrases) add(root, phrase.split(' '), 0, index, phrase);
  });

  let graph: Graph | undefined;
  /** The nodes that each word leads to from the root, filled as words are met. */
  let begins: (Int32Array | undefined)[] = [];
  const groupWords = new Map<string, Uint8Array>();

  function begin(word: number, isNumber: boolean, g: Graph): Int32Array {
    const key = word * 2 + (isNumber ? 1 : 0);
    let nodes = begins[key];
    if (!nodes) {
      const classes = isNumber ? [...vocabulary.classesOf(word), numberClass] : vocabulary.classesOf(word);
      nodes = Int32Array.from(
        [...new Set(classes)].flatMap((c) => {
          const next = root.next.get(c);
          return next ? [g.ids.get(next) as number] : [];
        }),
      );
      begins[key] = nodes;
    }
    return nodes;
  }

  function match(tokens: Tokens): Hit<R>[] {
    if (!graph) {
      graph = flatten(root, vocabulary, numberClass);
      begins = new Array(vocabulary.size() * 2).fill(undefined);
    }
    const g = graph;
    const { edgeFrom, edgeClass, edgeTo, gapFrom, gapWidth, gapTo, ends, pairs, pairMask } = g;
    const hits: Hit<R>[] = [];
    // What is alive: a node, the token its phrase began at, and how many words a gap may still pass.
    let live = new Int32Array(MOST_ALIVE * 3);
    let next = new Int32Array(MOST_ALIVE * 3);
    const reached = new Int32Array(MOST_ALIVE * 2 + 2);
    let alive = 0;
    for (let at = 0; at < tokens.count; at++) {
      const flag = tokens.flags[at] as number;
      if (flag & FLAG.sentence) alive = 0;
      const word = tokens.word[at] as number;
      const isNumber = (flag & FLAG.number) !== 0;
      if (word === 0 && !isNumber && alive === 0) continue;
      let grown = 0;
      let entered = 0;
      for (let i = 0; i < alive; i += 3) {
        const node = live[i] as number;
        if (word !== 0 || isNumber) {
          for (let e = edgeFrom[node] as number; e < (edgeFrom[node + 1] as number); e++) {
            const c = edgeClass[e] as number;
            let member = isNumber && c === numberClass;
            if (!member && word !== 0) {
              const key = word * CLASSES + c;
              let slot = Math.imul(key, 0x9e3779b1) >>> g.pairShift;
              for (;;) {
                const found = pairs[slot] as number;
                if (found === key) {
                  member = true;
                  break;
                }
                if (found === 0) break;
                slot = (slot + 1) & pairMask;
              }
            }
            if (member && entered < MOST_ALIVE * 2) {
              reached[entered++] = edgeTo[e] as number;
              reached[entered++] = live[i + 1] as number;
            }
          }
        }
        const left = live[i + 2] as number;
        if (left > 0 && grown < MOST_ALIVE * 3 - 24) {
          next[grown++] = node;
          next[grown++] = live[i + 1] as number;
          next[grown++] = left - 1;
        }
      }
      if (word !== 0 || isNumber) {
        const nodes = begins[word * 2 + (isNumber ? 1 : 0)] ?? begin(word, isNumber, g);
        for (let i = 0; i < nodes.length && entered < MOST_ALIVE * 2; i++) {
          reached[entered++] = nodes[i] as number;
          reached[entered++] = at;
        }
      }
      for (let i = 0; i < entered; i += 2) {
        const node = reached[i] as number;
        const from = reached[i + 1] as number;
        const rowsHere = ends[node];
        if (rowsHere !== undefined)
          for (let r = 0; r < rowsHere.length; r++)
            hits.push({ row: rows[rowsHere[r] as number] as R, from, to: at + 1 });
        if (grown >= MOST_ALIVE * 3 - 24) continue;
        if ((edgeFrom[node + 1] as number) > (edgeFrom[node] as number)) {
          next[grown++] = node;
          next[grown++] = from;
          next[grown++] = 0;
        }
        for (let gap = gapFrom[node] as number; gap < (gapFrom[node + 1] as number); gap++) {
          next[grown++] = gapTo[gap] as number;
          next[grown++] = from;
          next[grown++] = gapWidth[gap] as number;
        }
      }
      const swap = live;
      live = next;
      next = swap;
      alive = grown;
    }
    return hits;
  }

  function group(name: string): Uint8Array {
    let words = groupWords.get(name);
    if (!words) {
      const id = vocabulary.classId(`<${name}>`);
      words = new Uint8Array(vocabulary.size());
      for (let word = 1; word < words.length; word++)
        if (vocabulary.classesOf(word).includes(id)) words[word] = 1;
      groupWords.set(name, words);
    }
    return words;
  }

  return {
    vocabulary,
    read: (source) => tokenise(vocabulary, source),
    match,
    group,
    isIn: (tokens, at, name) => (groupWords.get(name) ?? group(name))[tokens.word[at] ?? 0] === 1,
    numberAt(tokens, at) {
      const flag = tokens.flags[at] ?? 0;
      if (!(flag & FLAG.number)) return numbers.get(tokens.word[at] ?? 0) ?? Number.NaN;
      if (flag & FLAG.masked) return Number.NaN;
      return Number(tokens.source.slice(tokens.start[at], tokens.end[at]).replaceAll(',', ''));
    },
  };
}
