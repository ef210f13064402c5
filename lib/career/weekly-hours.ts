import type { Posting } from '../posting.ts';

/** How long a posting's week is, and where it says so. */
export interface WeeklyHours {
  hours: number;
  /** The field that says it, with UTF-16 offsets into it as the posting holds it. */
  field: 'pay' | 'employmentType' | 'title' | 'description';
  start: number;
  end: number;
}

/** What of a posting can tell its week. */
export type TellsHours = Pick<Posting, 'description' | 'employmentType' | 'pay' | 'title'>;

const HOURS = String.raw`(\d{1,2}(?:[.,]\d{1,2})?)[\s-]{0,2}h(?:(?:ou)?rs?)?\b`;
const A_WEEK = String.raw`(?:(?:\s?p?\/\s?| (?:a|per|each|every) |[\s-])w(?:ee)?k(?:ly)?\b|\s?pw\b)`;
/** "36 hours a week", "37.5hrs/week", "a 36-hour week". */
const OF_A_WEEK = new RegExp(`(?<![\\d.,:/])${HOURS}${A_WEEK}`, 'gi');
const NUMBERS = ['two', 'three', 'four', 'five', 'six'];
/** "three 12-hour nights a week", "3 x 12 hour night shifts per week". */
const IN_SHIFTS = new RegExp(
  String.raw`\b(${NUMBERS.join('|')}|[2-6])\s?[x×]?\s?${HOURS}\s(?:[a-z]+\s)?(?:shifts?|days?|nights?)${A_WEEK}`,
  'gi',
);
/** Right before a figure these make it the end of a span, one of several, or a limit. */
const NOT_A_FULL_WEEK =
  /(?:(?<![\d.,:–-])[1-6]\d(?:\.\d{1,2})?,|\d\s?(?:h[a-z]{0,5})?\s?(?:[-–—/]|to|and|or)|up to|over|beyond|than|least|under|from|plus|extra|additional|(?:start|begin)(?:s|ning|ing)? at)$/i;
const LIMIT = /(?:exceed|limit|max|min)\.?[^\d.!?]{0,9}$/i;
/** Shortly before it in the same sentence these (no "maternity cover") make it somebody else's hours, or hours of something else. */
const NOT_ITS_WEEK =
  /\b(?:open|(?<!(?:ty|al|ness|leave) )cover|available|staffed|answer|sav(?:e|es|ing)|spend|overtime|volunteer(?:s|ing)?|stud(?:y|ies)|benefits|eligib(?:le|ility)|(?:those|employees|associates|colleagues|team members) (?:who|working|that))\b/i;
/** Characters. */
const SHORTLY = 50;
/** Right behind a figure these make it a limit, or hours of something else. */
const NOT_A_WEEK =
  /^ ?\(?(?:min\b|minimum|max\b|maximum|or (?:more|less)|and (?:up|above)|\+|of (?:\w+ )?(?:overtime|volunteering|training|study|travel|learning|meetings?)\b)/i;
/** Shorter is no job's week, longer no lawful one. */
const SHORTEST = 4;
const LONGEST = 60;

/**
 * The hours of a posting's week where it states them: beside its pay, in its employment type, in its title or in its text.
 * Undefined where it does not, where it gives a span or a limit, or where one field names several weeks: nothing is guessed.
 */
export function weeklyHours(posting: TellsHours): WeeklyHours | undefined {
  const fields = [
    ['pay', posting.pay?.text],
    ['employmentType', posting.employmentType],
    ['title', posting.title],
    ['description', posting.description],
  ] as const;
  for (const [field, text] of fields) {
    const found = text ? weeksIn(text) : [];
    const [first] = found;
    if (first) return found.every(({ hours }) => hours === first.hours) ? { ...first, field } : undefined;
  }
  return undefined;
}

function weeksIn(text: string) {
  const weeks: { hours: number; start: number; end: number }[] = [];
  const take = (hours: number, { 0: words, index }: RegExpExecArray | RegExpMatchArray) => {
    const start = index ?? 0;
    const isIts = hours >= SHORTEST && hours <= LONGEST;
    const end = start + words.length;
    const before = text.slice(Math.max(0, start - SHORTLY), start).trimEnd();
    const isOther =
      NOT_A_FULL_WEEK.test(before) ||
      LIMIT.test(before) ||
      NOT_ITS_WEEK.test(before.split(/[.!?\n]/).at(-1) ?? '') ||
      NOT_A_WEEK.test(text.slice(end, end + 40));
    if (isIts && !isOther) weeks.push({ hours, start, end });
  };
  for (const found of text.matchAll(IN_SHIFTS)) {
    const [, times = '', each = ''] = found;
    const word = NUMBERS.indexOf(times.toLowerCase());
    take((word < 0 ? Number(times) : word + 2) * readHours(each), found);
  }
  for (const found of text.matchAll(OF_A_WEEK)) take(readHours(found[1] ?? ''), found);
  return weeks;
}

const readHours = (written: string) => Number(written.replace(',', '.'));
