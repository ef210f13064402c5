import { COMPANY_ROWS } from '../taxonomy/en/industry-rows.ts';
import type { SignalRow } from '../taxonomy/signal-row.ts';
import type { TitleRow } from '../taxonomy/title-row.ts';
import { TITLE_ROWS } from '../taxonomy/title-rows.ts';
import { createLanguageDetector, type LanguageDetector } from '../text/language.ts';
import { type Lexicon, lexiconOf } from '../text/lexicon.ts';
import { createTitleLanguage } from '../text/title-language.ts';
import type { Tokens } from '../text/tokens.ts';
import {
  type CardReading,
  type FeatureVector,
  measureCard,
  presentOf,
  type Sheet,
  tellsOf,
} from './card-features.ts';
import { cardWords } from './card-words.ts';
import { readTitle } from './title.ts';

interface Lexicons {
  title: Lexicon<TitleRow>;
  company: Lexicon<SignalRow>;
  /** The language of what the lexicon of titles has read: they share their words. */
  languageOf: LanguageDetector;
}

let lexicons: Lexicons | undefined;

/** The lexicons of a card's words, made when the first posting is read and kept. A card needs none of adverts. */
export function cardLexicons(): Lexicons {
  if (!lexicons) {
    const { title, company, smallWords } = cardWords();
    const languageWords = lexiconOf([], smallWords);
    const ofTitles = lexiconOf(TITLE_ROWS, title);
    const ofSentences = createLanguageDetector(languageWords);
    const ofTitle = createTitleLanguage(languageWords, ofTitles.knows);
    lexicons = {
      title: ofTitles,
      company: lexiconOf(COMPANY_ROWS, company),
      languageOf(words) {
        const language = ofSentences(words);
        return language === 'und' ? ofTitle(words) : language;
      },
    };
  }
  return lexicons;
}

/** The language of a title: `und` where it does not tell it, as an English one of a few words does not. */
export function titleLanguage(source: string): string {
  const { title, languageOf } = cardLexicons();
  return languageOf(title.read(source));
}

/**
 * Reads what a posting says by its title and its employer's name.
 * @param words its title as read
 */
export function readCard(posting: { title: string; company?: string }, words?: Tokens): CardReading {
  const { title, company } = cardLexicons();
  const name = company.read(posting.company ?? '');
  const hits = company.match(name);
  const isHint = ({ row }: { row: SignalRow }) => row.id.startsWith('hint.');
  const telling = hits.every(isHint) ? hits : hits.filter((hit) => !isHint(hit));
  return {
    title: readTitle(title, posting.title, words),
    company: telling.map(({ row, from, to }) => ({
      row: COMPANY_ROWS.indexOf(row),
      start: name.start[from] as number,
      end: name.end[to - 1] as number,
    })),
  };
}

/**
 * Reads a card into the numbers that the model weighs, each with the words it comes from.
 * @param sheet a clean one, which the answer is written on
 * @param words its title as read
 */
export function readCardFeatures(
  posting: { title: string; company?: string },
  sheet?: Sheet,
  words?: Tokens,
): FeatureVector {
  const { values, evidence } = measureCard(readCard(posting, words), false, sheet);
  const present = presentOf(values);
  return { values, evidence, present, tells: tellsOf(present) };
}
