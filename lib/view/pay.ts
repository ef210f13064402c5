import type { YearlyPay } from '../career/compare.ts';
import type { ViewContext } from './context.ts';

/** "£24,000–£27,500 a year". Amounts are rounded to three figures: more would claim to be exact. */
export function describeYearlyPay(pay: YearlyPay, { words, locale }: ViewContext): string {
  const amount = new Intl.NumberFormat(locale, {
    maximumSignificantDigits: 3,
    ...(pay.currency && { style: 'currency', currency: pay.currency, currencyDisplay: 'narrowSymbol' }),
  });
  const range = pay.min === pay.max ? amount.format(pay.max) : amount.formatRange(pay.min, pay.max);
  return words('pay_perYear', range);
}
