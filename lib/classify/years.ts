import type { Hit } from '../text/lexicon.ts';
import { FLAG } from '../text/tokens.ts';
import type { Verdict } from './annotation.ts';
import {
  evidenceAt,
  findAll,
  longest,
  MOST_MENTIONS,
  needOf,
  type Reading,
  sectionOf,
  sentenceAround,
} from './reading.ts';

/** A number of years (or months) that the text speaks of, `from` its first token to `to` after "years". */
interface Span {
  from: number;
  to: number;
  years: number;
}

/** Words that may stand between the number and "years": "2 or more years", "3 full calendar years". */
const FILLER =
  /^(?:or|more|plus|full|calendar|solid|consecutive|continuous|proven|additional|greater|over|above|of|number|cumulative|progressive|relevant|minimum)$/i;
const BEFORE_NO_EXPERIENCE =
  /^(?:past|last|next|first|within|after|every|during|another|each|per|previous|coming|recent|final|under|a|initial|maximum|average|averages|averaging)$/i;
const AFTER_NO_EXPERIENCE =
  /^(?:old|olds|ago|contract|fixed|warranty|term|plan|period|round|degree|college|course|university|program|programme|diploma|bachelor|accredited|later|running|roadmap|anniversary|end|lease|probation|probationary|rotation|history|on|temporary|maternity|placement|internship|from|ft|ftc|over|since)$/i;
/** Words that make a following number a ceiling or a company's age. */
const CEILING = /^(?:to|maximum|max|than|under|below)$/i;

const word = (reading: Reading, at: number) =>
  at < 0 || at >= reading.tokens.count
    ? ''
    : reading.tokens.source.slice(reading.tokens.start[at], reading.tokens.end[at]).toLowerCase();

const has = (reading: Reading, at: number, flag: number) => ((reading.tokens.flags[at] ?? 0) & flag) !== 0;

