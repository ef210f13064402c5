import { oneLine } from './element-text.ts';
import { hasLetter } from './letters.ts';

/** schema.org's and Google's words for employment types. */
const WORDS: Readonly<Record<string, string>> = {
  FULLTIME: 'Full-time',
  PARTTIME: 'Part-time',
  CONTRACT: 'Contract',
  CONTRACTOR: 'Contract',
  TEMPORARY: 'Temporary',
  INTERN: 'Internship',
  INTERNSHIP: 'Internship',
  VOLUNTEER: 'Volunteer',
  PERDIEM: 'Per diem',
  PERMANENT: 'Permanent',
  SEASONAL: 'Seasonal',
  FREELANCE: 'Freelance',
  APPRENTICESHIP: 'Apprenticeship',
};

/** One employment type or several, in the page's own words except for schema.org's codes. */
export function readEmploymentType(values: readonly string[]): string | undefined {
  const words = new Set<string>();
  for (const value of values.slice(0, 20))
    for (const part of value.slice(0, 300).split(/[,|;]/)) {
      const text = oneLine(part).replace(/^[-–—·•]\s*/, '');
      const code = text.toUpperCase().replace(/[^A-Z]/g, '');
      if (code === 'OTHER' || text.length < 2 || text.length > 60 || !hasLetter(text)) continue;
      // A code is in capitals (`FULL_TIME`); what the page words itself stays as it is.
      const coded = text === text.toUpperCase() && Object.hasOwn(WORDS, code);
      words.add((coded && WORDS[code]) || text);
    }
  return words.size ? [...words].slice(0, 6).join(', ') : undefined;
}
