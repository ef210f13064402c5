import type { Posting } from '../posting.ts';
import type { Annotation, Verdict } from './annotation.ts';
import type { FeatureVector } from './card-features.ts';
import { familyChance, judgeFamily, judgeLevel, judgePeople, judgeTrack, type Model } from './model.ts';

/** Raised whenever the same posting can get another verdict, so that saved roles can offer to be judged again. */
export const CLASSIFIER_VERSION = 8;

/** What the classifier reads of a posting. */
export type ClassifyInput = Pick<Posting, 'title' | 'company' | 'snippet' | 'description'>;

/** Characters of a title, and of an employer's name, that are read: no real one is a tenth as long. */
const LONGEST_NAME = 1000;

/** A posting whose names are no longer than anybody means them to be, so that no page makes a judgement slow. */
export function withShortNames<P extends Pick<ClassifyInput, 'title' | 'company'>>(posting: P): P {
  const { title } = posting;
  // Absent in postings of ours, null in those that others write as JSON.
  const company = posting.company ?? '';
  if (title.length <= LONGEST_NAME && company.length <= LONGEST_NAME) return posting;
  return { ...posting, title: title.slice(0, LONGEST_NAME), company: company.slice(0, LONGEST_NAME) };
}

const nothing = { value: null, rule: 'none', confidence: 0, evidence: [] } satisfies Verdict<never>;

/** What is said of a posting of which nothing can be said. */
export function blankAnnotation(basis: Annotation['basis'], language: string): Annotation {
  return {
    classifier: CLASSIFIER_VERSION,
    basis,
    language,
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

/** A posting in another language is recognised as such and never judged by English rules. */
export const isReadable = (language: string) => language === 'en' || language === 'und';

/**
 * Below this chance of being in the family a posting has no rung and no ladder. Nearer the line it keeps them: who
 * takes it into the list all the same wants to know its rung.
 */
const NOT_WORTH_PLACING = 0.01;

/** What the model makes of the numbers: the same for cards and adverts. */
export function weigh(
  model: Model,
  vector: FeatureVector,
): Pick<Annotation, 'family' | 'level' | 'track' | 'managesPeople'> {
  const placed = familyChance(model, vector) >= NOT_WORTH_PLACING;
  return {
    family: judgeFamily(model, vector),
    level: placed ? judgeLevel(model, vector) : nothing,
    track: placed ? judgeTrack(model, vector) : nothing,
    managesPeople: placed ? judgePeople(model, vector) : nothing,
  };
}
