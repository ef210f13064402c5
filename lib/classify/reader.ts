import { SIGNAL_GROUPS } from '../taxonomy/en/duty-rows.ts';
import { HEADINGS } from '../taxonomy/en/headings.ts';
import { COMPANY_ROWS } from '../taxonomy/en/industry-rows.ts';
import type { SignalRow } from '../taxonomy/signal-row.ts';
import type { TitleRow } from '../taxonomy/title-row.ts';
import { createLexicon, type Lexicon, type Row } from '../text/lexicon.ts';
import { sectionAt, splitSections } from '../text/sections.ts';
import type { SectionKind } from './annotation.ts';
import { BODY_ROWS, type Facts, type FeatureVector, measure, type TextMark, TITLE_ROWS } from './features.ts';
import { readTitle } from './title.ts';

interface Reader {
  title: Lexicon<TitleRow>;
  company: Lexicon<SignalRow>;
  text: Lexicon<Row>;
}

let reader: Reader | undefined;

/** The lexicons, made when the first posting is read and kept. */
export function getReader(): Reader {
  reader ??= {
    title: createLexicon(TITLE_ROWS),
    company: createLexicon(COMPANY_ROWS),
    text: createLexicon<Row>([...BODY_ROWS, ...HEADINGS], SIGNAL_GROUPS),
  };
  return reader;
}

/** Reads a posting into the numbers that the model weighs, each with the words it comes from. */
export function readFeatures(
  posting: { title: string; company?: string; description?: string },
  facts?: Facts,
): FeatureVector {
  const { title, company, text } = getReader();
  const name = company.read(posting.company ?? '');
  const companyMarks = company.match(name).map(({ row, from, to }) => ({
    row: COMPANY_ROWS.indexOf(row),
    start: name.start[from] as number,
    end: name.end[to - 1] as number,
  }));
  const marks: TextMark[] = [];
  if (posting.description) {
    const tokens = text.read(posting.description);
    const hits = text.match(tokens);
    const sections = splitSections<SectionKind>(tokens, hits, 'intro');
    const index = new Map<Row, number>(BODY_ROWS.map((row, at) => [row, at]));
    for (const { row, from, to } of hits) {
      const at = index.get(row);
      if (at === undefined) continue;
      marks.push({
        row: at,
        section: sectionAt(sections, from).kind,
        start: tokens.start[from] as number,
        end: tokens.end[to - 1] as number,
      });
    }
  }
  return measure({ title: readTitle(title, posting.title), company: companyMarks, text: marks, facts });
}
