import { COMPANY_ROWS } from '../taxonomy/en/industry-rows.ts';
import type { SignalRow } from '../taxonomy/signal-row.ts';
import type { TitleRow } from '../taxonomy/title-row.ts';
import { TITLE_ROWS } from '../taxonomy/title-rows.ts';
import { languageGroups } from '../text/language.ts';
import { type Lexicon, makeLexicon } from '../text/lexicon.ts';
import { type CardReading, type FeatureVector, measureCard, presentOf, type Sheet } from './card-features.ts';
import { readTitle, titleLexiconRows } from './title.ts';

interface Lexicons {
  title: Lexicon<TitleRow>;
  company: Lexicon<SignalRow>;
  smallWords: Lexicon;
}

let lexicons: Lexicons | undefined;
let making: Generator<void, Lexicons> | undefined;

function* makeLexicons(): Generator<void, Lexicons> {
  return {
    title: yield* makeLexicon(titleLexiconRows(TITLE_ROWS)),
    company: yield* makeLexicon(COMPANY_ROWS),
    smallWords: yield* makeLexicon([], languageGroups()),
  };
}

/** One small step towards the lexicons of cards; false once they are there. */
export function makeCardLexicons(): boolean {
  if (lexicons) return false;
  making ??= makeLexicons();
  const { done, value } = making.next();
  if (done) {
    lexicons = value;
    making = undefined;
  }
  return !done;
}

/** The lexicons of a card's words, made when the first posting is read and kept. A card needs none of adverts. */
export function cardLexicons(): Lexicons {
  while (!lexicons) makeCardLexicons();
  return lexicons;
}

/** Reads what a posting says by its title and its employer's name. */
export function readCard(posting: { title: string; company?: string }): CardReading {
  const { title, company } = cardLexicons();
  const name = company.read(posting.company ?? '');
  const hits = company.match(name);
  const isHint = ({ row }: { row: SignalRow }) => row.id.startsWith('hint.');
  const telling = hits.every(isHint) ? hits : hits.filter((hit) => !isHint(hit));
  return {
    title: readTitle(title, posting.title),
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
 */
export function readCardFeatures(posting: { title: string; company?: string }, sheet?: Sheet): FeatureVector {
  const { values, evidence } = measureCard(readCard(posting), false, sheet);
  return { values, evidence, present: presentOf(values) };
}
