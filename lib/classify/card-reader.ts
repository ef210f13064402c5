import { COMPANY_ROWS } from '../taxonomy/en/industry-rows.ts';
import type { SignalRow } from '../taxonomy/signal-row.ts';
import type { TitleRow } from '../taxonomy/title-row.ts';
import { TITLE_ROWS } from '../taxonomy/title-rows.ts';
import { languageGroups } from '../text/language.ts';
import { createLexicon, type Lexicon } from '../text/lexicon.ts';
import { type CardReading, type FeatureVector, measureCard, presentOf } from './card-features.ts';
import { readTitle } from './title.ts';

interface Lexicons {
  title: Lexicon<TitleRow>;
  company: Lexicon<SignalRow>;
  smallWords: Lexicon;
}

let lexicons: Lexicons | undefined;

/** The lexicons of a card's words, made when the first posting is read and kept. A card needs none of adverts. */
export function cardLexicons(): Lexicons {
  lexicons ??= {
    title: createLexicon(TITLE_ROWS),
    company: createLexicon(COMPANY_ROWS),
    smallWords: createLexicon([], languageGroups()),
  };
  return lexicons;
}

/** Reads what a posting says by its title and its employer's name. */
export function readCard(posting: { title: string; company?: string }): CardReading {
  const { title, company } = cardLexicons();
  const name = company.read(posting.company ?? '');
  return {
    title: readTitle(title, posting.title),
    company: company.match(name).map(({ row, from, to }) => ({
      row: COMPANY_ROWS.indexOf(row),
      start: name.start[from] as number,
      end: name.end[to - 1] as number,
    })),
  };
}

/** Reads a card into the numbers that the model weighs, each with the words it comes from. */
export function readCardFeatures(posting: { title: string; company?: string }): FeatureVector {
  const { values, evidence } = measureCard(readCard(posting));
  return { values, evidence, present: presentOf(values) };
}
