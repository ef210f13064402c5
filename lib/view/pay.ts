import { FULL_TIME_HOURS, isPartTime, toYearly } from '../career/annual-pay.ts';
import type { YearlyPay } from '../career/compare.ts';
import { type TellsHours, type WeeklyHours, weeklyHours } from '../career/weekly-hours.ts';
import type { Evidence } from '../classify/annotation.ts';
import type { Pay } from '../posting.ts';
import type { ViewContext } from './context.ts';

/**
 * "£24,000–£27,500 a year"; dollars of a country that is not the reader's say whose they are: "A$82,000". Amounts
 * are rounded to three figures: more would claim to be exact.
 */
export function describeYearlyPay(pay: YearlyPay, { words, locale }: ViewContext): string {
  const amount = new Intl.NumberFormat(locale, {
    maximumSignificantDigits: 3,
    ...(pay.currency && { style: 'currency', currency: pay.currency }),
  });
  const range = pay.min === pay.max ? amount.format(pay.max) : amount.formatRange(pay.min, pay.max);
  return words('pay_per_year', range);
}

/** Pay in words: what is stated comes first; a figure that was reckoned from it stands behind, and says how. */
export interface PayView {
  /** "£12.40 an hour", as the posting words it; a yearly figure in one form for all postings. */
  stated: string;
  /**
   * "£23,200 a year, at 36 hours a week" where the posting states its week, else "£25,800 a year, if 40 hours a week";
   * "part-time" for a part-time post whose hours are not known.
   */
  reckoned?: string;
  /** Where the posting states the week that was reckoned with; of the pay itself no words need be shown. */
  evidence: Evidence[];
}

/** Says what a posting pays; undefined where it states nothing. */
export function describePay(posting: TellsHours, context: ViewContext): PayView | undefined {
  const { pay } = posting;
  if (!pay) return undefined;
  const { words, locale } = context;
  const view = (stated: string, reckoned?: string, week?: WeeklyHours): PayView => ({
    stated,
    ...(reckoned && { reckoned }),
    evidence: week ? evidenceOf(week) : [],
  });
  const week = pay.period === 'hour' ? weeklyHours(posting) : undefined;
  if (!week && isPartTime(posting)) return view(pay.text, words('pay_partTime'));
  const yearly = toYearly(pay, week?.hours);
  if (!yearly) return view(pay.text);
  const aYear = describeYearlyPay(yearly, context);
  if (pay.period === 'year') return view(aYear);
  if (pay.period === 'day') return view(pay.text, words('pay_ifFiveDays', aYear));
  if (pay.period !== 'hour') return view(pay.text, aYear);
  const hours = new Intl.NumberFormat(locale).format(week?.hours ?? FULL_TIME_HOURS);
  return view(pay.text, words(week ? 'pay_atItsHours' : 'pay_ifFullTime', aYear, hours), week);
}

/** What stands beside the pay is read there; the employment type is no text that can be quoted from. */
function evidenceOf({ field, start, end }: WeeklyHours): Evidence[] {
  return field === 'title' || field === 'description'
    ? [{ field, start, end, rule: 'pay.weekly-hours' }]
    : [];
}

/** Longer ones are not shown where there is little room. */
const SHORT = 20;

/**
 * Pay in as few words as a list has room for: "£24K – £27.5K/yr", "£12.40/hr", and of a board's guess "about £24K/yr";
 * undefined where nothing is stated, or nothing so short.
 */
export function describeShortPay(pay: Pay, { words, locale }: ViewContext): string | undefined {
  const { period, min = pay.max, max = pay.min } = pay;
  const guessed = (text: string) => (pay.source === 'board-estimate' ? words('pay_about', text) : text);
  if (!period || !min || !max || !(min > 0 && max >= min))
    return pay.text.length > 0 && pay.text.length <= SHORT ? guessed(pay.text) : undefined;
  const isKnown = pay.currency && /^[A-Z]{3}$/.test(pay.currency);
  // A sign that several currencies share stands only in the posting's own words.
  if (!isKnown && /[$¥]|kr/.test(pay.text)) return pay.text.length <= SHORT ? guessed(pay.text) : undefined;
  const amount = new Intl.NumberFormat(locale, {
    ...(isKnown && { style: 'currency', currency: pay.currency }),
    ...(max >= 10_000
      ? { notation: 'compact', maximumSignificantDigits: 3 }
      : { trailingZeroDisplay: 'stripIfInteger' }),
  });
  return guessed(
    words(`pay_short_${period}`, min === max ? amount.format(max) : amount.formatRange(min, max)),
  );
}
