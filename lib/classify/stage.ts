import type { Level, Stage } from '../taxonomy/scales.ts';
import type { Hit } from '../text/lexicon.ts';
import { FLAG } from '../text/tokens.ts';
import type { Evidence, StageVerdict } from './annotation.ts';
import { isAskedFor, type Qualification } from './credentials.ts';
import type { Schooling } from './education.ts';
import type { AdRow } from './lexicon.ts';
import {
  evidenceAt,
  findAll,
  MOST_MENTIONS,
  needOf,
  type Reading,
  sectionOf,
  sentenceAround,
} from './reading.ts';

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

/** So many words of technical knowledge among the requirements make a background. */
const SEVERAL = 4;

const touches = (a: Hit, b: Hit) => a.from < b.to && b.from < a.to;

function cuesOf(reading: Reading, cue: Cue['row']['cue']): Cue[] {
  return findAll(reading, 'stage')
    .filter((hit) => hit.row.cue === cue)
    .slice(0, MOST_MENTIONS);
}

/** Training that the employer gives or demands. */
export function findInHouse(reading: Reading): Cue[] {
  // "Training, sales support" does not speak of training the sales staff: a comma parts them.
  const development = cuesOf(reading, 'development').filter((cue) => {
    for (let at = cue.from + 1; at < cue.to; at++)
      if ((reading.tokens.flags[at] as number) & FLAG.clause) return false;
    return true;
  });
  const stands = (cue: Cue) =>
    !development.some((other) => touches(cue, other)) && needOf(reading, cue.from, cue.to) !== 'negated';
  const strong = cuesOf(reading, 'in-house').filter(stands);
  if (strong.length > 0) return strong;
  // "Training programme" says it only where it is clear who is trained.
  return cuesOf(reading, 'in-house-weak').filter((cue) => {
    const section = sectionOf(reading, cue.from);
    if (section === 'about' || section === 'requirements' || !stands(cue)) return false;
    if (section === 'benefits' || section === 'training') return true;
    const [start, end] = sentenceAround(reading, cue.from);
    for (let at = start; at < end; at++) if (reading.lexicon.isIn(reading.tokens, at, 'trained')) return true;
    return false;
  });
}

/** A technical background of the industry, stated as a must. */
function findBackground(reading: Reading): Cue[] {
  const asked = (cue: Cue) => {
    const section = sectionOf(reading, cue.from);
    return section !== 'about' && section !== 'benefits' && needOf(reading, cue.from, cue.to) === 'required';
  };
  const must = cuesOf(reading, 'background-must').filter(asked);
  if (must.length > 0) return must;
  const words = cuesOf(reading, 'background').filter(
    (cue) => sectionOf(reading, cue.from) === 'requirements' && asked(cue),
  );
  return words.length >= SEVERAL ? words : [];
}

/** Where the text speaks of experience that the person should bring. */
function findExperience(reading: Reading): Cue[] {
  const others = cuesOf(reading, 'not-experience');
  return cuesOf(reading, 'experience').filter((cue) => {
    const section = sectionOf(reading, cue.from);
    return section !== 'about' && section !== 'benefits' && !others.some((other) => touches(cue, other));
  });
}

/**
 * Where the text speaks at all of experience, schooling, qualification or training, though of nothing that makes a
 * higher stage; undefined where it does not. First what makes this one: school, or no experience. Experience makes it
 * only by being all that is asked for, which the rule says.
 */
function firstStage({
  reading,
  years,
  schooling,
  qualifications,
}: StageFacts): { rule: string; evidence: Evidence[] } | undefined {
  const because = (rule: string, { from, to }: Hit) => ({
    rule,
    evidence: [evidenceAt(reading, from, to, rule)],
  });
  const school = schooling.find(({ education }) => education === 'high-school')?.hit;
  const experience = findExperience(reading);
  const plain = school ?? experience.find(({ from, to }) => needOf(reading, from, to) === 'negated');
  if (plain) return because('stage.nothing-beyond-school', plain);
  if (years.evidence.length > 0) return { rule: 'stage.experience-alone', evidence: years.evidence };
  if (experience[0]) return because('stage.experience-alone', experience[0]);
  const said =
    schooling[0]?.hit ??
    qualifications[0]?.hit ??
    findAll(reading, 'education').find((hit) => hit.row.education !== null);
  return said && because('stage.nothing-beyond-school', said);
}

/** Three or more years of leading people. */
function leadingYears({ reading }: StageFacts): Cue | undefined {
  return cuesOf(reading, 'leading-years').find(
    (cue) =>
      reading.lexicon.numberAt(reading.tokens, cue.from) >= 3 &&
      needOf(reading, cue.from, cue.to) === 'required',
  );
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
  const leading = outside && (years.value ?? 0) >= 3 ? leadingYears(facts) : undefined;
  if (outside && leading)
    return verdict(4, 'stage.qualification-and-leading', 0.75, [
      at(outside, outsideRule),
      at(leading, 'stage.years-leading-people'),
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
  if (background.length > 0)
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
  const first = firstStage(facts);
  if (first) return verdict(1, first.rule, 0.85, first.evidence);
  if (level === null) return { value: null, rule: 'none', confidence: 0, evidence: [], implied: false };
  return {
    value: IMPLIED[level],
    rule: 'stage.usual-for-level',
    confidence: 0.6,
    evidence: [],
    implied: true,
  };
}
