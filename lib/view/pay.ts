import { isPartTime } from '../career/annual-pay.ts';
import type { YearlyPay } from '../career/compare.ts';
import type { Posting } from '../posting.ts';
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
  return words('pay_perYear', range);
}

/** Pay in words: what is stated comes first; a figure that was reckoned from it stands behind, and says how. */
export interface PayView {
  /** "£12.40 an hour", as the posting words it; a yearly figure in one form for all postings. */
  stated: string;
  /** "£25,800 a year, at 40 hours a week"; for a part-time post "part-time": its hours are not known. */
  reckoned?: string;
}

/** Says what a posting pays; undefined where it states nothing. `yearly` is its pay brought to a full-time year. */
export function describePay(
  posting: Pick<Posting, 'employmentType' | 'pay' | 'title'>,
  yearly: YearlyPay | null,
  context: ViewContext,
): PayView | undefined {
  const { pay } = posting;
  if (!pay) return undefined;
  const { words } = context;
  if (isPartTime(posting)) return { stated: pay.text, reckoned: words('pay_partTime') };
  if (!yearly) return { stated: pay.text };
  const aYear = describeYearlyPay(yearly, context);
  if (pay.period === 'year') return { stated: aYear };
  return { stated: pay.text, reckoned: words('pay_asIfFullTime', aYear) };
}
