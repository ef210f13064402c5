import { COMPANY_ROWS } from '../taxonomy/en/industry-rows.ts';
import type { SignalRow } from '../taxonomy/signal-row.ts';
import type { TitleRow } from '../taxonomy/title-row.ts';
import { createLexicon, type Lexicon } from '../text/lexicon.ts';
import { FLAG } from '../text/tokens.ts';
import { type Facts, type FeatureVector, measure, type TextMark, TITLE_ROWS } from './features.ts';
import { adLexicon } from './lexicon.ts';
import { findAll, type Reading, readField, sectionOf } from './reading.ts';
import { readTitle } from './title.ts';

interface Reader {
  title: Lexicon<TitleRow>;
  company: Lexicon<SignalRow>;
}

let reader: Reader | undefined;

/** The lexicons, made when the first posting is read and kept. */
export function getReader(): Reader {
  reader ??= {
    title: createLexicon(TITLE_ROWS),
    company: createLexicon(COMPANY_ROWS),
  };
  return reader;
}

/**
 * Reads a posting into the numbers that the model weighs, each with the words it comes from.
 * @param reading the description where it has been read already; one reading serves all verdicts
 */
export function readFeatures(
  posting: { title: string; company?: string; description?: string },
  facts?: Facts,
  reading: Reading | undefined = posting.description
    ? readField(adLexicon(), 'description', posting.description)
    : undefined,
): FeatureVector {
  const { title, company } = getReader();
  const name = company.read(posting.company ?? '');
  const companyMarks = company.match(name).map(({ row, from, to }) => ({
    row: COMPANY_ROWS.indexOf(row),
    start: name.start[from] as number,
    end: name.end[to - 1] as number,
  }));
  const marks: TextMark[] = [];
  if (reading) {
    const { tokens } = reading;
    const sentences = new Uint32Array(tokens.count);
    for (let at = 1; at < tokens.count; at++)
      sentences[at] = (sentences[at - 1] as number) + ((tokens.flags[at] as number) & FLAG.sentence ? 1 : 0);
    for (const { row, from, to } of findAll(reading, 'signal')) {
      marks.push({
        row: row.index,
        section: sectionOf(reading, from),
        sentence: sentences[from] as number,
        start: tokens.start[from] as number,
        end: tokens.end[to - 1] as number,
      });
    }
  }
  return measure({
    title: readTitle(title, posting.title),
    company: companyMarks,
    text: marks,
    facts,
  });
}
