import { compileParts } from '../text/compile.ts';
import type { Compiled } from '../text/lexicon.ts';
import { adGroups, adRows } from './lexicon.ts';

/** All phrases of adverts. */
export const adParts = () => ({ advert: { rows: adRows(), groups: adGroups() } });

/** The words of adverts, compiled; in what ships by the build, as the words of cards are (card-words.ts). */
export const adWords = (): Record<'advert', Compiled> => compileParts(adParts());
