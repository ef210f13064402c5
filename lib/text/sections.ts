import type { Row } from './compile.ts';
import type { Hit } from './lexicon.ts';
import { sentenceStart } from './spans.ts';
import { FLAG, type Tokens } from './tokens.ts';

/** A heading of an advert and the kind of section it opens: "What you'll bring" opens requirements. */
export interface HeadingRow<Kind extends string = string> extends Row {
  section: Kind;
}

/** A stretch of tokens of one kind. */
export interface Section<Kind extends string = string> {
  kind: Kind;
  /** First token after the heading. */
  from: number;
  to: number;
  /** Token range of the heading; absent for what stands before the first one. */
  heading?: { from: number; to: number };
}

/** Words of a "sentence" that is one only because the source has lost its line breaks. */
const LONG = 30;
/** Letters of a word that is capitalised in the middle of a sentence by chance at most as a name's. */
const LONG_WORD = 8;
/** No line ends with one of these. */
const JOINING =
  /^(?:the|an?|our|your|its|their|this|these|those|any|all|other|each|of|in|and|or|for|to|with|at|by|as|on|from|per|via|is|are|be)$/i;

/** Whether words may be a heading in the middle of what looks like one sentence: "… as assigned Qualifications Two years". */
function isBuried(tokens: Tokens, from: number, to: number): boolean {
  const word = (at: number) => tokens.source.slice(tokens.start[at], tokens.end[at]);
  if ((tokens.flags[from - 1] as number) & FLAG.capital || JOINING.test(word(from - 1))) return false;
  if (to - from === 1 && !(word(from).length >= LONG_WORD && word(from).endsWith('s'))) return false;
  // Looked for no further than that, so that a text of one sentence costs no more.
  const least = Math.max(0, from - LONG);
  const most = Math.min(tokens.count, from + LONG);
  let begin = from;
  while (begin > least && !((tokens.flags[begin] as number) & FLAG.sentence)) begin--;
  let end = from + 1;
  while (end < most && !((tokens.flags[end] as number) & FLAG.sentence)) end++;
  return end - begin > LONG;
}

/**
 * Whether a phrase stands as a heading: alone on its line, before a colon, or, where the source has lost its
 * line breaks, capitalised at the beginning of a sentence with a capital right after it.
 */
function isHeading(tokens: Tokens, from: number, to: number): boolean {
  const first = tokens.flags[from] as number;
  const last = tokens.flags[to - 1] as number;
  const after = to < tokens.count ? (tokens.flags[to] as number) : FLAG.sentence | FLAG.line;
  const begins = (first & FLAG.sentence) !== 0;
  const capital = (first & FLAG.capital) !== 0;
  if (last & FLAG.colon) return begins || capital;
  if (begins && after & FLAG.sentence) return true;
  if (after & FLAG.clause && !(after & FLAG.sentence)) return false;
  if (!capital) return false;
  let caps = 0;
  for (let i = from; i < to; i++) if ((tokens.flags[i] as number) & FLAG.allCaps) caps++;
  const shouted = caps === to - from;
  const followed = (after & FLAG.capital) !== 0 || (after & FLAG.number) !== 0;
  if (shouted) return !(after & FLAG.allCaps) || begins;
  if (!followed || !(begins || isBuried(tokens, from, to))) return false;
  // "Experience Required" is a heading in title case; "Requirements Bachelor's …" has one word.
  for (let i = from; i < to; i++) {
    const length = (tokens.end[i] as number) - (tokens.start[i] as number);
    if (length > 3 && !((tokens.flags[i] as number) & FLAG.capital)) return false;
  }
  return true;
}

/** Words that may stand before those that turn a text: "Harbour & Finch in Leeds is looking for". */
const EARLY = 6;

/** What ends a section though it is no heading: a sentence with words of this row among its first. */
export interface Turn<Kind extends string> {
  /** The kind of section that it ends. */
  ends: Kind;
  /** The id of its row. */
  row: string;
}

/**
 * Splits an advert into its sections by the headings found in it.
 * @param hits phrases found by a lexicon; those that are no headings are passed over
 * @param first the kind of what stands before any heading
 */
export function splitSections<Kind extends string>(
  tokens: Tokens,
  hits: readonly Hit<Row>[],
  first: Kind,
  turn?: Turn<Kind>,
): Section<Kind>[] {
  const isTurn = ({ row }: Hit<Row>) => row.id === turn?.row;
  const begins = ({ from }: Hit<Row>) =>
    tokens.flags.slice(Math.max(0, from - EARLY), from + 1).some((flag) => flag & FLAG.sentence);
  const headings = hits
    .filter(
      (hit): hit is Hit<HeadingRow<Kind>> =>
        'section' in hit.row && (isTurn(hit) ? begins(hit) : isHeading(tokens, hit.from, hit.to)),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const sections: Section<Kind>[] = [{ kind: first, from: 0, to: tokens.count }];
  for (const hit of headings) {
    const last = sections.at(-1) as Section<Kind>;
    // Of two headings that overlap the longer one, which begins first, stands.
    if (last.heading && hit.from < last.heading.to) continue;
    if (isTurn(hit)) {
      if (last.kind !== turn?.ends) continue;
      last.to = sentenceStart(tokens, hit.from);
      sections.push({ kind: hit.row.section, from: sentenceStart(tokens, hit.from), to: tokens.count });
      continue;
    }
    last.to = hit.from;
    sections.push({
      kind: hit.row.section,
      from: hit.to,
      to: tokens.count,
      heading: { from: hit.from, to: hit.to },
    });
  }
  return sections;
}

/** The section a token stands in. A heading belongs to the section it opens. */
export function sectionAt<Kind extends string>(
  sections: readonly Section<Kind>[],
  at: number,
): Section<Kind> {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const section = sections[middle] as Section<Kind>;
    if ((section.heading?.from ?? section.from) <= at) low = middle;
    else high = middle - 1;
  }
  return sections[low] as Section<Kind>;
}
