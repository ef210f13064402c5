import { adParts } from '../lib/classify/ad-words.ts';
import { cardParts } from '../lib/classify/card-words.ts';
import { packLexicons } from '../lib/text/pack-lexicon.ts';

/** What lib/classify/card-words.ts compiles where it runs, in the form that ships. */
export const cardWords = () => packLexicons(cardParts());

/** As `cardWords`, of lib/classify/ad-words.ts. */
export const adWords = () => packLexicons(adParts());
