import type { Hit } from '../text/lexicon.ts';
import { FLAG } from '../text/tokens.ts';
import type { Verdict } from './annotation.ts';
import type { AdRow } from './lexicon.ts';
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
  /^(?:old|olds|ago|contract|fixed|warranty|term|plan|period|round|degree|college|course|university|program|programme|diploma|bachelor|accredited|later|roadmap|anniversary|end|lease|probation|probationary|rotation|history|temporary|maternity|placement|internship|from|ft|ftc|over|since)$/i;
/** Words that make a following number a ceiling or a company's age. */
const CEILING = /^(?:to|maximum|max|than|under|below)$/i;

const word = (reading: Reading, at: number) =>
  at < 0 || at >= reading.tokens.count
    ? ''
    : reading.tokens.source.slice(reading.tokens.start[at], reading.tokens.end[at]).toLowerCase();

const has = (reading: Reading, at: number, flag: number) => ((reading.tokens.flags[at] ?? 0) & flag) !== 0;

/** "At least a year", "A year in a shop": one year, and no figure of what happens in each ("200 guests a year"). */
function isOneYear(reading: Reading, unit: number): boolean {
  if (word(reading, unit - 1) !== 'a' || word(reading, unit) !== 'year') return false;
  return (
    has(reading, unit - 1, FLAG.clause | FLAG.sentence) ||
    /^(?:least|minimum|about|around|roughly|plus|have)$/.test(word(reading, unit - 2))
  );
}

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

/** Whether the figure is one of experience asked for, not of age, contracts or the company's own history. */
function isExperience(reading: Reading, span: Span): boolean {
  const { lexicon, tokens } = reading;
  const [start, end] = sentenceAround(reading, span.from);
  const before = word(reading, span.from - 1);
  const after = word(reading, span.to);
  if (BEFORE_NO_EXPERIENCE.test(before) && span.from > start) return false;
  if (AFTER_NO_EXPERIENCE.test(after) && !has(reading, span.to, FLAG.sentence)) return false;
  if (after === 'of' && /^age/.test(word(reading, span.to + 1))) return false;
  // "Three years running": one after another. "Three years running a shop" were worked.
  if (
    after === 'running' &&
    !/^(?:a|an|the|your|multi|multiple|shops?|stores?|teams?)$/.test(word(reading, span.to + 1))
  )
    return false;
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
  return asksForYears(reading, span, start, end);
}

/** Words that may follow "years" before what they were spent on: "3 years or more managing", "5 years minimum in". */
const AFTER_UNIT = /^(?:or|more|so|plus|minimum|min|full|time|proven|solid|relevant|prior|previous)$/i;
/** What follows years that were worked: "two years in a shop", "three years as cabin crew". */
const SPENT = /^(?:in|of|as|at|on|with|within|behind|out|across|around|from)$/;
/** What follows years that were not: "three years of college", "two years in a row", "a year in business". */
const NOT_WORKED =
  /^(?:age|study|college|university|education|school|schooling|training|business|operation|operations|existence|row|length|us|coursework|service|date|total|growth|post|warranty|probation|leave|maternity|history|success|our|free|support|contract)$/;
/** Work that follows without a word in between: "5 years hotel sales", "two years' retail". */
const WORK =
  /^(?:selling|managing|customer|sales|retail|call|required|preferred|related|practical|administrative|direct|doing|supervisory|management|banking|minimum|contact|hotel|front|leadership|senior|handling|international|progressive|commercial|enterprise|client|account|office|needed|necessary|essential|experienced|working|leading|supporting|supervising|or|relevant|previous)$/;
/** Words that make a figure in a sentence a demand. */
const DEMAND =
  /^(?:minimum|min|least|essential|required|require|requires|requirement|need|needed|must|necessary|mandatory|bring|have|had|done|must've|you've|you'll|you'd|we'd|you|candidate|candidates|applicants|ideally|looking|qualifications|degree|diploma|graduate|bachelor|bachelor's|ged|us|ask|want|successful|please)$/;

