import { type Parsed, type Part, parseParts } from './compile.ts';
import { eachPart } from './each-part.ts';
import {
  CLASSES,
  ENDINGS,
  NEW_CLASS,
  type PackedLexicons,
  type PackedPart,
  writeNumeral,
} from './packed-lexicon.ts';
import { GAP } from './phrase-graph.ts';
import { spellingsOf } from './spellings.ts';

/** Writes what `unpackLexicons` reads. Only the build does. Throws where something has no shipped form. */
export function packLexicons<P extends string>(parts: Readonly<Record<P, Part>>): PackedLexicons<P> {
  const parsed = parseParts(parts);
  const { numbers, starts } = renumber(parsed);
  const words = wordsOf(parsed, numbers);
  const met = new Set(groupsOf(parsed));

  function writeStep(edge: number): string {
    const width = edge - GAP;
    if (width >= CLASSES) throw new Error(`a gap of ${width} words has no shipped form: raise CLASSES`);
    if (width > 0) return writeNumeral(width);
    if (met.has(edge)) return writeNumeral(CLASSES + (numbers.get(edge) as number));
    met.add(edge);
    return writeNumeral(NEW_CLASS);
  }

  const packed = eachPart<P, Parsed<P>['parts'][P], PackedPart>(parsed.parts, ({ groups, paths }, name) => {
    const phrases = parts[name].rows.map(() => [] as string[]);
    for (const { row, path } of paths) phrases[row]?.push(path.map(writeStep).join(''));
    const byName = [...groups].map(([group, id]) => [group, numbers.get(id) as number] as const);
    return { phrases: phrases.map((line) => line.join(' ')).join('\n'), groups: Object.fromEntries(byName) };
  });
  const lines = new Map<string, Word[]>();
  for (const one of words) {
    const start = one.word.charAt(0);
    lines.set(start, [...(lines.get(start) ?? []), one]);
  }
  return {
    words: [...lines].map(([start, alike]) => start + writeWords(alike.map(({ word }) => word))).join('\n'),
    classes: [...lines.values()]
      .map((alike) => alike.map(({ classes }) => writeDistances(classes)).join(' '))
      .join('\n'),
    numbers: [words.length, ...starts],
    parts: packed,
  };
}

const partsOf = <P extends string>({ parts }: Parsed<P>) => Object.values<Parsed<P>['parts'][P]>(parts);

const groupsOf = <P extends string>(parsed: Parsed<P>) =>
  partsOf(parsed).flatMap(({ groups }) => [...groups.values()]);

/** Words that begin alike, by what each adds to the one before. */
function writeWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      const rest = word.slice(1);
      let n = 0;
      while (n < 25 && n < rest.length && rest[n] === before[n]) n++;
      before = rest;
      return String.fromCharCode(65 + n) + rest.slice(n);
    })
    .join('');
}

function writeDistances(classes: readonly number[]): string {
  return classes.map((id, i) => writeNumeral(id - (classes[i - 1] ?? 0))).join('');
}

/**
 * Numbers for the classes, by where a class first stands: so near to each other that most distances take one sign.
 * Groups keep the lowest.
 */
function renumber<P extends string>(
  parsed: Parsed<P>,
): {
  numbers: Map<number, number>;
  starts: [number, number, number];
} {
  const numbers = new Map([...new Set(groupsOf(parsed))].map((id, i) => [id, i + 1]));
  const met = new Set(numbers.keys());
  const places: [number[], number[], number[]] = [[], [], []];
  for (const { path } of partsOf(parsed).flatMap(({ paths }) => paths))
    for (const [i, edge] of path.entries()) {
      if (edge > GAP || met.has(edge)) continue;
      met.add(edge);
      const place = i < path.length - 1 ? 1 : i === 0 ? 0 : 2;
      places[place].push(edge);
    }
  const number = (classes: readonly number[]) => {
    const start = numbers.size + 1;
    for (const id of classes) numbers.set(id, numbers.size + 1);
    return start;
  };
  return { numbers, starts: [number(places[0]), number(places[1]), number(places[2])] };
}

/** A word with the sign of its endings, and the classes it is of. */
interface Word {
  word: string;
  classes: readonly number[];
}

/** Every spelling there is, those of the same classes that differ by an ending in one. */
function wordsOf({ classes }: Pick<Parsed<string>, 'classes'>, numbers: ReadonlyMap<number, number>): Word[] {
  const classesOf = new Map<string, Set<number>>();
  classes.forEach((atoms, at) => {
    const id = numbers.get(at + 1);
    if (id === undefined) throw new Error(`nothing uses the words ${atoms.join('|')}`);
    for (const spelling of atoms.flatMap(spellingsOf)) {
      if (/[^\w'\u00c0-\uffff]/.test(spelling)) throw new Error(`"${spelling}" has no shipped form`);
      classesOf.set(spelling, (classesOf.get(spelling) ?? new Set()).add(id));
    }
  });
  const inOrder = (spelling: string) => [...(classesOf.get(spelling) ?? [])].sort((a, b) => a - b);
  const taken = new Set<string>();
  const words: Word[] = [];
  for (const spelling of [...classesOf.keys()].sort()) {
    if (taken.has(spelling)) continue;
    const own = inOrder(spelling);
    const [sign, stem, endings] = endingsOf(spelling).find(
      ([, stem, endings]) =>
        endings.length > 1 &&
        endings.every((end) => !taken.has(stem + end) && inOrder(stem + end).join() === own.join()),
    ) ?? ['.', spelling, ['']];
    for (const ending of endings) taken.add(stem + ending);
    words.push({ word: stem + sign, classes: own });
  }
  return words.sort((a, b) => (a.word < b.word ? -1 : 1));
}

/** How a spelling may be written, with which others. */
function endingsOf(spelling: string): [sign: string, stem: string, endings: readonly string[]][] {
  return ENDINGS.flatMap(([sign, ...endings]) =>
    endings.flatMap((ending): [string, string, readonly string[]][] =>
      spelling.endsWith(ending) ? [[sign, spelling.slice(0, spelling.length - ending.length), endings]] : [],
    ),
  );
}
