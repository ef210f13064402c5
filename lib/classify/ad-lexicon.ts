import { createLanguageReader, type InLanguage } from '../text/language.ts';
import { type Lexicon, lexiconOf } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import { adWords } from './ad-words.ts';
import { type AdRow, adRows } from './lexicon.ts';

let made: Lexicon<AdRow> | undefined;
let reader: ((tokens: Tokens) => InLanguage) | undefined;

/** The lexicon of adverts, there when the first advert is read. */
export function adLexicon(): Lexicon<AdRow> {
  made ??= lexiconOf(adRows(), adWords().advert);
  return made;
}

/** Reads an advert's words, without those of another language where it is in two. */
export function readAdvert(source: string): InLanguage {
  reader ??= createLanguageReader(adLexicon());
  return reader(adLexicon().read(source));
}
