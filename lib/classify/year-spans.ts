import { FLAG } from '../text/tokens.ts';
import { type Reading, sentenceAround } from './reading.ts';

/** A number of years (or months) that the text speaks of, `from` its first token to `to` after "years". */
export interface Span {
  from: number;
  to: number;
  years: number;
  isMonths?: boolean;
}

/** Words that may stand between the number and "years": "2 or more years", "3 full calendar years". */
const FILLER =
  /^(?:or|more|plus|full|calendar|solid|consecutive|continuous|proven|additional|greater|over|above|of|number|cumulative|progressive|relevant|minimum)$/i;
/** The token as written, in lower case; empty beyond the text. */
export const word = (reading: Reading, at: number) =>
  at < 0 || at >= reading.tokens.count
    ? ''
    : reading.tokens.source.slice(reading.tokens.start[at], reading.tokens.end[at]).toLowerCase();

/** Whether a token has one of these flags. */
export const has = (reading: Reading, at: number, flag: number) =>
  ((reading.tokens.flags[at] ?? 0) & flag) !== 0;

/** "At least a year", "A year in a shop": one year, and no figure of what happens in each ("200 guests a year"). */
function isOneYear(reading: Reading, unit: number): boolean {
  if (word(reading, unit - 1) !== 'a' || word(reading, unit) !== 'year') return false;
  return (
    has(reading, unit - 1, FLAG.clause | FLAG.sentence) ||
    /^(?:least|minimum|about|around|roughly|plus|have)$/.test(word(reading, unit - 2))
  );
}

/** Reads the number that ends just before the token `unit` ("years", "months"). */
export function numberBefore(reading: Reading, unit: number): Span | undefined {
  const { lexicon, tokens } = reading;
  const stop = Math.max(sentenceAround(reading, unit)[0], unit - 6);
  let at = unit - 1;
  let half = 0;
  if (word(reading, at) === 'half') {
    half = 0.5;
    at--;
    while (
      at > stop &&
      /^(?:a|one|and|1)$/.test(word(reading, at)) &&
      !/^(?:and)$/.test(word(reading, at + 1))
    )
      at--;
    if (Number.isNaN(lexicon.numberAt(tokens, at))) return undefined;
  }
  while (at > stop && Number.isNaN(lexicon.numberAt(tokens, at)) && FILLER.test(word(reading, at))) at--;
  let years = at >= stop ? lexicon.numberAt(tokens, at) : Number.NaN;
  if (Number.isNaN(years) && isOneYear(reading, unit)) return { from: unit - 1, to: unit + 1, years: 1 };
  if (Number.isNaN(years) || has(reading, at, FLAG.money)) return undefined;
  // "two (2) years": the bracket says it again. "2-3 years", "2 to 3 years": the smaller number is asked for.
  for (let turn = 0; turn < 3 && at > stop; turn++) {
    const previous = lexicon.numberAt(tokens, at - 1);
    if (!Number.isNaN(previous) && !has(reading, at, FLAG.sentence)) {
      if (
        previous === years ||
        has(reading, at, FLAG.hyphen | FLAG.slash) ||
        has(reading, at, FLAG.bracket)
      ) {
        years = Math.min(previous, years);
        at--;
        continue;
      }
    }
    const link = word(reading, at - 1);
    if (at - 2 >= stop && (link === 'to' || link === 'or' || link === 'and')) {
      const low = lexicon.numberAt(tokens, at - 2);
      if (!Number.isNaN(low) && low < years) {
        years = low;
        at -= 2;
        continue;
      }
    }
    break;
  }
  return { from: at, to: unit + 1, years: years + half };
}
