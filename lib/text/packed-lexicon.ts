import { eachPart } from './each-part.ts';
import type { Compiled } from './lexicon.ts';
import { createPhraseGraph, GAP, type PhraseGraph } from './phrase-graph.ts';
import { createVocabulary, type WordList } from './vocabulary.ts';

/**
 * The form in which compiled lexicons that share their words are shipped. They are there at once: a text that has a
 * word looks at the words that begin as it does, and no others are looked at. The build writes it (pack-lexicon.ts).
 *
 * Numbers are written in base `UNITS`, of one sign below that: see `writeNumeral`.
 */
export interface PackedLexicons<P extends string = string> {
  /**
   * Words in alphabetical order, those that begin with the same letter on one line after it. Of each, how many
   * letters more it has in common with the one before (`A` 0, `B` 1), its other letters, and the sign of its endings.
   */
  words: string;
  /** The numbers of the classes of each word, each after the first as its distance to the one before. */
  classes: string;
  /** How many words there are; then the first number of the classes that phrases of one word, further words, and last words of phrases have. */
  numbers: readonly [words: number, only: number, further: number, last: number];
  /** The lexicons, in the order in which classes are met. */
  parts: Readonly<Record<P, PackedPart>>;
}

export interface PackedPart {
  /** A row a line, a space between phrases; `NEW_CLASS`, gaps by their width, classes from `CLASSES` on. */
  phrases: string;
  /** Named groups and the numbers of their classes. */
  groups: Readonly<Record<string, number>>;
}

/** The sign that a word ends with, of those that no word has, and what may stand in its place. Most have none, and a plural in s. */
export const ENDINGS = [
  ['', '', 's'],
  ['.', ''],
  [',', '', 'es'],
  [';', 'y', 'ies'],
] as const;

/** In phrases: a class not met before. It has the next number of those that stand where it stands. */
export const NEW_CLASS = 0;
/** In phrases, where the numbers of classes begin; those of gaps are below. */
export const CLASSES = 12;

/** The code of a line's end. */
const LINE = 10;
/** The code of the sign for 0. */
const FIRST = 40;
/** How many signs end a number; those after them carry. */
const UNITS = 70;
const CARRIES = 16;

export function writeNumeral(value: number): string {
  let numeral = String.fromCharCode(FIRST + (value % UNITS));
  for (let more = Math.floor(value / UNITS); more > 0; more = Math.floor((more - 1) / CARRIES))
    numeral = String.fromCharCode(FIRST + UNITS + ((more - 1) % CARRIES)) + numeral;
  return numeral;
}

export function unpackLexicons<P extends string>(packed: PackedLexicons<P>): Record<P, Compiled> {
  const [words, only, further, last] = packed.numbers;
  const next = { only, further, last };
  const graphs = eachPart<P, PackedPart, PhraseGraph>(packed.parts, ({ phrases }) =>
    unpackPhrases(phrases, next),
  );
  const vocabulary = createVocabulary(unpackWords(packed, words + 1, next.last - 1));
  return eachPart<P, PackedPart, Compiled>(packed.parts, ({ groups }, name) => {
    return { vocabulary, graph: graphs[name], groups: new Map(Object.entries(groups)) };
  });
}

function unpackWords(
  { words, classes }: Pick<PackedLexicons, 'words' | 'classes'>,
  most: number,
  count: number,
): WordList {
  const lines = new Map(words.split('\n').map((line, at) => [line[0], { line, at }]));
  const classLines = classes.split('\n');
  /** What the words met so far, and those that begin as they do, have for classes. */
  const packed = new Map<string, string>();
  const known = new Map<string, number>();
  const classesOf: (readonly number[])[] = [[]];

  function unpackLine(start = '') {
    const found = lines.get(start);
    if (!found) return;
    lines.delete(start);
    const lists = (classLines[found.at] as string).split(' ');
    let rest = '';
    found.line.match(/[A-Z][^A-Z]*/g)?.forEach((part, i) => {
      rest = rest.slice(0, part.charCodeAt(0) - 65) + part.slice(1);
      packed.set(start + rest, lists[i] as string);
    });
  }

  function numberOf(spelling: string): number {
    for (const [sign, ...endings] of ENDINGS)
      for (const ending of endings) {
        if (!spelling.endsWith(ending)) continue;
        const word = spelling.slice(0, spelling.length - ending.length) + sign;
        unpackLine(word[0]);
        const list = packed.get(word);
        if (list === undefined) continue;
        let number = known.get(word);
        if (number === undefined) {
          number = classesOf.push(readDistances(list)) - 1;
          known.set(word, number);
        }
        return number;
      }
    return 0;
  }

  return {
    most,
    classes: count,
    numberOf,
    classesOf: (word) => classesOf[word] as readonly number[],
  };
}

function readDistances(list: string): number[] {
  const classes: number[] = [];
  let id = 0;
  let carried = 0;
  for (let at = 0; at < list.length; at++) {
    const sign = list.charCodeAt(at) - FIRST;
    if (sign >= UNITS) carried = carry(carried, sign);
    else {
      id += carried * UNITS + sign;
      carried = 0;
      classes.push(id);
    }
  }
  return classes;
}

const carry = (carried: number, sign: number) => carried * CARRIES + sign - UNITS + 1;

/** @param next the numbers of the classes to be met next, which it raises */
function unpackPhrases(phrases: string, next: Record<'only' | 'further' | 'last', number>): PhraseGraph {
  const graph = createPhraseGraph(phrases.length);
  const path: number[] = [];
  let row = 0;
  let carried = 0;
  for (let at = 0; at <= phrases.length; at++) {
    const code = at < phrases.length ? phrases.charCodeAt(at) : LINE;
    const sign = code - FIRST;
    if (sign >= UNITS) carried = carry(carried, sign);
    else if (sign >= 0) {
      const step = carried * UNITS + sign;
      carried = 0;
      const isLast = !(phrases.charCodeAt(at + 1) >= FIRST);
      if (step >= CLASSES) path.push(step - CLASSES);
      else if (step !== NEW_CLASS) path.push(GAP + step);
      else path.push(next[isLast ? (path.length > 0 ? 'last' : 'only') : 'further']++);
    } else {
      if (path.length > 0) graph.add(path, row);
      path.length = 0;
      if (code === LINE) row++;
    }
  }
  return graph;
}
