import { sentenceEnd } from '../text/spans.ts';
import { FLAG } from '../text/tokens.ts';
import type { Evidence } from './annotation.ts';
import { type Reading, sentenceAround } from './reading.ts';

/** Words that a quote has at most, unless the words that led to the claim are more by themselves. */
const MOST_WORDS = 12;
/** So many words more are cited where the sentence ends with them. */
const TO_THE_END = 5;
/** Words before those that led to the claim, where their clause begins further off. */
const LEAD_IN = 6;

/** Index of the token that holds this place of the source, or of the next one. */
function tokenAt({ tokens }: Reading, place: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] as number) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether something stands before this token that no quote goes across: a tag, or the dots that fill a line. */
function isApart({ tokens }: Reading, at: number): boolean {
  const [from, to] = [tokens.end[at - 1] as number, tokens.start[at] as number];
  // Nearly always a space.
  if (to - from < 2) return false;
  const between = tokens.source.slice(from, to);
  return /<|>|[.·_*=~|-]{3}|\n\s*\n/.test(between);
}

/**
 * The words a colleague would cite for a claim: the clause in which those stand that led to it, so that "experience"
 * is read as "No experience necessary" and "coach" as "Coach the agents of your shift". A short sentence is cited
 * whole; of a longer one about twelve words.
 */
export function inItsClause(reading: Reading, evidence: Evidence): Evidence {
  const { tokens, lexicon } = reading;
  if (evidence.field !== reading.field || tokens.count === 0) return evidence;
  const from = tokenAt(reading, evidence.start);
  let to = tokenAt(reading, evidence.end - 1) + 1;
  if (from >= tokens.count || to > tokens.count) return evidence;
  const [first] = sentenceAround(reading, from);
  const last = Math.max(to, Math.min(sentenceAround(reading, to - 1)[1], sentenceEnd(tokens, to - 1)));
  const isBreak = (at: number) => ((tokens.flags[at] as number) & FLAG.clause) !== 0;
  // "Requirements: three years in a shop" is cited without its heading.
  const isHeaded = (at: number) => ((tokens.flags[at - 1] as number) & FLAG.colon) !== 0;

  let begin = from;
  while (begin > first && from - begin < MOST_WORDS && !isHeaded(begin) && !isApart(reading, begin)) begin--;
  let end = to;
  while (end < last && !isApart(reading, end) && end - to < MOST_WORDS) end++;
  if (end - begin > MOST_WORDS) {
    // Too long to be cited whole: the clause, and of that what stands nearest.
    let clause = from;
    while (clause > begin && !isBreak(clause)) clause--;
    begin = Math.max(clause, from - LEAD_IN);
    if (begin > clause)
      for (let at = begin - 1; at >= Math.max(clause, from - MOST_WORDS + 1); at--)
        if (lexicon.isIn(tokens, at, 'negating')) begin = at;
    // "Day by day in the city you will find full training": from whom it speaks of, where that is not the beginning.
    if (begin > clause && !lexicon.isIn(tokens, begin, 'negating'))
      for (let at = begin + 1; at < from; at++)
        if (lexicon.isIn(tokens, at, 'trained')) {
          begin = at;
          break;
        }
    let room = Math.max(to, Math.min(end, begin + MOST_WORDS));
    // "… would be desirable": few words more are better than a claim that its own sentence takes back.
    let close = room;
    while (close < last && close - room <= TO_THE_END && !isApart(reading, close)) close++;
    if (close === last && close - room <= TO_THE_END) room = close;
    while (to < room && !isBreak(to)) to++;
    // "… in the retail sector and": what joins on to nothing is left off.
    const least = tokenAt(reading, evidence.end - 1) + 1;
    if (to === room && to < end && !isBreak(to))
      while (to > least && lexicon.isIn(tokens, to - 1, 'joining')) to--;
    const loose = begin > clause ? 'joining' : 'linking';
    while (begin < from && lexicon.isIn(tokens, begin, loose)) begin++;
    end = to;
  }
  return { ...evidence, start: tokens.start[begin] as number, end: tokens.end[end - 1] as number };
}

/** Each piece of evidence in its clause, and no clause twice. */
export function quotable(reading: Reading, evidence: readonly Evidence[]): Evidence[] {
  const kept: Evidence[] = [];
  for (const one of evidence) {
    const cited = inItsClause(reading, one);
    const isCited = kept.some(
      ({ field, start, end }) => field === cited.field && start < cited.end && cited.start < end,
    );
    if (!isCited) kept.push(cited);
  }
  return kept;
}
