import { createAtomWords } from './atom-words.ts';
import { type Compiled, type Lexicon, lexiconOf, NUMBER, NUMBER_WORDS } from './lexicon.ts';
import { createPhraseGraph, GAP } from './phrase-graph.ts';
import type { Atom } from './spellings.ts';

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

/** Phrases as numbers: what a lexicon is made of, and what its shipped form is written from. */
export interface Parsed {
  /** The words of each class as the data writes them; the first is class 1, and groups have the lowest numbers. */
  classes: readonly (readonly Atom[])[];
  /** Groups by name, the words for numbers among them. */
  groups: ReadonlyMap<string, number>;
  /** Every way to say each row: classes of words, and gaps as the graph has them. */
  paths: readonly { row: number; path: readonly number[] }[];
}

/** Single words of a pattern, one of which is meant. */
const WORDS = /^[~=]?[\w'\u00c0-\uffff]+(?:\|[~=]?[\w'\u00c0-\uffff]+)*$/;

/** No gap is wider. */
const WIDEST_GAP = 100;

/** Reads what people write. Throws an error that names the phrase where one cannot be read. */
export function parsePhrases(rows: readonly Pick<Row, 'phrases'>[], groups: Groups = {}): Parsed {
  const classes: Atom[][] = [];
  const known = new Map<string, number>();
  const byName = new Map<string, number>();
  const groupIds = new Map<string, number>();

  /** The number of a class: the same words in another order are the same class. */
  function classOfWords(words: readonly Atom[]): number {
    const inOrder = [...new Set(words)].sort();
    const key = inOrder.join('|');
    const id = known.get(key) ?? classes.push(inOrder);
    known.set(key, id);
    return id;
  }

  function classOf(name: string, phrase: string): number {
    let id = byName.get(name);
    if (id !== undefined) return id;
    const members = name.startsWith('<') ? groups[name.slice(1, -1)] : name;
    if (!members) throw new Error(`"${phrase}": there is no group ${name}`);
    if (!WORDS.test(members))
      throw new Error(`"${phrase}": "${members}" is not a word; write words with spaces between`);
    id = classOfWords(members.split('|'));
    byName.set(name, id);
    return id;
  }

  const numberClass = classOfWords(NUMBER_WORDS.split(' ').map((word) => `=${word}`));
  byName.set(NUMBER, numberClass);
  groupIds.set(NUMBER, numberClass);
  for (const name of Object.keys(groups)) groupIds.set(name, classOf(`<${name}>`, name));

  const paths: { row: number; path: readonly number[] }[] = [];
  for (const [row, { phrases }] of rows.entries())
    for (const phrase of phrases) {
      let ways: number[][] = [[]];
      for (const step of phrase.split(' ')) {
        const isOptional = step.endsWith('?');
        const edge = step.startsWith('..')
          ? GAP + Math.min(Number(step.slice(2) || 3), WIDEST_GAP)
          : classOf(isOptional ? step.slice(0, -1) : step, phrase);
        const longer = ways.map((way) => [...way, edge]);
        ways = isOptional ? [...ways, ...longer] : longer;
      }
      for (const path of ways) {
        if (path.length === 0) throw new Error(`"${phrase}" can be nothing at all; one word must stay`);
        paths.push({ row, path });
      }
    }
  return { classes, groups: groupIds, paths };
}

/** A lexicon's words and phrases, compiled where it runs. */
export function compile(rows: readonly Pick<Row, 'phrases'>[], groups?: Groups): Compiled {
  const { classes, groups: groupIds, paths } = parsePhrases(rows, groups);
  const graph = createPhraseGraph();
  for (const { row, path } of paths) graph.add(path, row);
  return { words: createAtomWords(classes), groups: groupIds, graph };
}

/**
 * Builds the lexicon: phrases become one graph of word classes, walked once per text however many phrases
 * there are. Throws an error that names the phrase where one cannot be read.
 */
export function createLexicon<R extends Row>(rows: readonly R[], groups?: Groups): Lexicon<R> {
  return lexiconOf(rows, compile(rows, groups));
}
