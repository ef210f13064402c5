import type { Skill } from '../taxonomy/scales.ts';
import type { SkillFound } from './annotation.ts';
import { evidenceAt, findAll, type Reading } from './reading.ts';

/** The portable skills that a text names, each with the first words that name it. */
export function classifySkills(reading: Reading): SkillFound[] {
  const first = new Map<Skill, SkillFound>();
  for (const hit of findAll(reading, 'skill')) {
    const { skill, id } = hit.row;
    if (!first.has(skill)) first.set(skill, { skill, evidence: evidenceAt(reading, hit.from, hit.to, id) });
  }
  return [...first.values()];
}
