import { describe, expect, it } from 'vitest';
import { areComparable, isPartTime, payRank } from '../../lib/career/annual-pay.ts';
import type { Pay } from '../../lib/posting.ts';

const paid = (period: Pay['period'], text: string): Pay => ({ min: 12, period, source: 'employer', text });
const hourly = paid('hour', '£12 an hour');
const yearly = paid('year', '£24,000 a year');

describe('part-time', () => {
  it.each([
    ['Part-time', 'Cashier', undefined],
    ['Permanent, part time', 'Cashier', undefined],
    ['PART_TIME', 'Cashier', undefined],
    ['Teilzeit', 'Kassierer', undefined],
    [undefined, 'Cashier (Part-Time)', undefined],
    ['Permanent', 'Cashier, part time', undefined],
    [undefined, 'Bookings Assistant', '£12.60 an hour, 16 hours a week'],
  ])('is a post of %s, "%s", %s', (employmentType, title, text) => {
    expect(isPartTime({ employmentType, title, pay: text ? paid('hour', text) : undefined })).toBe(true);
  });

  it.each([
    ['Full-time', 'Cashier', undefined],
    // Both are to be had: a full-time year is one of them.
    ['Full-time, Part-time', 'Cashier', undefined],
    ['Full-time', 'Cashier, full or part time', undefined],
    [undefined, 'Cashier', undefined],
    [undefined, 'Party Host', undefined],
    ['Permanent', 'Adviser', '£12.60 an hour, 37.5 hours per week'],
  ])('is no post of %s, "%s", %s', (employmentType, title, text) => {
    expect(isPartTime({ employmentType, title, pay: text ? paid('hour', text) : undefined })).toBe(false);
  });
});

describe('pays can be set against each other', () => {
  const partTime = { employmentType: 'Part-time', title: 'Cashier' };
  const fullTime = { employmentType: 'Full-time', title: 'Adviser' };

  it('where all are full-time or by the hour, whatever is not paid at all', () => {
    expect(areComparable([{ ...fullTime, pay: hourly }, { ...fullTime, pay: yearly }, partTime])).toBe(true);
    expect(
      areComparable([
        { ...partTime, pay: hourly },
        { ...fullTime, pay: hourly },
      ]),
    ).toBe(true);
  });

  it('not a part-time wage against a full year', () => {
    expect(
      areComparable([
        { ...partTime, pay: hourly },
        { ...fullTime, pay: yearly },
      ]),
    ).toBe(false);
    expect(
      areComparable([
        { ...partTime, pay: yearly },
        { ...fullTime, pay: yearly },
      ]),
    ).toBe(false);
  });
});

describe('the figure to order by pay', () => {
  const post = (pay: Partial<Pay>, employmentType = 'Full-time') =>
    payRank({ title: 'Cashier', employmentType, pay: { source: 'employer', text: '', ...pay } });

  it('sets an hour, a month and a year of full-time posts beside each other', () => {
    expect(post({ min: 10, max: 12, period: 'hour' })).toBe(22_880);
    expect(post({ min: 2000, period: 'month' })).toBe(24_000);
    expect(post({ max: 24_000, period: 'year' })).toBe(24_000);
  });

  it('takes an hour of a part-time post as any other hour, and of its month or year no figure', () => {
    expect(post({ min: 11, period: 'hour' }, 'Part-time')).toBe(22_880);
    expect(post({ min: 900, period: 'month' }, 'Part-time')).toBeUndefined();
    expect(post({ min: 12_000, period: 'year' }, 'Part-time')).toBeUndefined();
  });

  it('is none where no amount or no period is stated', () => {
    expect(post({ text: 'Competitive' })).toBeUndefined();
    expect(post({ min: 12 })).toBeUndefined();
    expect(payRank({ title: 'Cashier' })).toBeUndefined();
  });
});
