import type { Lexicon } from './lexicon.ts';
import { TITLE_LANGUAGE } from './title-words.ts';
import type { Tokens } from './tokens.ts';

/** More words than this are a sentence, whose small words tell more than its nouns do. */
const LONGEST_TITLE = 12;

/** How the languages that write words together end what a person is: "Vertriebsmitarbeiter", "Verkoopmedewerker". */
const ENDINGS: readonly (readonly [string, RegExp])[] = [
  [
    'de',
    /(?:mitarbeiter|berater|verk(?:ä|ae|a)ufer|leiter|betreuer|bearbeiter|fachkraft|assistent)(?:in|innen)?$/i,
  ],
  ['nl', /(?:medewerker|medewerkster|adviseur|verkoper|leider)$/i],
  ['sv', /(?:medarbetare|säljare|rådgivare|ledare)$/i],
  ['da', /(?:medarbejder|medarbeider|konsulent|sælger|selger)$/i],
];

const PLAIN = /^[a-z]+$/i;
/** Letters under which a word is written together of nothing. */
const LONG_WORD = 9;

/**
 * Tells titles of other languages than English by the words of work in them. Answers their language; `und` where none
 * tells it, or where more of the words are English ones: "Sales Manager Außendienst" is read as the English it is, and
 * so is "Cashier / Cajero", which says one thing twice.
 * @param lexicon made with `titleLanguageGroups()`
 * @param isEnglish whether a word of the same vocabulary is one of English titles
 */
export function createTitleLanguage(
  { groups, classesOf }: Pick<Lexicon, 'groups' | 'classesOf'>,
  isEnglish: (word: number) => boolean,
): (title: Tokens) => string {
  const languages = new Map<number, string>();
  for (const [name, id] of groups)
    if (name.startsWith(TITLE_LANGUAGE)) languages.set(id, name.slice(TITLE_LANGUAGE.length));
  /** Of each word met, the languages of whose titles it is. */
  const spokenIn: (readonly string[] | undefined)[] = [];
  function languagesOf(word: number): readonly string[] {
    const found = classesOf(word).flatMap((id) => languages.get(id) ?? []);
    spokenIn[word] = found;
    return found;
  }

  return ({ source, count, word, start, end }) => {
    if (count > LONGEST_TITLE) return 'und';
    let english = 0;
    let foreign = 0;
    let counts: Map<string, number> | undefined;
    // Of what stands between two slashes.
    let isEnglishPart = false;
    let isForeignPart = false;
    for (let at = 0; at < count; at++) {
      const known = word[at] as number;
      const [from, to] = [start[at] as number, end[at] as number];
      // Behind "Verkäufer/in" and "Assistant/e" stands an ending, which is no word.
      if (at > 0 && known !== 0 && to - from > 3 && source.slice(end[at - 1], from).includes('/')) {
        if (isEnglishPart && !isForeignPart) return 'und';
        isEnglishPart = isForeignPart = false;
      }
      if (to - from < 3) continue;
      const spoken =
        known !== 0
          ? (spokenIn[known] ?? languagesOf(known))
          : to - from >= LONG_WORD
            ? languageByEnding(source.slice(from, to))
            : [];
      // "Clientele" is English too, "clientèle" is not.
      const isBoth = spoken.length > 0 && isEnglish(known) && PLAIN.test(source.slice(from, to));
      if (spoken.length > 0 && !isBoth) {
        foreign++;
        isForeignPart = true;
        counts ??= new Map();
        for (const language of spoken) counts.set(language, (counts.get(language) ?? 0) + 1);
      } else if (known !== 0 && isEnglish(known)) {
        english++;
        isEnglishPart = true;
      }
    }
    if (!counts || foreign < english || (isEnglishPart && !isForeignPart)) return 'und';
    let best = 'und';
    for (const [language, n] of counts) if (n > (counts.get(best) ?? 0)) best = language;
    return best;
  };
}

function languageByEnding(word: string): readonly string[] {
  for (const [language, ending] of ENDINGS) if (ending.test(word)) return [language];
  return [];
}
