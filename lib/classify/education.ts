import { EDUCATIONS, type Education } from '../taxonomy/scales.ts';
import type { Hit } from '../text/lexicon.ts';
import type { Verdict } from './annotation.ts';
import type { AdRow } from './lexicon.ts';
import {
  evidenceAt,
  findAll,
  longest,
  MOST_MENTIONS,
  needOf,
  type Reading,
  sectionOf,
  sentenceAround,
} from './reading.ts';

type EducationHit = Hit<Extract<AdRow, { kind: 'education' }>>;

/** A mention of schooling that is asked for. */
export interface Schooling {
  education: Exclude<Education, 'none'>;
  hit: EducationHit;
}

const rank = (education: Education) => EDUCATIONS.indexOf(education);

/** Every mention of schooling that counts as required. */
export function requiredSchooling(reading: Reading): Schooling[] {
  const mentions = longest(findAll(reading, 'education'))
    .filter((hit) => hit.row.education !== null)
    .slice(0, MOST_MENTIONS);
  const found: Schooling[] = [];
  for (const hit of mentions) {
    const section = sectionOf(reading, hit.from);
    if (section === 'benefits' || section === 'about') continue;
    const { education } = hit.row;
    if (education === null || education === 'none') continue;
    const peers = mentions.filter((other) => other !== hit && other.row.education !== education);
    if (needOf(reading, hit.from, hit.to, peers) !== 'required') continue;
    found.push({ education, hit });
  }
  return found;
}

/**
 * The lowest education that satisfies what is required: the lowest of a sentence's alternatives, the highest
 * of what stands in sentences of their own. A master's beside a bachelor's is a wish: where headings are lost,
 * the second list is the preferred one.
 */
export function classifyEducation(reading: Reading, schooling: readonly Schooling[]): Verdict<Education> {
  const bySentence = new Map<number, Schooling>();
  for (const one of schooling) {
    const [start] = sentenceAround(reading, one.hit.from);
    const lowest = bySentence.get(start);
    if (!lowest || rank(one.education) < rank(lowest.education)) bySentence.set(start, one);
  }
  let decided: Schooling | undefined;
  const all = [...bySentence.values()];
  const bachelor = all.some((one) => one.education === 'bachelor');
  for (const one of all.filter((each) => !bachelor || each.education !== 'postgraduate'))
    if (!decided || rank(one.education) > rank(decided.education)) decided = one;
  if (!decided) return { value: 'none', rule: 'education.none-asked', confidence: 0.95, evidence: [] };
  const { from, to } = decided.hit;
  const rule = `education.${decided.education}`;
  return {
    value: decided.education,
    rule,
    confidence: 0.92,
    evidence: [evidenceAt(reading, from, to, rule)],
  };
}
