import { createLanguageDetector, type LanguageDetector } from '../text/language.ts';
import { type Lexicon, lexiconOf } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import { adWords } from './ad-words.ts';
import { type AdRow, adRows } from './lexicon.ts';

let made: Lexicon<AdRow> | undefined;
let detector: LanguageDetector | undefined;

/** The lexicon of adverts, there when the first advert is read. */
export function adLexicon(): Lexicon<AdRow> {
  made ??= lexiconOf(adRows(), adWords().advert);
  return made;
}

/** The language of an advert that it has read. */
export function adLanguage(tokens: Tokens): string {
  detector ??= createLanguageDetector(adLexicon());
  return detector(tokens);
}
