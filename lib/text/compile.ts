import { createAtomWords } from './atom-words.ts';
import { eachPart } from './each-part.ts';
import { type Compiled, type Lexicon, lexiconOf, NUMBER, NUMBER_WORDS } from './lexicon.ts';
import { createPhraseGraph, GAP } from './phrase-graph.ts';
import type { Atom } from './spellings.ts';
import { createVocabulary } from './vocabulary.ts';

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

/** What one lexicon is made of. */
export interface Part {
  rows: readonly Pick<Row, 'phrases'>[];
  groups?: Groups;
}

/** Phrases as numbers: what lexicons are made of, and what their shipped form is written from. */
export interface Parsed<P extends string> {
  /** The words of each class as the data writes them; the first is class 1, and groups have the lowest numbers. */
  classes: readonly (readonly Atom[])[];
  parts: Record<
    P,
    {
      /** Groups by name, the words for numbers among them. */
      groups: ReadonlyMap<string, number>;
      /** Every way to say each row: classes of words, and gaps as the graph has them. */
      paths: readonly { row: number; path: readonly number[] }[];
    }
  >;
}

/** Single words of a pattern, one of which is meant. */
const WORDS = /^[~=]?[\w'\u00c0-\uffff]+(?:\|[~=]?[\w'\u00c0-\uffff]+)*$/;

/** No gap is wider. */
const WIDEST_GAP = 100;

/** Reads what people write. Throws an error that names the phrase where one cannot be read. */
export function parseParts<P extends string>(parts: Readonly<Record<P, Part>>): Parsed<P> {
  const classes: Atom[][] = [];
  const byWords = new Map<string, number>();

  /** The number of a class: the same words in another order are the same class. */
  function classOf(words: readonly Atom[]): number {
    const inOrder = [...new Set(words)].sort();
    const key = inOrder.join('|');
    const id = byWords.get(key) ?? classes.push(inOrder);
    byWords.set(key, id);
    return id;
  }

  function classOfText(text: string, phrase: string): number {
    if (!WORDS.test(text))
      throw new Error(`"${phrase}": "${text}" is not a word; write words with spaces between`);
    return classOf(text.split('|'));
  }

  const numberClass = classOf(NUMBER_WORDS.split(' ').map((word) => `=${word}`));
  // Groups of all parts before the phrases of any.
  const groupsOf = eachPart<P, Part, Map<string, number>>(parts, ({ groups = {} }) => {
    const named = Object.entries(groups).map(([name, words]) => [name, classOfText(words, name)] as const);
    return new Map([[NUMBER, numberClass], ...named]);
  });

  function parse({ rows, groups = {} }: Part) {
    const byName = new Map([[NUMBER, numberClass]]);
    function classOfStep(name: string, phrase: string): number {
      const known = byName.get(name);
      if (known !== undefined) return known;
      const words = name.startsWith('<') ? groups[name.slice(1, -1)] : name;
      if (!words) throw new Error(`"${phrase}": there is no group ${name}`);
      const id = classOfText(words, phrase);
      byName.set(name, id);
      return id;
    }
    const paths: { row: number; path: readonly number[] }[] = [];
    for (const [row, { phrases }] of rows.entries())
      for (const phrase of phrases)
        for (const path of waysOf(phrase, (name) => classOfStep(name, phrase))) paths.push({ row, path });
    return paths;
  }

  return {
    classes,
    parts: eachPart<P, Part, Parsed<P>['parts'][P]>(parts, (part, name) => ({
      groups: groupsOf[name],
      paths: parse(part),
    })),
  };
}

/** Every way to say a phrase, with and without the words that may be missing. */
function waysOf(phrase: string, classOf: (name: string) => number): number[][] {
  let ways: number[][] = [[]];
  for (const step of phrase.split(' ')) {
    const isOptional = step.endsWith('?');
    const edge = step.startsWith('..')
      ? GAP + Math.min(Number(step.slice(2) || 3), WIDEST_GAP)
      : classOf(isOptional ? step.slice(0, -1) : step);
    const longer = ways.map((way) => [...way, edge]);
    ways = isOptional ? [...ways, ...longer] : longer;
  }
  if (ways.some((way) => way.length === 0))
    throw new Error(`"${phrase}" can be nothing at all; one word must stay`);
  return ways;
}

/** Compiles lexicons that share their words: what one of them has read the others can match. */
export function compileParts<P extends string>(parts: Readonly<Record<P, Part>>): Record<P, Compiled> {
  const parsed = parseParts(parts);
  const vocabulary = createVocabulary(createAtomWords(parsed.classes));
  return eachPart<P, Parsed<P>['parts'][P], Compiled>(parsed.parts, ({ groups, paths }) => {
    const graph = createPhraseGraph(paths.reduce((sum, { path }) => sum + path.length, 0));
    for (const { row, path } of paths) graph.add(path, row);
    return { vocabulary, groups, graph };
  });
}

/**
 * Builds the lexicon: phrases become one graph of word classes, walked once per text however many phrases
 * there are. Throws an error that names the phrase where one cannot be read.
 */
export function createLexicon<R extends Row>(rows: readonly R[], groups: Groups = {}): Lexicon<R> {
  return lexiconOf(rows, compileParts({ all: { rows, groups } }).all);
}
