import { EDUCATIONS, type Level } from '../taxonomy/scales.ts';
import { adLexicon, readAdvert } from './ad-lexicon.ts';
import type { Annotation, StageVerdict } from './annotation.ts';
import { classifyCredentials, findQualifications } from './credentials.ts';
import { classifyEducation, requiredSchooling } from './education.ts';
import { type Reading, readField } from './reading.ts';
import { classifySkills } from './skills.ts';
import { classifyStage } from './stage.ts';
import { classifyWarnings } from './warnings.ts';
import { classifyYears } from './years.ts';

/** What an advert asks for, and the stage once the level is known. */
export interface Requirements
  extends Pick<Annotation, 'language' | 'yearsRequired' | 'education' | 'credentials' | 'skills'> {
  reading: Reading;
  stage(level: Level | null): StageVerdict;
  warnings(level: Level | null): Annotation['warnings'];
}

/** Reads what an advert asks for. One reading serves all verdicts. */
export function readRequirements(title: string, description: string): Requirements {
  const { language, tokens } = readAdvert(description);
  const reading = readField(adLexicon(), 'description', description, tokens);
  const yearsRequired = classifyYears(reading);
  const schooling = requiredSchooling(reading);
  const education = classifyEducation(reading, schooling);
  const qualifications = findQualifications(reading);
  const beyondSchool = education.value !== null && EDUCATIONS.indexOf(education.value) >= 2;
  const decided = schooling.filter((one) => one.education === education.value);
  return {
    reading,
    language,
    yearsRequired,
    education,
    credentials: classifyCredentials(reading, qualifications),
    skills: classifySkills(reading),
    stage: (level) =>
      classifyStage(
        {
          reading,
          years: yearsRequired,
          degree: beyondSchool ? decided[0] : undefined,
          postgraduate: education.value === 'postgraduate' ? decided[0] : undefined,
          schooling,
          qualifications,
        },
        level,
      ),
    warnings: (level) => classifyWarnings(reading, title, level),
  };
}
