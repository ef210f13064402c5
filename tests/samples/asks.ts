import type { Posting } from '../../lib/posting.ts';
import type { SavedAnnotation, SavedRole } from '../../lib/shortlist/saved-role.ts';

/** A sample role as a content script would hand it in: an advert that holds all the words its verdicts quote. */
export function saveAskOf({ posting, annotation }: SavedRole): { posting: Posting } {
  const lines = quotesOf(annotation).map(({ prefix, quote, suffix }) => `${prefix}${quote}${suffix}.\n`);
  return { posting: { ...posting, description: `A made-up advert.\n\n${lines.join('')}` } };
}

type Quoted = SavedAnnotation['level']['evidence'][number];

function quotesOf(value: unknown): Quoted[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('quote' in value) return [value as Quoted];
  return Object.values(value).flatMap(quotesOf);
}
