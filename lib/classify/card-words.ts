import { COMPANY_ROWS } from '../taxonomy/en/industry-rows.ts';
import { TITLE_ROWS } from '../taxonomy/title-rows.ts';
import { compileParts } from '../text/compile.ts';
import type { Compiled } from '../text/lexicon.ts';
import { languageGroups } from '../text/small-words.ts';
import { titleLanguageGroups } from '../text/title-words.ts';

/** The phrases of titles and of employers' names, and the words by which a language is told. */
export const cardParts = () => ({
  title: { rows: TITLE_ROWS },
  company: { rows: COMPANY_ROWS },
  smallWords: { rows: [], groups: { ...languageGroups(), ...titleLanguageGroups() } },
});

/**
 * The words of cards, compiled. That takes as long as judging a hundred cards, and none of it depends on the page: the
 * build (scripts/pack-taxonomy.mjs) does it, and puts a module in place of this one that holds the outcome.
 */
export const cardWords = (): Record<'title' | 'company' | 'smallWords', Compiled> =>
  compileParts(cardParts());
