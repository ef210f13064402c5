import { createPhraseGraph, gapStep, type PhraseGraph, type Step } from './phrase-graph.ts';
import { createPhraseStates, type PhraseStates } from './phrase-states.ts';
import { spellingsOf } from './spellings.ts';
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
  /** Number of a named group among the classes of words, see `Vocabulary.classesOf`; groups have the lowest. */
  groupId(name: string): number;
  /** The number a word stands for, `NaN` where it is none: "two" 2, "****" NaN. */
  numberAt(tokens: Tokens, at: number): number;
}

const NUMBER = '#';
const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';

/** Single words of a pattern, one of which is meant. */
const WORDS = /^[~=]?[\w'\u00c0-\uffff]+(?:\|[~=]?[\w'\u00c0-\uffff]+)*$/;

/** More than any text has alive at once; a text made to have more loses phrases, never time. */
const MOST_ALIVE = 256;

/** What is left of rows and groups once they are compiled. */
interface Compiled {
  vocabulary: Vocabulary;
  graph: PhraseGraph;
  /** The classes that are named groups. */
  groupIds: ReadonlyMap<string, number>;
  numberClass: number;
}

/** Phrases are compiled a few at a time, so that who waits for it can let others go first. */
const AT_ONCE = 24;

/** Its own function, so that what only compiling needs is gone afterwards. */
function* compile(rows: readonly Row[], groups: Groups): Generator<void, Compiled> {
  const vocabulary = createVocabulary();
  const steps = new Map<string, Step>();
  const classes = new Map<string, number>();

  function classOf(name: string, phrase: string): number {
    let id = classes.get(name);
    if (id !== undefined) return id;
    const members = name.startsWith('<') ? groups[name.slice(1, -1)] : name;
    if (!members) throw new Error(`"${phrase}": there is no group ${name}`);
    if (!WORDS.test(members))
      throw new Error(`"${phrase}": "${members}" is not a word; write words with spaces between`);
    id = vocabulary.addClass(members.split('|'));
    classes.set(name, id);
    return id;
  }

  const numberClass = vocabulary.addClass(NUMBER_WORDS.split(' ').map((word) => `=${word}`));
  classes.set(NUMBER, numberClass);

  function stepOf(text: string, phrase: string): Step {
    let step = steps.get(text);
    if (!step) {
      const optional = text.endsWith('?');
      step = text.startsWith('..')
        ? gapStep(Number(text.slice(2) || 3))
        : { edge: classOf(optional ? text.slice(0, -1) : text, phrase), optional };
      steps.set(text, step);
    }
    return step;
  }

  const graph = createPhraseGraph();
  let done = 0;
  const groupIds = new Map<string, number>();
  for (const name of Object.keys(groups)) {
    groupIds.set(name, classOf(`<${name}>`, name));
    if (++done % AT_ONCE === 0) yield;
  }
  for (const [index, { phrases }] of rows.entries()) {
    for (const phrase of phrases) {
      const path = phrase.split(' ').map((text) => stepOf(text, phrase));
      if (!graph.add(path, index)) throw new Error(`"${phrase}" can be nothing at all; one word must stay`);
      if (++done % AT_ONCE === 0) yield;
    }
  }
  return { vocabulary, graph, groupIds, numberClass };
}

/**
 * Builds the lexicon: phrases become one graph of word classes, walked once per text however many phrases
 * there are. Throws an error that names the phrase where one cannot be read.
 */
export function createLexicon<R extends Row>(rows: readonly R[], groups: Groups = {}): Lexicon<R> {
  const making = makeLexicon(rows, groups);
  for (;;) {
    const { done, value } = making.next();
    if (done) return value;
  }
}

/** As `createLexicon`, in steps of less than a millisecond. */
export function* makeLexicon<R extends Row>(
  rows: readonly R[],
  groups: Groups = {},
): Generator<void, Lexicon<R>> {
  const compiled = yield* compile(rows, groups);
  return lexiconOf(rows, compiled);
}

function lexiconOf<R extends Row>(
  rows: readonly R[],
  { vocabulary, graph, groupIds, numberClass }: Compiled,
): Lexicon<R> {
  const match = createMatcher(rows, createPhraseStates(graph, vocabulary, numberClass));

  function groupId(name: string): number {
    const id = groupIds.get(name);
    if (id === undefined) throw new Error(`there is no group "${name}"`);
    return id;
  }

  let numbers: Map<number, number> | undefined;
  /** What a word for a number stands for. */
  function numberOfWord(word: number): number {
    numbers ??= new Map(NUMBER_WORDS.split(' ').map((text, value) => [vocabulary.numberOf(text), value]));
    return numbers.get(word) ?? Number.NaN;
  }

  return {
    vocabulary,
    read: (source) => tokenise(vocabulary, source),
    match,
    groupId,
    isIn: (tokens, at, name) => vocabulary.classesOf(tokens.word[at] ?? 0).includes(groupId(name)),
    numberAt(tokens, at) {
      const flag = tokens.flags[at] ?? 0;
      if (!(flag & FLAG.number)) return numberOfWord(tokens.word[at] ?? 0);
      if (flag & FLAG.masked) return Number.NaN;
      return Number(tokens.source.slice(tokens.start[at], tokens.end[at]).replaceAll(',', ''));
    },
  };
}

/** Walks texts through the states of the graph. */
function createMatcher<R extends Row>(
  rows: readonly R[],
  states: PhraseStates,
): (tokens: Tokens) => Hit<R>[] {
  const { ends, gaps, goesOn } = states;
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
      for (let i = 0; i < alive; i += 3) {
        const state = live[i] as number;
        const from = live[i + 1] as number;
        const left = live[i + 2] as number;
        if (known) {
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
          for (let r = 0; r < here.length; r++)
            hits.push({ row: rows[here[r] as number] as R, from, to: at + 1 });
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
