import type { Pay, PayPeriod, Posting } from '../posting.ts';
import type { YearlyPay } from './compare.ts';
import { weeklyHours } from './weekly-hours.ts';

/** What a full-time week is taken to have where a posting does not say. */
export const FULL_TIME_HOURS = 40;
const WEEKS = 52;

/**
 * How many of each period make a full-time year: 40 hours, 5 days, 52 weeks. The convention the US labour
 * statistics use (2,080 hours); holidays are left out, so figures compare but do not promise.
 */
const PERIODS_A_YEAR: Record<Exclude<PayPeriod, 'hour'>, number> = {
  day: 260,
  week: WEEKS,
  month: 12,
  year: 1,
};

/**
 * Brings stated pay to a year; null where no amount or no period is stated: then nothing is guessed.
 * @param hours of the week that an hour's pay is paid for
 */
export function toYearly(pay: Pay, hours = FULL_TIME_HOURS): YearlyPay | null {
  const low = pay.min ?? pay.max;
  const high = pay.max ?? pay.min;
  if (!pay.period || !isAmount(low) || !isAmount(high)) return null;
  const times = pay.period === 'hour' ? hours * WEEKS : PERIODS_A_YEAR[pay.period];
  return {
    min: Math.min(low, high) * times,
    max: Math.max(low, high) * times,
    ...(pay.currency && /^[A-Z]{3}$/.test(pay.currency) && { currency: pay.currency }),
  };
}

/** What of a posting tells of its hours. */
type Hours = Pick<Posting, 'employmentType' | 'pay' | 'title'>;

const PART_TIME =
  /part[\s_-]?time|teilzeit|temps partiel|(?:jornada|tiempo|tempo) parcial|media jornada|tempo parziale|deeltijd|deltid/i;
const FULL_TIME =
  /full[\s_-]?time|vollzeit|temps (?:plein|complet)|(?:jornada|tiempo) completa?o?|tempo (?:integral|pieno)|voltijd|heltid/i;

/** Below this a week is called part-time: the line that the OECD's labour statistics draw. */
const FULL_WEEK = 30;

/**
 * Whether a post is part-time alone, by its employment type, the hours beside its pay or, where neither tells, its title. What it pays
 * in a year follows from hours that it does not state, so no figure for a full-time year stands for it.
 */
export function isPartTime({ employmentType, pay, title }: Hours): boolean {
  const said = employmentType && (PART_TIME.test(employmentType) || FULL_TIME.test(employmentType));
  if (!said) {
    const week = pay && weeklyHours({ title: '', pay });
    if (week) return week.hours < FULL_WEEK;
  }
  const words = said ? employmentType : title;
  return PART_TIME.test(words) && !FULL_TIME.test(words);
}

/**
 * Whether stated pays can be set against each other: all of full-time posts, or all by the hour, which is
 * the same hour in every post.
 */
export function areComparable(postings: readonly Hours[]): boolean {
  const paid = postings.filter(({ pay }) => pay);
  return paid.every((posting) => !isPartTime(posting)) || paid.every(({ pay }) => pay?.period === 'hour');
}

/**
 * One figure to order postings by what they pay: the middle of the stated pay, as for a full-time year, in its own currency.
 * An hour of a part-time post counts as any other hour; where it is paid by anything longer, how much work that stands for is
 * not known, and there is no figure.
 */
export function payRank(posting: Hours): number | undefined {
  const { pay } = posting;
  const yearly = pay && toYearly(pay);
  if (!yearly || (pay.period !== 'hour' && isPartTime(posting))) return undefined;
  return Math.round((yearly.min + yearly.max) / 2);
}

const isAmount = (value: unknown): value is number => Number.isFinite(value) && (value as number) > 0;
