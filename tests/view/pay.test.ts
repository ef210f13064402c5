import { expect, test } from 'vitest';
import { describePay, describeShortPay, describeYearlyPay } from '../../lib/view/pay.ts';
import { context } from '../samples/words.ts';

const yearly = (currency: string, locale: string) =>
  describeYearlyPay({ min: 82_000, max: 82_000, currency }, { ...context, locale });

test("dollars of another country say whose they are; the reader's own need not", () => {
  expect(yearly('USD', 'en-US')).toContain('$82,000');
  expect(yearly('AUD', 'en-US')).toContain('A$82,000');
  expect(yearly('CAD', 'en-US')).toContain('CA$82,000');
  expect(yearly('AUD', 'en-AU')).not.toContain('A$');
  expect(yearly('USD', 'en-AU')).toMatch(/USD?\s?\$?82,000/);
});

test.each([
  [{ min: 24_000, max: 27_500, currency: 'GBP', period: 'year' }, '£24–27.5K/yr'],
  [{ min: 29_800, currency: 'GBP', period: 'year' }, '£29.8K/yr'],
  [{ max: 2_200, currency: 'GBP', period: 'month' }, '£2,200/mo'],
  [{ min: 12.4, max: 13, currency: 'GBP', period: 'hour' }, '£12.40 – £13/hr'],
  [{ min: 24_000, currency: 'GBP', period: 'year', source: 'board-estimate' }, 'about £24K/yr'],
  [{ text: 'Competitive' }, 'Competitive'],
  // A sign of several countries' money stands as the posting has it.
  [{ min: 21, period: 'hour', text: '$21 an hour' }, '$21 an hour'],
] as const)('a list has room for %o as "%s"', (pay, said) => {
  // How a range is drawn together, and whether a thousand is k or K, is the engine's.
  const plain = (text?: string) =>
    text
      ?.replace(/\s/g, ' ')
      .replace('k/', 'K/')
      .replace(/(?<=£24)K? ?– ?£?/, '–');
  const text = describeShortPay({ source: 'employer', text: 'as the posting words it', ...pay }, context);
  expect(plain(text)).toBe(said);
});

test('pay in many words is left to the role itself', () => {
  const text = 'Competitive salary with great benefits and bonus';
  expect(describeShortPay({ source: 'employer', text }, context)).toBeUndefined();
});

test('a month and a week are paid whatever the hours; a day five times a week, and says so', () => {
  const reckoned = (period: 'day' | 'month') =>
    describePay(
      { title: 'Adviser', pay: { min: 100, currency: 'GBP', period, source: 'employer', text: '£100' } },
      context,
    )?.reckoned;
  expect(reckoned('month')).toBe('£1,200 a year');
  expect(reckoned('day')).toBe('£26,000 a year, if five days a week');
});
