import type { Posting } from '../posting.ts';
import type { Annotation, Verdict } from './annotation.ts';

/** Raised whenever the same posting can get another verdict, so that saved roles can offer to be judged again. */
export const CLASSIFIER_VERSION = 1;

const nothing = { value: null, rule: 'none', confidence: 0, evidence: [] } satisfies Verdict<never>;

/** What the classifier reads of a posting. */
export type ClassifyInput = Pick<
  Posting,
  'title' | 'company' | 'snippet' | 'description' | 'employmentType' | 'language'
>;

/** Judges one posting: pure, the same input gives the same output, never throws. */
export function classifyPosting(posting: ClassifyInput): Annotation {
  return {
    classifier: CLASSIFIER_VERSION,
    basis: posting.description ? 'ad' : 'card',
    language: 'und',
    family: nothing,
    level: nothing,
    stage: { ...nothing, implied: false },
    track: nothing,
    yearsRequired: nothing,
    education: nothing,
    managesPeople: nothing,
    credentials: [],
    skills: [],
    warnings: [],
  };
}
