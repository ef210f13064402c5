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
  sentenceAround,
} from './reading.ts';
import { has, numberBefore, type Span, word } from './year-spans.ts';
import { isExperience } from './years-asked.ts';

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
    if (reading.lexicon.isIn(reading.tokens, at, 'substituting')) return true;
  return false;
}

/** Every figure of experience in the text that counts as required, in order. */
function requiredSpans(reading: Reading): Span[] {
  const spans: Span[] = [];
  for (const { row, from } of findAll(reading, 'unit')) {
    const span = numberBefore(reading, from);
    if (!span || span.years <= 0) continue;
    const isMonths = row.perYear > 1;
    spans.push(
      isMonths ? { ...span, years: Math.round((span.years / row.perYear) * 100) / 100, isMonths } : span,
    );
    if (spans.length === MOST_MENTIONS) break;
  }
  const row = { id: 'years', phrases: [] };
  const peers: Hit[] = spans.map(({ from, to }) => ({ row, from, to, isGapped: false }));
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
