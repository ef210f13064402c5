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

const NO_GAPS: ReadonlyMap<number, Node> = new Map();

const makeNode = (): Node => ({ next: new Map(), rows: [] });

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
  const numbers = new Map<number, number>();
  NUMBER_WORDS.forEach((word, value) => {
    vocabulary.join(word, NUMBER);
    numbers.set(vocabulary.add(word), value);
  });
  const numberClass = vocabulary.classId(NUMBER);

  function declare(className: string, members: string, row: string) {
    if (made.has(className)) return;
    made.add(className);
    for (const atom of members.split('|')) {
      if (!/^[~=]?[\p{L}\p{N}']+$/u.test(atom))
        throw new Error(`"${row}": "${atom}" is not a word; write words with spaces between`);
      for (const form of spellings(atom)) vocabulary.join(form, className);
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

  /** Root edges as an array, for the test that most words fail. */
  let first: (Node | undefined)[] | undefined;

  function match(tokens: Tokens): Hit<R>[] {
    first ??= firstEdges();
    const hits: Hit<R>[] = [];
    let live: Node[] = [];
    let since: number[] = [];
    let left: number[] = [];
    let nextLive: Node[] = [];
    let nextSince: number[] = [];
    let nextLeft: number[] = [];
    const enter = (node: Node, from: number, at: number) => {
      for (const row of node.rows) hits.push({ row: rows[row] as R, from, to: at + 1 });
      if (nextLive.length > 200) return;
      if (node.next.size > 0) {
        nextLive.push(node);
        nextSince.push(from);
        nextLeft.push(0);
      }
      for (const [width, beyond] of node.gaps ?? NO_GAPS) {
        nextLive.push(beyond);
        nextSince.push(from);
        nextLeft.push(width);
      }
    };
    for (let at = 0; at < tokens.count; at++) {
      const flag = tokens.flags[at] as number;
      if (flag & FLAG.sentence && live.length > 0) {
        live = [];
        since = [];
        left = [];
      }
      const known = tokens.word[at] as number;
      const isNumber = (flag & FLAG.number) !== 0;
      if (known === 0 && !isNumber && live.length === 0) continue;
      const classes = vocabulary.classesOf(known);
      const times = classes.length + (isNumber ? 1 : 0);
      for (let i = 0; i < live.length; i++) {
        const node = live[i] as Node;
        for (let c = 0; c < times; c++) {
          const next = node.next.get(c < classes.length ? (classes[c] as number) : numberClass);
          if (next) enter(next, since[i] as number, at);
        }
        if ((left[i] as number) > 0) {
          nextLive.push(node);
          nextSince.push(since[i] as number);
          nextLeft.push((left[i] as number) - 1);
        }
      }
      for (let c = 0; c < times; c++) {
        const next = first[c < classes.length ? (classes[c] as number) : numberClass];
        if (next) enter(next, at, at);
      }
      [live, nextLive] = [nextLive, live];
      [since, nextSince] = [nextSince, since];
      [left, nextLeft] = [nextLeft, left];
      nextLive.length = 0;
      nextSince.length = 0;
      nextLeft.length = 0;
    }
    return hits;
  }

  function firstEdges(): (Node | undefined)[] {
    const edges: (Node | undefined)[] = new Array(vocabulary.classId('') + 1).fill(undefined);
    for (const [key, node] of root.next) edges[key] = node;
    return edges;
  }

  return {
    vocabulary,
    read: (source) => tokenise(vocabulary, source),
    match,
    isIn: (tokens, at, group) =>
      vocabulary.classesOf(tokens.word[at] ?? 0).includes(vocabulary.classId(`<${group}>`)),
    numberAt(tokens, at) {
      const flag = tokens.flags[at] ?? 0;
      if (!(flag & FLAG.number)) return numbers.get(tokens.word[at] ?? 0) ?? Number.NaN;
      if (flag & FLAG.masked) return Number.NaN;
      return Number(tokens.source.slice(tokens.start[at], tokens.end[at]).replaceAll(',', ''));
    },
  };
}
