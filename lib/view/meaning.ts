import type { Annotation } from '../classify/annotation.ts';
import type { Level } from '../taxonomy/scales.ts';
import type { Words } from './words.ts';

/** What a level is, in a sentence for who has never heard of one. `leads`: whether people report to it, where that is known. */
export function meaningOfLevel(level: Level, words: Words, leads: boolean | null = null): string {
  // The first responsibility is for people or for accounts: "Lead" is no word for who leads nobody without one of its own.
  if (level === 3 && leads !== null)
    return words(leads ? 'meaning_level_3_people' : 'meaning_level_3_accounts');
  return words(`meaning_level_${level}`);
}

/** The same of one posting's level; undefined where it is not known. */
export function meaningOfItsLevel(
  { level, managesPeople }: Pick<Annotation, 'level' | 'managesPeople'>,
  words: Words,
): string | undefined {
  if (level.value === null) return undefined;
  // Silence about people is no word that there are none.
  const said = managesPeople.evidence.length > 0 || managesPeople.value === true;
  return meaningOfLevel(level.value, words, said ? managesPeople.value : null);
}

/** What a posting's training stage asks of the person, in a sentence; undefined where it is not known. */
export function meaningOfItsStage(
  { stage, yearsRequired }: Pick<Annotation, 'stage' | 'yearsRequired'>,
  words: Words,
): string | undefined {
  if (stage.value === null) return undefined;
  if (stage.implied) return words('why_stageImplied');
  if (restsOnExperience({ stage, yearsRequired })) return words('meaning_stage_1_experience');
  if (stage.rule === 'stage.technical-background') return words('meaning_stage_3_background');
  if (stage.rule === 'stage.eight-years-in-business') return words('meaning_stage_4_experience');
  const meaning = words(`meaning_stage_${stage.value}`);
  return stage.obtainedInPost ? `${meaning} ${words('why_inPost')}` : meaning;
}

/** Whether experience is asked for and no training: then words that ask for years stand behind "Learn on the job". */
export function restsOnExperience({
  stage,
  yearsRequired,
}: Pick<Annotation, 'stage' | 'yearsRequired'>): boolean {
  return stage.value === 1 && (stage.rule === 'stage.experience-alone' || (yearsRequired.value ?? 0) > 0);
}