/** Reads the number that ends just before the token `unit` ("years", "months"). */
function numberBefore(reading: Reading, unit: number): Span | undefined {
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

/** Whether the figure is one of experience asked for, not of age, contracts or the company's own history. */
function isExperience(reading: Reading, span: Span): boolean {
  const { lexicon, tokens } = reading;
  const [start, end] = sentenceAround(reading, span.from);
  const before = word(reading, span.from - 1);
  const after = word(reading, span.to);
  if (BEFORE_NO_EXPERIENCE.test(before) && span.from > start) return false;
  if (AFTER_NO_EXPERIENCE.test(after) && !has(reading, span.to, FLAG.sentence)) return false;
  if (after === 'of' && /^age/.test(word(reading, span.to + 1))) return false;
  if (CEILING.test(before) && /^(?:up|less|no|fewer)$/.test(word(reading, span.from - 2))) return false;
  if (
    /^(?:in|working)$/.test(after) &&
    (/^(?:business|operation|existence)$/.test(word(reading, span.to + 1)) ||
      // "three years in a row" is no experience; "two years in a contact centre" is.
      (word(reading, span.to + 1) === 'a' && word(reading, span.to + 2) === 'row'))
  )
    return false;
  // "Our managers average nine years with us": what those who are there have.
  if (after === 'with' && word(reading, span.to + 1) === 'us') return false;
  const section = sectionOf(reading, span.from);
  const reach = section === 'benefits' ? 5 : 14;
  for (let at = span.to; at < Math.min(end, span.to + reach); at++)
    if (lexicon.isIn(tokens, at, 'experience')) return !isCompanys(reading, span, start, end);
  if (section === 'benefits') return false;
  for (let at = span.from - 1; at >= Math.max(start, span.from - 12); at--)
    if (lexicon.isIn(tokens, at, 'experience')) return !isCompanys(reading, span, start, end);
  if (
    lexicon.isIn(tokens, span.to - 1, 'month') ||
    /^(?:bs|ba|college|university)$/.test(word(reading, span.to + 1))
  )
    return false;
  if (section === 'requirements' || section === 'preferred')
    return /^(?:in|of|as|working|selling|managing|with|at|within|leading|handling|sales|customer|retail|call|minimum|required|preferred|related|relevant|practical|administrative|supporting|or|previous|direct|doing|supervisory|management|banking)$/.test(
      after,
    );
  const firm = /^(?:minimum|least|of)$/.test(before) || has(reading, span.to - 2, FLAG.plus);
  return (
    firm &&
    /^(?:in|as|working|selling|managing|customer|sales|retail|handling|supervising|leading|supervisory|related|relevant)$/.test(
      after,
    )
  );
}

/** "With over 20 years of experience, we …": the years are the employer's. */
function isCompanys(reading: Reading, span: Span, start: number, end: number): boolean {
  const section = sectionOf(reading, span.from);
  if (span.years >= 21) return true;
  if (section === 'requirements' || section === 'preferred') return false;
  const before = `${word(reading, span.from - 2)} ${word(reading, span.from - 1)}`;
  const grand = /(?:over|than|nearly|almost|with|the)$/.test(before);
  let company = section === 'about';
  for (let at = start; at < end; at++) {
    if (reading.lexicon.isIn(reading.tokens, at, 'employer')) company = true;
    if (reading.lexicon.isIn(reading.tokens, at, 'applicant')) return false;
  }
  return company && (grand || span.years > 10);
}

/** Whether an "or" stands just before the figure ("or 4 years", "or at least two years"). */
function isAlternative(reading: Reading, span: Span, degrees: readonly Hit[]): boolean {
  for (const degree of degrees)
    if (degree.to <= span.from && span.from - degree.to <= 5 && word(reading, degree.from - 1) === 'or')
      return true;
  for (let at = span.from - 1; at >= Math.max(0, span.from - 4); at--) {
    const w = word(reading, at);
    if (w === 'or') return true;
    if (has(reading, at + 1, FLAG.sentence)) return false;
    if (!/^(?:a|at|least|minimum|of|equivalent|with|the|plus|ged|and|school|diploma|high)$/.test(w))
      return false;
  }
  return false;
}

function substitutes(reading: Reading, span: Span): boolean {
  const [, end] = sentenceAround(reading, span.from);
  for (let at = span.to; at < Math.min(end, span.to + 12); at++)
    if (/^(?:substitute|substituted|substitutes|replace|replaced)$/.test(word(reading, at))) return true;
  return false;
}

/** Every figure of experience in the text that counts as required, in order. */
function requiredSpans(reading: Reading): Span[] {
  const { lexicon, tokens } = reading;
  const spans: Span[] = [];
  const isMonth = lexicon.group('month');
  const isYear = lexicon.group('year');
  for (let at = 0; at < tokens.count && spans.length < MOST_MENTIONS; at++) {
    const known = tokens.word[at] as number;
    const month = isMonth[known] === 1;
    if (!month && isYear[known] !== 1) continue;
    const span = numberBefore(reading, at);
    if (!span || span.years <= 0) continue;
    if (month) span.years = Math.round((span.years / 12) * 100) / 100;
    spans.push(span);
  }
  const row = { id: 'years', phrases: [] };
  const peers: Hit[] = spans.map(({ from, to }) => ({ row, from, to }));
  return spans.filter(
    (span) =>
      isExperience(reading, span) &&
      !substitutes(reading, span) &&
      needOf(reading, span.from, span.to, peers) === 'required',
  );
}

/**
 * The smallest number of years of experience that meets all that is required: of alternatives ("or") the
 * smaller, of demands that stand together the greater. Null with no evidence: none is asked for.
 */
export function classifyYears(reading: Reading): Verdict<number> {
  const spans = requiredSpans(reading);
  const schooling = longest(findAll(reading, 'education')).filter((hit) => hit.row.education !== null);
  const degrees = schooling.filter(
    (hit) => hit.row.education === 'bachelor' || hit.row.education === 'associate',
  );
  let years: number | null = null;
  let kept: Span[] = [];
  let previous: Span | undefined;
  for (const span of spans) {
    const alternative = isAlternative(reading, span, schooling);
    const [start] = sentenceAround(reading, span.from);
    if (alternative) {
      // "A degree or 8 years": the degree alone will do.
      const degree = degrees.some((hit) => hit.from >= start && hit.to <= span.from);
      if (degree && !(previous && previous.from >= start)) continue;
      if (previous && previous.from >= start - 30 && years !== null) {
        if (span.years < years && previous.years === years) {
          years = span.years;
          kept = [span];
        }
        previous = span;
        continue;
      }
    }
    previous = span;
    if (years === null || span.years > years) {
      years = span.years;
      kept = [span];
    }
  }
  return {
    value: years,
    rule: years === null ? 'years.none-asked' : 'years.required',
    confidence: years === null ? 0.95 : 0.93,
    evidence: kept.map((span) => evidenceAt(reading, span.from, span.to, 'years.required')),
  };
}
