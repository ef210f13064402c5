import type { Evidence } from '../classify/annotation.ts';
import type { SavedEvidence } from '../shortlist/saved-role.ts';
import { sentenceAfter, sentenceBefore } from '../text/cut.ts';

/** The posting's own words, with a little of what stood around them in their sentence; where that goes on, an ellipsis. */
export interface Quote {
  before: string;
  words: string;
  after: string;
  /** Which part of the posting they stand in. */
  field: Evidence['field'];
}

/** The words behind a claim, each once, in the order the rules gave them; malformed pieces are left out. */
export function quotesOf(evidence: readonly SavedEvidence[] | undefined): Quote[] {
  const seen = new Set<string>();
  const quotes: Quote[] = [];
  for (const { field, quote, prefix, suffix } of evidence ?? []) {
    const words = tidy(quote);
    const key = `${field}:${words}`;
    if (!words || seen.has(key)) continue;
    seen.add(key);
    quotes.push({ before: tidyStart(prefix), words, after: tidyEnd(suffix), field });
  }
  return quotes;
}

/** What is kept around the words is longer, in UTF-16 units, unless the text begins or ends there. */
const UNCUT = 32;

const tidy = (text: unknown) => spaced(text).trim();
const spaced = (text: unknown) => (typeof text === 'string' ? text.replace(/\s+/g, ' ') : '');

/** What was cut off is cut at a word, so that no half word stands at its edge. */
function tidyStart(prefix: unknown): string {
  if (typeof prefix !== 'string') return '';
  const { text, isWhole } = sentenceBefore(prefix);
  if (isWhole || prefix.length < UNCUT) return spaced(text).trimStart();
  return `…${spaced(text).replace(/^\S*\s/, '')}`;
}

function tidyEnd(suffix: unknown): string {
  if (typeof suffix !== 'string') return '';
  const { text, isWhole } = sentenceAfter(suffix);
  if (isWhole || suffix.length < UNCUT) return spaced(text).trimEnd();
  return `${spaced(text).replace(/\s\S*$/, '')}…`;
}
