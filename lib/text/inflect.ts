/**
 * English spellings of one word: enough morphology that the data says `customer` or `~assist` once. It may
 * make a form that nobody writes, which costs nothing, and leaves irregular ones to the data (`~lead|=led`).
 */

const vowel = /[aeiou]/;

function withS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** A noun or adjective: itself and its plural. Words that already end in s stay as they are. */
export function nounForms(word: string): string[] {
  if (word.length < 3 || word.endsWith('s')) return [word];
  return [word, withS(word)];
}

/** A verb: assist, assists, assisted, assisting. */
export function verbForms(word: string): string[] {
  const forms = [word, withS(word)];
  if (word.endsWith('ie')) forms.push(`${word}d`, `${word.slice(0, -2)}ying`);
  else if (word.endsWith('e')) forms.push(`${word}d`, `${word.slice(0, -1)}ing`);
  else if (/[^aeiou]y$/.test(word)) forms.push(`${word.slice(0, -1)}ied`, `${word}ing`);
  else {
    forms.push(`${word}ed`, `${word}ing`);
    const last = word.at(-1) as string;
    const before = word.at(-2) ?? '';
    if (!/[aeiouwxy]/.test(last) && vowel.test(before) && !vowel.test(word.at(-3) ?? '')) {
      forms.push(`${word}${last}ed`, `${word}${last}ing`);
    }
  }
  return forms;
}

/** The words that a spelling may be a form of, itself first; many of them are no words. */
export function nounOrVerbBases(form: string): string[] {
  const bases = [form];
  const add = (cut: number, end = '') => {
    bases.push(form.slice(0, form.length - cut) + end);
  };
  if (form.endsWith('s')) {
    add(1);
    add(2);
    if (form.endsWith('ies')) add(3, 'y');
  } else if (form.endsWith('ed')) {
    // used, assisted, planned, applied
    add(1);
    add(2);
    add(3);
    add(3, 'y');
  } else if (form.endsWith('ing')) {
    // assisting, using, planning, tying
    add(3);
    add(3, 'e');
    add(4);
    add(4, 'ie');
  }
  return bases;
}

/** Nearly every word has none of these, and is asked no further. */
const MAY_DIFFER = /i[sz][eai]|our|ior|vor|nor|bor|mor|lor|centre|center|licen|program|ll/;

const TWO_SPELLINGS: readonly [RegExp, string][] = [
  [/([a-z]{2})iz(e[ds]?|ing|ation|ations|er|ers)$/, '$1is$2'],
  [/([a-z]{2})is(e[ds]?|ing|ation|ations|er|ers)$/, '$1iz$2'],
  [/(behavi|hon|lab|fav|col|neighb|endeav|rum|harb)our/, '$1or'],
  [/(behavi|hon|lab|fav|col|neighb|endeav|rum|harb)or/, '$1our'],
  [/centre/, 'center'],
  [/center/, 'centre'],
  [/licence/, 'license'],
  [/license/, 'licence'],
  [/programme/, 'program'],
  [/program(?!m)/, 'programme'],
  [/(enro|fulfi|ski)ll(?=$|ful|ment)/, '$1l'],
  [/(trave|mode|counse|cance|labe)l(led|ling|ler|lers|lor|lors)$/, '$1$2'],
];

/** The same word as the other side of the Atlantic spells it, where it does. */
export function otherSpelling(word: string): string | undefined {
  if (!MAY_DIFFER.test(word)) return undefined;
  for (const [pattern, replacement] of TWO_SPELLINGS) {
    if (pattern.test(word)) return word.replace(pattern, replacement);
  }
  return undefined;
}

/** As `MAY_DIFFER`, of what a word may have been before. */
const MAY_COME =
  /i[sz][eai]|our|ior|vor|nor|bor|mor|lor|centre|center|licen|program|l(?:$|ful|ment|ed|ing|er|or)/;

/** What `otherSpelling` makes shorter, made longer again. */
const LONGER: readonly [RegExp, string][] = [
  [/(enro|fulfi|ski)l(?=$|ful|ment)/, '$1ll'],
  [/(trave|mode|counse|cance|labe)(led|ling|ler|lers|lor|lors)$/, '$1l$2'],
];

/** The words whose other spelling this is. */
export function mayComeFrom(spelling: string): string[] {
  if (!MAY_COME.test(spelling)) return [];
  return [...TWO_SPELLINGS, ...LONGER].flatMap(([pattern, replacement]) => {
    const before = spelling.replace(pattern, replacement);
    return before !== spelling && otherSpelling(before) === spelling ? [before] : [];
  });
}
