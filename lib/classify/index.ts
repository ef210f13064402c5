import type { Annotation } from './annotation.ts';
import { judgeAdvert } from './judge-advert.ts';
import { judgeCard } from './judge-card.ts';
import type { ClassifyInput } from './verdicts.ts';

export { CLASSIFIER_VERSION, type ClassifyInput } from './verdicts.ts';

/** Judges one posting by all that is known of it: pure, the same input gives the same output, never throws. */
export function classifyPosting(posting: ClassifyInput): Annotation {
  const { description } = posting;
  return description ? judgeAdvert({ ...posting, description }) : judgeCard(posting);
}
