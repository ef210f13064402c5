import * as v from 'valibot';
import type { EvidenceField, SectionKind } from '../../classify/annotation.ts';
import { EDUCATIONS, FAMILIES, LEVELS, SKILLS, STAGES, TRACKS } from '../../taxonomy/scales.ts';
import type { SavedAnnotation, SavedEvidence } from '../saved-role.ts';

const FIELDS = ['title', 'company', 'description'] as const satisfies EvidenceField[];
const SECTIONS = [
  'title',
  'intro',
  'duties',
  'requirements',
  'preferred',
  'benefits',
  'training',
  'about',
  'other',
] as const satisfies SectionKind[];

const nameCheck = v.pipe(v.string(), v.maxLength(200));
const offsetCheck = v.pipe(v.number(), v.integer(), v.minValue(0));
const quoteCheck = v.pipe(v.string(), v.maxLength(2000));
const evidence = v.object({
  field: v.picklist(FIELDS),
  start: offsetCheck,
  end: offsetCheck,
  rule: nameCheck,
  section: v.optional(v.picklist(SECTIONS)),
  quote: quoteCheck,
  prefix: quoteCheck,
  suffix: quoteCheck,
}) satisfies v.GenericSchema<unknown, SavedEvidence>;

const verdictEntries = <V extends v.GenericSchema>(value: V) => ({
  value: v.nullable(value),
  rule: nameCheck,
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  evidence: v.pipe(v.array(evidence), v.maxLength(200)),
});
const listOf = <I extends v.GenericSchema>(item: I) => v.pipe(v.array(item), v.maxLength(200));
const verdictOf = <V extends v.GenericSchema>(value: V) => v.object(verdictEntries(value));

/** An annotation as it is kept: each piece of evidence with its words. */
export const savedAnnotationCheck = v.object({
  classifier: v.pipe(v.number(), v.integer(), v.minValue(0)),
  basis: v.picklist(['card', 'ad']),
  language: nameCheck,
  family: verdictOf(v.picklist(FAMILIES)),
  level: verdictOf(v.picklist(LEVELS)),
  stage: v.object({
    ...verdictEntries(v.picklist(STAGES)),
    implied: v.boolean(),
    obtainedInPost: v.optional(v.boolean()),
  }),
  track: verdictOf(v.picklist(TRACKS)),
  yearsRequired: verdictOf(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  education: verdictOf(v.picklist(EDUCATIONS)),
  managesPeople: verdictOf(v.boolean()),
  credentials: listOf(
    v.object({ id: nameCheck, need: v.picklist(['required', 'preferred', 'obtain-in-post']), evidence }),
  ),
  skills: listOf(v.object({ skill: v.picklist(SKILLS), evidence })),
  warnings: listOf(v.object({ id: nameCheck, evidence })),
}) satisfies v.GenericSchema<unknown, SavedAnnotation>;

// A part that the annotation gains and this list lacks would be dropped on its way into the database:
// then these lines do not compile. Add the part above.
type Checked = v.InferOutput<typeof savedAnnotationCheck>;
type Lost<Noun, Known> = Exclude<keyof Noun, keyof Known>;
const nothingMissing: [
  Lost<SavedAnnotation, Checked>,
  Lost<SavedAnnotation['stage'], Checked['stage']>,
  Lost<SavedAnnotation['credentials'][number], Checked['credentials'][number]>,
  Lost<SavedAnnotation['skills'][number], Checked['skills'][number]>,
  Lost<SavedAnnotation['warnings'][number], Checked['warnings'][number]>,
  Lost<SavedEvidence, Checked['level']['evidence'][number]>,
] extends [never, never, never, never, never, never]
  ? true
  : never = true;
void nothingMissing;
