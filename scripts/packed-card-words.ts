import { COMPANY_ROWS } from '../lib/taxonomy/en/industry-rows.ts';
import { TITLE_ROWS } from '../lib/taxonomy/title-rows.ts';
import { packLexicon } from '../lib/text/pack-lexicon.ts';
import { languageGroups } from '../lib/text/small-words.ts';

/** What lib/classify/card-words.ts compiles where it runs, in the form that ships. */
export const packedCardWords = () => ({
  title: packLexicon(TITLE_ROWS),
  company: packLexicon(COMPANY_ROWS),
  smallWords: packLexicon([], languageGroups()),
});
