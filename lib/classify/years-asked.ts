import { FLAG } from '../text/tokens.ts';
import { type Reading, sectionOf, sentenceAround } from './reading.ts';
import { has, type Span, word } from './year-spans.ts';

const BEFORE_NO_EXPERIENCE =
  /^(?:past|last|next|first|within|after|every|during|another|each|per|previous|coming|recent|final|under|a|initial|maximum|average|averages|averaging)$/i;
const AFTER_NO_EXPERIENCE =
  /^(?:old|olds|ago|contract|fixed|warranty|term|plan|period|round|degree|college|course|university|program|programme|diploma|bachelor|accredited|later|roadmap|anniversary|end|lease|probation|probationary|rotation|history|temporary|maternity|placement|internship|from|ft|ftc|over|since)$/i;
/** Words that make a following number a ceiling or a company's age. */
const CEILING = /^(?:to|maximum|max|than|under|below)$/i;

/** Whether the figure is one of experience asked for, not of age, contracts or the company's own history. */
export function isExperience(reading: Reading, span: Span): boolean {
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
  // "Completed two years in college", "if with experience of two years, a higher offer".
  // "Experience: 1 year to less than 2 years".
  if (after === 'to' && /^(?:less|under|more)$/.test(word(reading, span.to + 1))) return true;
  if (/^(?:in|of|at)$/.test(after) && /^(?:college|university|school)$/.test(word(reading, span.to + 1)))
    return false;
  for (let at = span.from - 1; at >= Math.max(start, span.from - 6); at--)
    if (word(reading, at) === 'if' && /^(?:with|you|having)$/.test(word(reading, at + 1))) return false;
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
const AFTER_UNIT =
  /^(?:or|more|so|plus|minimum|min|full|time|proven|solid|relevant|prior|previous|successful|progressive|recent|continuous)$/i;
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
  /^(?:minimum|min|least|essential|required|require|requires|requirement|need|needs|needed|must|necessary|mandatory|bring|have|had|done|must've|you've|you'll|you'd|we'd|you|candidate|candidates|applicants|ideally|looking|qualifications|degree|diploma|graduate|bachelor|bachelor's|ged|us|ask|want|successful|please)$/;

/** "At least", "a minimum of", "not less than" just before. */
function isLeast(reading: Reading, at: number): boolean {
  const before = word(reading, at - 1);
  if (/^(?:least|minimum|min)$/.test(before)) return true;
  if (before === 'than') return /^(?:not|no)$/.test(word(reading, at - 3));
  return before === 'of' && /^(?:minimum|min)$/.test(word(reading, at - 2));
}

/** "Three years in a bookshop asked for": years that are asked for though no word says "experience". */
function asksForYears(reading: Reading, span: Span, start: number, end: number): boolean {
  const { years, isMonths } = span;
  if (years > 20 || (isMonths && years < 0.5)) return false;
  const unit = word(reading, span.to - 1);
  const isOwner = has(reading, span.to - 1, FLAG.possessive) || unit === 'yrs' || unit === 'yr';
  // "A two-year warranty": one thing that lasts so long.
  if (years >= 2 && !isOwner && /^(?:year|month)$/.test(unit) && has(reading, span.to - 1, FLAG.hyphen))
    return false;
  let next = span.to;
  while (next < Math.min(end, span.to + 4) && AFTER_UNIT.test(word(reading, next))) next++;
  const section = sectionOf(reading, span.from);
  const asked = section === 'requirements' || section === 'preferred';
  const isFirm = isLeast(reading, span.from);
  if (next >= end || has(reading, next, FLAG.sentence))
    return (
      (asked && isOwner) || (!/^(?:about|benefits)$/.test(section) && isLived(reading, span, start, isFirm))
    );
  const after = word(reading, next);
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
  return span.from === start && !isMonths;
}

/** Words of an employer's own past, of what a customer has, of what is no work: "we have done this for twelve years". */
const NOT_THE_PERSONS =
  /^(?:we|we've|our|us|company|firm|it|they|their|client|clients|customers|who|which|that|has|lived|resided|resident|held|licence|license|known)$/;

/** "You will have settled claims for three years or more": years that a sentence closes with, said to have been worked. */
function isLived(reading: Reading, span: Span, start: number, isFirm: boolean): boolean {
  let before = span.from - 1;
  while (
    before > start &&
    /^(?:at|least|a|minimum|of|min|over|about|than|more|some)$/.test(word(reading, before))
  )
    before--;
  if (word(reading, before) !== 'for') return false;
  let isDone = false;
  for (let at = start; at < before; at++) {
    if (NOT_THE_PERSONS.test(word(reading, at))) return false;
    if (/^(?:have|having|you've)$/.test(word(reading, at))) isDone = true;
  }
  return isDone || (isFirm && before === start);
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
