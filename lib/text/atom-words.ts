import { type Atom, atomsOf, mostSpellings } from './spellings.ts';
import type { WordList } from './vocabulary.ts';

/**
 * The words of classes as the data writes them. A page has a few hundred words, and asking of each what it is a form
 * of takes less than writing down every form: a spelling becomes a number when a text first has it.
 */
export function createAtomWords(classes: readonly (readonly Atom[])[]): WordList {
  // The classes of an atom are a chain of links; every atom's chain stands in the same two arrays.
  const lastLink = new Map<Atom, number>();
  const linkClass = [0];
  const earlierLink = [0];
  let most = 1;
  classes.forEach((atoms, at) => {
    for (const atom of atoms) {
      const earlier = lastLink.get(atom);
      if (earlier === undefined) most += mostSpellings(atom);
      lastLink.set(atom, linkClass.length);
      linkClass.push(at + 1);
      earlierLink.push(earlier ?? 0);
    }
  });

  const classesOf: (readonly number[])[] = [[]];
  const bySpelling = new Map<string, number>();
  return {
    most,
    classes: classes.length,
    classesOf: (word) => classesOf[word] as readonly number[],
    numberOf(spelling) {
      let word = bySpelling.get(spelling);
      if (word !== undefined) return word;
      const members = new Set<number>();
      for (const atom of atomsOf(spelling, (one) => lastLink.has(one)))
        for (let link = lastLink.get(atom) ?? 0; link !== 0; link = earlierLink[link] as number)
          members.add(linkClass[link] as number);
      if (members.size === 0) return 0;
      word = classesOf.length;
      classesOf.push([...members].sort((a, b) => a - b));
      bySpelling.set(spelling, word);
      return word;
    },
  };
}
