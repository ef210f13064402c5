import type { Depth } from '../posting.ts';
import type { Education, Family, Level, Skill, Stage, Track } from '../taxonomy/scales.ts';

/** A field of the posting in which evidence can stand. */
export type EvidenceField = 'title' | 'company' | 'description';

/** The part of an advert that a phrase stands in; a phrase counts differently in each. */
export type SectionKind =
  | 'title'
  | 'intro'
  | 'duties'
  | 'requirements'
  | 'preferred'
  | 'benefits'
  | 'training'
  | 'about'
  | 'other';

/** The words that led to a claim. Offsets are UTF-16 indices into the field exactly as the posting holds it. */
export interface Evidence {
  field: EvidenceField;
  start: number;
  end: number;
  /** Id of the rule that read these words, `level.team-lead-in-title`. */
  rule: string;
  section?: SectionKind;
}

/**
 * One claim. `value` is null where there was too little to tell: no evidence, no claim.
 * `confidence` is calibrated: of the verdicts that say 0.8, about 80 % are right.
 */
export interface Verdict<T> {
  value: T | null;
  /** The rule, or the named model, that decided. */
  rule: string;
  confidence: number;
  evidence: Evidence[];
}

export interface StageVerdict extends Verdict<Stage> {
  /** True where the advert says nothing on training and the usual stage of the level was taken. */
  implied: boolean;
  /** True where the qualification may be obtained after hiring. */
  obtainedInPost?: boolean;
}

export interface CredentialFound {
  /** Id in lib/taxonomy/en/credentials.ts. */
  id: string;
  need: 'required' | 'preferred' | 'obtain-in-post';
  evidence: Evidence;
}

export interface SkillFound {
  skill: Skill;
  evidence: Evidence;
}

export interface WarningFound {
  /** Id in lib/taxonomy/en/warnings.ts. */
  id: string;
  evidence: Evidence;
}

/** Everything the classifier says of one posting. Plain data. */
export interface Annotation {
  /** `CLASSIFIER_VERSION` that judged: raised whenever verdicts can change. */
  classifier: number;
  /** Judged from a result card or from the full advert. */
  basis: Depth;
  /** BCP 47 primary language of the text as recognised, `und` where too short to tell. */
  language: string;
  family: Verdict<Family>;
  level: Verdict<Level>;
  stage: StageVerdict;
  track: Verdict<Track>;
  /** Years; months as fractions. Null with evidence absent means none is asked for. */
  yearsRequired: Verdict<number>;
  education: Verdict<Education>;
  managesPeople: Verdict<boolean>;
  credentials: CredentialFound[];
  skills: SkillFound[];
  warnings: WarningFound[];
}
