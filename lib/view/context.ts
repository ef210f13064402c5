import type { Goal } from '../career/goal.ts';
import type { Words } from './words.ts';

/** What every view model needs to know of the person and the moment. */
export interface ViewContext {
  words: Words;
  /** BCP 47, for numbers and dates. */
  locale: string;
  /** The person's day, `YYYY-MM-DD`. */
  today: string;
  goal: Goal | null;
}

/**
 * The locale for numbers and dates: the browser's own where it speaks the catalogue's language (so that
 * a Briton reads "3 Oct" and an American "Oct 3"), else the catalogue's, so that one line never mixes two.
 */
export function pickLocale(browserLanguage: string, catalogueLanguage: string): string {
  const same = browserLanguage.toLowerCase().split('-')[0] === catalogueLanguage.toLowerCase().split('-')[0];
  return same ? browserLanguage : catalogueLanguage;
}

/** The day in the person's own time zone, `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}

/** Which way the words of a language run: those of our own surfaces, whatever the page around them does. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(?:ar|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(language) ? 'rtl' : 'ltr';
}
