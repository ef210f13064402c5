import type { Level, Stage } from '../taxonomy/scales.ts';
import type { Hit } from '../text/lexicon.ts';
import type { Evidence, StageVerdict } from './annotation.ts';
import { isAskedFor, type Qualification } from './credentials.ts';
import type { Schooling } from './education.ts';
import type { AdRow } from './lexicon.ts';
import { evidenceAt, findAll, needOf, type Reading, sectionOf } from './reading.ts';

type Cue = Hit<Extract<AdRow, { kind: 'stage' }>>;

/** What the stage is decided from, all read from one advert. */
export interface StageFacts {
  reading: Reading;
  years: { value: number | null; evidence: Evidence[] };
  /** The lowest schooling that satisfies is a degree or diploma beyond school. */
  degree: Schooling | undefined;
  postgraduate: Schooling | undefined;
  schooling: readonly Schooling[];
  qualifications: readonly Qualification[];
}

/** The usual stage of a level, taken where the text says nothing. */
const IMPLIED: Readonly<Record<Level, Stage>> = { 1: 1, 2: 2, 3: 2, 4: 3, 5: 4, 6: 4 };

const touches = (a: Hit, b: Hit) => a.from < b.to && b.from < a.to;

function cuesOf(reading: Reading, cue: Cue['row']['cue']): Cue[] {
  return findAll(reading, 'stage').filter((hit) => hit.row.cue === cue);
}

/** Training that the employer gives or demands. */
export function findInHouse(reading: Reading): Cue[] {
  const development = cuesOf(reading, 'development');
  return cuesOf(reading, 'in-house').filter((cue) => {
    if (development.some((other) => touches(cue, other))) return false;
    return needOf(reading, cue.from, cue.to) !== 'negated';
  });
}

/** A technical background of the industry, stated as a must. */
function findBackground(reading: Reading): Cue[] {
  return cuesOf(reading, 'background').filter(
    (cue) =>
      sectionOf(reading, cue.from) === 'requirements' && needOf(reading, cue.from, cue.to) === 'required',
  );
}

/** Whether the text speaks at all of experience, schooling, qualification or training. */
export function speaksOfTraining(facts: StageFacts): boolean {
  const { reading } = facts;
  if (facts.years.value !== null || facts.schooling.length > 0 || facts.qualifications.length > 0)
    return true;
  if (findAll(reading, 'education').some((hit) => hit.row.education !== null)) return true;
  return cuesOf(reading, 'experience').some((cue) => {
    const section = sectionOf(reading, cue.from);
    return section !== 'about' && section !== 'benefits';
  });
}

/** Judges the stage of training that an advert requires. */
export function classifyStage(facts: StageFacts, level: Level | null): StageVerdict {
  const { reading, years, degree, postgraduate, qualifications } = facts;
  const at = (hit: Hit, rule: string) => evidenceAt(reading, hit.from, hit.to, rule);
  const asked = qualifications.filter(
    (one) => one.need !== 'preferred' && (one.credential !== undefined || isAskedFor(reading, one)),
  );
  const outside = degree?.hit ?? asked[0]?.hit;
  const outsideRule = degree ? 'stage.degree-required' : 'stage.qualification-required';
  const obtainedInPost = !degree && asked.length > 0 && asked.every((one) => one.need === 'obtain-in-post');
  const verdict = (value: Stage, rule: string, confidence: number, evidence: Evidence[]): StageVerdict => ({
    value,
    rule,
    confidence,
    evidence,
    implied: false,
    ...(obtainedInPost && value >= 3 ? { obtainedInPost: true } : {}),
  });

  if (postgraduate)
    return verdict(4, 'stage.postgraduate', 0.85, [at(postgraduate.hit, 'stage.postgraduate')]);
  if (outside && (years.value ?? 0) >= 5)
    return verdict(4, 'stage.qualification-and-five-years', 0.92, [
      at(outside, outsideRule),
      ...years.evidence,
    ]);
  if (!outside && (years.value ?? 0) >= 8 && (level ?? 0) >= 3) {
    const business = cuesOf(reading, 'business');
    if (business.length > 0)
      return verdict(4, 'stage.eight-years-in-business', 0.7, [
        ...years.evidence,
        at(business[0] as Hit, 'stage.business-side'),
      ]);
  }
  if (outside) return verdict(3, outsideRule, degree ? 0.92 : 0.8, [at(outside, outsideRule)]);
  const background = findBackground(reading);
  if (background.length > 3)
    return verdict(3, 'stage.technical-background', 0.6, [
      at(background[0] as Hit, 'stage.technical-background'),
    ]);
  const inHouse = findInHouse(reading);
  if (inHouse.length > 0)
    return verdict(
      2,
      'stage.in-house-training',
      0.8,
      inHouse.slice(0, 2).map((cue) => at(cue, 'stage.in-house-training')),
    );
  if (speaksOfTraining(facts)) {
    const said = cuesOf(reading, 'experience')[0];
    const evidence =
      years.evidence.length > 0 ? years.evidence : said ? [at(said, 'stage.experience-only')] : [];
    return verdict(1, 'stage.nothing-beyond-school', 0.85, evidence);
  }
  if (level === null) return { value: null, rule: 'none', confidence: 0, evidence: [], implied: false };
  return {
    value: IMPLIED[level],
    rule: 'stage.usual-for-level',
    confidence: 0.6,
    evidence: [],
    implied: true,
  };
}
