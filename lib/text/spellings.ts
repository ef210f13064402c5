import { longOf, shortOf } from './abbreviations.ts';
import { mayComeFrom, nounForms, nounOrVerbBases, otherSpelling, verbForms } from './inflect.ts';

/**
 * One word of a pattern, as the data writes it: `customer` the word and its plural, `~assist` a verb with its
 * forms, `=lead` this spelling only; each as both sides of the Atlantic spell it, and as titles shorten it.
 */
export type Atom = string;

/** All spellings an atom stands for. */
export function spellingsOf(atom: Atom): string[] {
  const exact = atom.startsWith('=');
  const verb = atom.startsWith('~');
  const word = exact || verb ? atom.slice(1) : atom;
  const forms = exact ? [word] : verb ? verbForms(word) : nounForms(word);
  return forms.flatMap((form) => {
    const other = otherSpelling(form);
    return other ? [form, other, ...shortOf(form)] : [form, ...shortOf(form)];
  });
}

/** No atom has more spellings than this. */
export function mostSpellings(atom: Atom): number {
  const shortened = shortOf(atom.replace(/^[=~]/, '')).length;
  return (atom.startsWith('=') ? 2 : atom.startsWith('~') ? 12 : 4) + 2 * shortened;
}

/**
 * The atoms of these that a spelling stands for: `spellingsOf` backwards. A page has a few hundred words, and
 * looking up where each comes from takes less than writing down all forms of the thousands that might stand there.
 */
export function atomsOf(spelling: string, isAtom: (atom: Atom) => boolean): Atom[] {
  const found = new Set<Atom>();
  const take = (atom: Atom) => {
    if (!found.has(atom) && isAtom(atom) && spellingsOf(atom).includes(spelling)) found.add(atom);
  };
  for (const form of [spelling, ...mayComeFrom(spelling), ...longOf(spelling)]) {
    take(`=${form}`);
    for (const base of nounOrVerbBases(form)) {
      take(base);
      take(`~${base}`);
    }
  }
  return [...found];
}
