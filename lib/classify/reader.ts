import { sentenceStart } from '../text/spans.ts';
import { FLAG, type Tokens } from '../text/tokens.ts';
import type { TextMark } from './body-rows.ts';
import type { FeatureVector, Sheet } from './card-features.ts';
import { readCard } from './card-reader.ts';
import { measure } from './features.ts';
import { ownSignals } from './own-words.ts';
import { type Reading, sectionOf } from './reading.ts';
import type { Facts } from './rung-signs.ts';

/**
 * Reads an advert into the numbers that the model weighs, each with the words it comes from.
 * @param reading its description as read; one reading serves all verdicts
 * @param sheet a clean one, which the answer is written on
 */
export function readFeatures(
  posting: { title: string; company?: string },
  facts: Facts,
  reading: Reading,
  sheet?: Sheet,
): FeatureVector {
  const { tokens } = reading;
  const { again, words } = saidAgain(tokens);
  const marks: TextMark[] = [];
  for (const { row, from, to } of ownSignals(reading)) {
    const sentence = sentenceStart(tokens, from);
    if (again.has(sentence)) continue;
    marks.push({
      row: row.index,
      section: sectionOf(reading, from),
      sentence,
      start: tokens.start[from] as number,
      end: tokens.end[to - 1] as number,
    });
  }
  return measure(readCard(posting), marks, facts, tokens.count - words, sheet);
}

/** Words under which a sentence may stand twice by chance: headings, "Full time". */
const LONG_ENOUGH = 6;

/**
 * Where sentences begin that stand in the text a second time, and how many words they are: boards paste an advert
 * twice over, and that makes it no truer.
 */
function saidAgain({ count, flags, word, start, end, source }: Tokens): {
  again: ReadonlySet<number>;
  words: number;
} {
  const again = new Set<number>();
  const known = new Set<number>();
  let words = 0;
  let from = 0;
  let hash = 0;
  for (let at = 0; at <= count; at++) {
    if (at === count || (flags[at] as number) & FLAG.sentence) {
      if (at - from >= LONG_ENOUGH) {
        if (known.has(hash)) {
          again.add(from);
          words += at - from;
        }
        known.add(hash);
      }
      from = at;
      hash = 0;
    }
    if (at === count) break;
    const begins = start[at] as number;
    // A word that nobody knows is told by its length and its first letter.
    const like =
      ((word[at] as number) << 13) + (source.charCodeAt(begins) << 6) + (end[at] as number) - begins;
    hash = (Math.imul(hash, 31) + like) | 0;
  }
  return { again, words };
}
