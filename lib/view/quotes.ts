import type { Evidence } from '../classify/annotation.ts';
import type { SavedEvidence } from '../shortlist/saved-role.ts';

/** The posting's own words, with a little of what stood around them. */
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

const tidy = (text: unknown) => (typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '');
const spaced = (text: unknown) => (typeof text === 'string' ? text.replace(/\s+/g, ' ') : '');
/** Context is cut at a word, so that no half word stands at its edge. */
const tidyStart = (text: unknown) => spaced(text).replace(/^\S*\s(?=\S)/, '');
const tidyEnd = (text: unknown) => spaced(text).replace(/(?<=\S)\s\S*$/, '');
