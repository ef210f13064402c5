import type { Posting } from '../posting.ts';
import type { Annotation, Verdict } from './annotation.ts';
import type { Facts } from './features.ts';
import {
  familyChance,
  judgeFamily,
  judgeLevel,
  judgePeople,
  judgeTrack,
  type Model,
  unpackModel,
} from './model.ts';
import { readFeatures } from './reader.ts';
import { languageOf, readRequirements } from './requirements.ts';
import { WEIGHTS } from './weights.ts';

/** Raised whenever the same posting can get another verdict, so that saved roles can offer to be judged again. */
export const CLASSIFIER_VERSION = 1;

const nothing = { value: null, rule: 'none', confidence: 0, evidence: [] } satisfies Verdict<never>;

/** What the classifier reads of a posting. */
export type ClassifyInput = Pick<
  Posting,
  'title' | 'company' | 'snippet' | 'description' | 'employmentType' | 'language'
>;

/** Below this chance of being in the family a posting has no rung and no ladder. */
const NOT_WORTH_PLACING = 0.02;

/** Characters under which a description is weighed like the few words on a result card. */
const TOO_SHORT = 250;

const models: { ad?: Model; card?: Model } = {};

/** Judges one posting: pure, the same input gives the same output, never throws. */
export function classifyPosting(posting: ClassifyInput): Annotation {
  const basis = posting.description ? 'ad' : 'card';
  const asked = posting.description ? readRequirements(posting.title, posting.description) : undefined;
  const language = asked?.language ?? languageOf(`${posting.title}. ${posting.snippet ?? ''}`);
  const blank: Annotation = {
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
  // A posting in another language is recognised as such and never judged by English rules.
  if (language !== 'en' && language !== 'und') return blank;

  // A few words are no advert: what they leave out says nothing, and the weights for adverts count what is left out.
  const weighed = (posting.description?.length ?? 0) < TOO_SHORT ? 'card' : basis;
  models[weighed] ??= unpackModel(WEIGHTS[weighed]);
  const model = models[weighed];
  const facts: Facts | undefined = asked && {
    years: asked.yearsRequired.value,
    evidence: asked.yearsRequired.evidence[0],
  };
  const vector = readFeatures(posting, facts, asked?.reading);
  const placed = familyChance(model, vector) >= NOT_WORTH_PLACING;
  const level = placed ? judgeLevel(model, vector) : nothing;
  return {
    ...blank,
    family: judgeFamily(model, vector),
    level,
    track: placed ? judgeTrack(model, vector) : nothing,
    managesPeople: placed ? judgePeople(model, vector) : nothing,
    ...(asked && {
      stage: asked.stage(level.value),
      yearsRequired: asked.yearsRequired,
      education: asked.education,
      credentials: asked.credentials,
      skills: asked.skills,
      warnings: asked.warnings(level.value),
    }),
  };
}
