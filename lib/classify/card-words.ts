import { COMPANY_ROWS } from '../taxonomy/en/industry-rows.ts';
import { TITLE_ROWS } from '../taxonomy/title-rows.ts';
import { compile } from '../text/compile.ts';
import type { Compiled } from '../text/lexicon.ts';
import { languageGroups } from '../text/small-words.ts';

/**
 * What is compiled of the words of cards: phrases of titles, of employers' names, and the small words by which a
 * language is told. Compiling them takes as long as judging a hundred cards, and none of it depends on the page: the
 * build (scripts/pack-taxonomy.mjs) does it, and puts a module of the same export here that holds the outcome.
 */
export const cardWords = (): Record<'title' | 'company' | 'smallWords', Compiled> => ({
  title: compile(TITLE_ROWS),
  company: compile(COMPANY_ROWS),
  smallWords: compile([], languageGroups()),
});
