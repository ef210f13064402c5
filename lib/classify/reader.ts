import { sentenceStart } from '../text/tokens.ts';
import type { TextMark } from './body-rows.ts';
import type { FeatureVector } from './card-features.ts';
import { readCard } from './card-reader.ts';
import { measure } from './features.ts';
import { ownSignals } from './own-words.ts';
import { type Reading, sectionOf } from './reading.ts';
import type { Facts } from './rung-signs.ts';

/**
 * Reads an advert into the numbers that the model weighs, each with the words it comes from.
 * @param reading its description as read; one reading serves all verdicts
 */
export function readFeatures(
  posting: { title: string; company?: string },
  facts: Facts,
  reading: Reading,
): FeatureVector {
  const { tokens } = reading;
  const marks: TextMark[] = ownSignals(reading).map(({ row, from, to }) => ({
    row: row.index,
    section: sectionOf(reading, from),
    sentence: sentenceStart(tokens, from),
    start: tokens.start[from] as number,
    end: tokens.end[to - 1] as number,
  }));
  return measure(readCard(posting), marks, facts, tokens.count);
}
