import { describe, expect, it } from 'vitest';
import { countryOf, readNumber, readPay } from '../../../lib/extract/fields/pay.ts';

it.each([
  ['1,234.56', 1234.56],
  ['1.234,56', 1234.56],
  ['3,00,000', 300000],
  ['45 000', 45000],
  ['45\u202f000', 45000],
  ["60'000", 60000],
  ['45.000', 45000],
  ['12.5', 12.5],
  ['7', 7],
])('the number %s is %d', (written, value) => {
  expect(readNumber(written)).toBe(value);
});

describe('pay as boards word it', () => {
  it.each<[string, object]>([
    ['£24,000 - £26,000 per annum', { min: 24000, max: 26000, currency: 'GBP', period: 'year' }],
    ['£30,000 to £35,000 per year plus bonus', { min: 30000, max: 35000, currency: 'GBP', period: 'year' }],
    ['£12.50 p/h', { min: 12.5, max: 12.5, currency: 'GBP', period: 'hour' }],
    ['40-50k EUR', { min: 40000, max: 50000, currency: 'EUR', period: 'year' }],
    ['$15 - $18/hr', { min: 15, max: 18, period: 'hour' }],
    ['$18.50 - $20.00 per hour, 30 hours a week', { min: 18.5, max: 20, period: 'hour' }],
    ['$65,000.00/yr - $75,000.00/yr', { min: 65000, max: 75000, period: 'year' }],
    ['Up to £30k', { max: 30000, currency: 'GBP', period: 'year' }],
    ['From $22.38 an hour', { min: 22.38, period: 'hour' }],
    ['CA$25/hour', { min: 25, currency: 'CAD', period: 'hour' }],
    ['A$55k', { min: 55000, currency: 'AUD' }],
    ['₹ 3,00,000 - 5,00,000 a year', { min: 300000, max: 500000, currency: 'INR', period: 'year' }],
    ['3-5 Lacs PA', { min: 300000, max: 500000, currency: 'INR', period: 'year' }],
    ['₱25,000 monthly', { min: 25000, currency: 'PHP', period: 'month' }],
    ['R 12 000 per month', { min: 12000, currency: 'ZAR', period: 'month' }],
    ['KSh 45,000 per month', { min: 45000, currency: 'KES', period: 'month' }],
    ['R$ 1.800 por mês', { min: 1800, currency: 'BRL', period: 'month' }],
    ['45.000 € - 55.000 € / Jahr', { min: 45000, max: 55000, currency: 'EUR', period: 'year' }],
    ['€2.500,50 brut/mois', { min: 2500.5, currency: 'EUR', period: 'month' }],
    ['23.0-25.0 per hour', { min: 23, max: 25, period: 'hour' }],
  ])('%s', (text, pay) => {
    expect(readPay(text)).toMatchObject({ ...pay, text });
  });

  it('an open range has no other end', () => {
    expect(readPay('From $22 an hour')).not.toHaveProperty('max');
    expect(readPay('Up to £30k')).not.toHaveProperty('min');
  });

  it('the board’s estimate is told from the employer’s word', () => {
    expect(readPay('£24K - £28K (Glassdoor est.)')?.source).toBe('board-estimate');
    expect(readPay('Estimated: £22,000 - £26,000 a year')?.source).toBe('board-estimate');
    expect(readPay('£24K - £28K')?.source).toBe('unknown');
    expect(readPay('£24K - £28K', { source: 'employer' })?.source).toBe('employer');
    expect(readPay('£24K - £28K (est.)', { source: 'employer' })?.source).toBe('board-estimate');
  });

  it('a sign that several currencies share is read by the country, or not at all', () => {
    expect(readPay('$20 an hour', { country: 'au' })?.currency).toBe('AUD');
    expect(readPay('$20 an hour', { country: 'ca' })?.currency).toBe('CAD');
    expect(readPay('$20 an hour')?.currency).toBeUndefined();
    expect(countryOf(new URL('https://au.indeed.com/'))).toBe('au');
    expect(countryOf(new URL('https://www.seek.com.au/'))).toBe('au');
    expect(countryOf(new URL('https://www.indeed.com/'))).toBe('com');
  });
});

describe('what is no pay', () => {
  it.each([
    'Competitive salary',
    '40 hours a week',
    '3 days a week',
    '12 hours per week',
    '2 years experience',
    '10 days annual leave',
    '100% remote',
    'Founded in 1998',
    '24/7',
    '$5 off your first order of the year',
    '',
  ])('%s', (text) => {
    const pay = readPay(text);
    expect(pay?.min ?? pay?.max).toBeUndefined();
  });
});

it.each(['Value £100,000', 'Maximum funding £9,000', 'Budget: $500 - $900', 'Total contract value £2m'])(
  '%s is what something else than work is worth',
  (text) => expect(readPay(text)).toBeUndefined(),
);
