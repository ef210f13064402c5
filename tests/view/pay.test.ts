import { expect, test } from 'vitest';
import { describeYearlyPay } from '../../lib/view/pay.ts';
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
