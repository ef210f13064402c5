import type { ViewContext } from './context.ts';
import { plural } from './words.ts';

const DAY = 86_400_000;

/** Whole days from today to a date (`YYYY-MM-DD` or an instant): negative in the past; null where it is no date. */
export function daysFromToday(date: string | undefined, today: string): number | null {
  if (!date) return null;
  const days = (Date.parse(date.slice(0, 10)) - Date.parse(today)) / DAY;
  return Number.isFinite(days) ? Math.round(days) : null;
}

/** "3 Oct", with the year only where it is not this year's. Text that is no date is given back as it is. */
export function describeDay(date: string, { locale, today }: ViewContext): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return dayFormat(locale, date.slice(0, 4) !== today.slice(0, 4)).format(day);
}

/** The formats made so far, with and without the year: a list of a hundred rows needs no hundred of them. */
const formats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(locale: string, withYear: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${withYear}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(withYear && { year: 'numeric' }),
    timeZone: 'UTC',
  });
  formats.set(key, made);
  return made;
}

/** When a posting closes, and whether that calls for attention. */
export interface Closing {
  readonly text: string;
  when: 'past' | 'soon' | 'later';
}

/** A week: long enough to write an application, short enough to mean it. */
const SOON_DAYS = 7;

/** Says when a posting closes; undefined where the posting does not. */
export function describeClosing(closesOn: string | undefined, context: ViewContext): Closing | undefined {
  const days = daysFromToday(closesOn, context.today);
  if (days === null || !closesOn) return undefined;
  // A list says the day of few: making the browser's first date format costs as much as drawing the whole list.
  const later = (when: 'past' | 'later') => ({
    when,
    get text() {
      return context.words(when === 'past' ? 'role_closed' : 'role_closes', describeDay(closesOn, context));
    },
  });
  if (days < 0) return later('past');
  if (days === 0) return { when: 'soon', text: context.words('role_closesToday') };
  if (days <= SOON_DAYS)
    return { when: 'soon', text: plural(context.words, 'role_closesIn', days, context.locale) };
  return later('later');
}