/** "At least", "a minimum of", "not less than" just before. */
function isLeast(reading: Reading, at: number): boolean {
  const before = word(reading, at - 1);
  if (/^(?:least|minimum|min)$/.test(before)) return true;
  if (before === 'than') return /^(?:not|no)$/.test(word(reading, at - 3));
  return before === 'of' && /^(?:minimum|min)$/.test(word(reading, at - 2));
}

/** "Three years in a bookshop asked for": years that are asked for though no word says "experience". */
function asksForYears(reading: Reading, span: Span, start: number, end: number): boolean {
  const { lexicon, tokens } = reading;
  const isMonth = lexicon.isIn(tokens, span.to - 1, 'month');
  if (span.years > 20 || (isMonth && span.years < 0.5)) return false;
  const unit = word(reading, span.to - 1);
  const isOwner = has(reading, span.to - 1, FLAG.possessive) || unit === 'yrs' || unit === 'yr';
  // "A two-year warranty": one thing that lasts so long.
  if (span.years >= 2 && !isOwner && /^(?:year|month)$/.test(unit) && has(reading, span.to - 1, FLAG.hyphen))
    return false;
  let next = span.to;
  while (next < Math.min(end, span.to + 4) && AFTER_UNIT.test(word(reading, next))) next++;
  const section = sectionOf(reading, span.from);
  const asked = section === 'requirements' || section === 'preferred';
  if (next >= end || has(reading, next, FLAG.sentence)) return asked && isOwner;
  const after = word(reading, next);
  const isFirm = isLeast(reading, span.from);
  let spent = next + 1;
  if (SPENT.test(after)) {
    while (spent < end && /^(?:a|an|the|any|at|least)$/.test(word(reading, spent))) spent++;
    if (NOT_WORKED.test(word(reading, spent)) && !/^(?:operations|service)$/.test(word(reading, spent)))
      return false;
    if (/^(?:bs|ba|college|university)$/.test(word(reading, spent))) return false;
  } else {
    const names = WORK.test(after) || (after.length > 5 && after.endsWith('ing'));
    if (!names && (has(reading, next, FLAG.clause) || !(isOwner || isFirm))) return false;
  }
  if (NOT_WORKED.test(after)) return false;
  if (asked) return true;
  if (section === 'about' || section === 'benefits' || section === 'training') return false;
  if (isFirm) return true;
  if (
    /^(?:for|over|the|these|our|their|his|her|after|within|than|nearly|almost|in|every|by|of)$/.test(
      word(reading, span.from - 1),
    ) &&
    span.from > start
  )
    return has(reading, span.from, FLAG.clause);
  for (let at = start; at < end; at++)
    if (DEMAND.test(word(reading, at)) || has(reading, at, FLAG.plus)) return true;
  // A figure that opens its sentence is an item of a list of demands.
  return span.from === start && !isMonth;
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

type Schooling = Hit<Extract<AdRow, { kind: 'education' }>>;
const isCollege = ({ row }: Schooling) => row.education === 'bachelor' || row.education === 'associate';

/** Whether an "or" stands just before the figure ("or 4 years", "or at least two years"). */
function isAlternative(reading: Reading, span: Span, degrees: readonly Schooling[]): boolean {
  for (const degree of degrees)
    if (degree.to <= span.from && span.from - degree.to <= 5 && word(reading, degree.from - 1) === 'or')
      return true;
  let isAdded = false;
  for (let at = span.from - 1; at >= Math.max(0, span.from - 4); at--) {
    const w = word(reading, at);
    // "A degree or equivalent and five years": the years come on top.
    if (w === 'or')
      return !(
        isAdded &&
        /^(?:equivalent|similar)$/.test(word(reading, at + 1)) &&
        degrees.some((degree) => degree.to === at && isCollege(degree))
      );
    if (/^(?:and|plus|with)$/.test(w)) isAdded = true;
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
  const degrees = schooling.filter(isCollege);
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
