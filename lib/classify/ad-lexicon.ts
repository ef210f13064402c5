import { type Lexicon, lexiconOf } from '../text/lexicon.ts';
import { adWords } from './ad-words.ts';
import { type AdRow, adRows } from './lexicon.ts';

let made: Lexicon<AdRow> | undefined;

/** The lexicon of adverts, there when the first advert is read. */
export function adLexicon(): Lexicon<AdRow> {
  made ??= lexiconOf(adRows(), adWords().advert);
  return made;
}
