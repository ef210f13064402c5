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
    const words = spaced(plain(quote)).trim();
    const key = `${field}:${words}`;
    if (!words || seen.has(key)) continue;
    seen.add(key);
    quotes.push({ before: tidyStart(prefix), words, after: tidyEnd(suffix), field });
  }
  return quotes;
}

/** What is kept around the words is longer, in UTF-16 units, unless the text begins or ends there. */
const UNCUT = 32;

const plain = (text: unknown) => (typeof text === 'string' ? text : '');
const spaced = (text: string) => text.replace(/\s+/g, ' ');

/** What was cut off is cut at a word, so that no half word stands at its edge. */
function tidyStart(prefix: unknown): string {
  const said = sentenceBefore(plain(prefix));
  const isCut = said === prefix && said.length >= UNCUT;
  return isCut ? spaced(said).replace(/^\S*\s/, '…') : spaced(said).trimStart();
}

function tidyEnd(suffix: unknown): string {
  const said = sentenceAfter(plain(suffix));
  const isCut = said === suffix && said.length >= UNCUT;
  return isCut ? spaced(said).replace(/\s\S*$/, '…') : spaced(said).trimEnd();
}
