import type { Pay, PayPeriod } from '../posting.ts';
import type { YearlyPay } from './compare.ts';

/**
 * How many of each period make a full-time year: 40 hours, 5 days, 52 weeks. The convention the US labour
 * statistics use (2,080 hours); holidays and shorter weeks are left out, so figures compare but do not promise.
 */
export const PERIODS_A_YEAR: Record<PayPeriod, number> = {
  hour: 2080,
  day: 260,
  week: 52,
  month: 12,
  year: 1,
};

/** Brings stated pay to a full-time year; null where no amount or no period is stated: then nothing is guessed. */
export function toYearly(pay: Pay): YearlyPay | null {
  const low = pay.min ?? pay.max;
  const high = pay.max ?? pay.min;
  if (!pay.period || !isAmount(low) || !isAmount(high)) return null;
  const times = PERIODS_A_YEAR[pay.period];
  return {
    min: Math.min(low, high) * times,
    max: Math.max(low, high) * times,
    ...(pay.currency && /^[A-Z]{3}$/.test(pay.currency) && { currency: pay.currency }),
  };
}

const isAmount = (value: unknown): value is number => Number.isFinite(value) && (value as number) > 0;
