import type { Annotation, Evidence } from '../../lib/classify/annotation.ts';
import type { Posting } from '../../lib/posting.ts';
import type { SavedEvidence, SavedRole } from '../../lib/shortlist/saved-role.ts';

/**
 * A sample role as a content script would hand it in: an advert that holds every quote, and evidence that
 * points at them.
 */
export function saveAskOf({ posting, annotation }: SavedRole): { posting: Posting; annotation: Annotation } {
  let description = 'A made-up advert.\n\n';
  const point = ({ quote, prefix, suffix, field: _, ...evidence }: SavedEvidence): Evidence => {
    const start = description.length + prefix.length;
    description += `${prefix}${quote}${suffix}.\n`;
    return { ...evidence, field: 'description', start, end: start + quote.length };
  };
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    if ('quote' in value) return point(value as SavedEvidence);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  const pointed = walk(annotation) as Annotation;
  return { posting: { ...posting, description }, annotation: pointed };
}
