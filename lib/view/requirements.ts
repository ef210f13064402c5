import type { CredentialFound, Verdict } from '../classify/annotation.ts';
import type { ViewContext } from './context.ts';
import { plural } from './words.ts';

/** "Two years" in the person's numbers: months where less than a year is meant. Null where nothing is asked. */
export function describeYears(years: Verdict<number>, { words, locale }: ViewContext): string | null {
  if (years.value === null) return null;
  if (years.value === 0) return words('years_none');
  if (years.value < 1) return plural(words, 'months', Math.max(1, Math.round(years.value * 12)), locale);
  return plural(words, 'years', Math.round(years.value * 10) / 10, locale);
}

/** How firmly a credential is asked for, in words that go after its name. */
export function describeNeed(need: CredentialFound['need'], { words }: ViewContext): string {
  if (need === 'required') return words('credential_required');
  return need === 'preferred' ? words('credential_preferred') : words('credential_inPost');
}
