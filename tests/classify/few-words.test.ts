import { describe, expect, test } from 'vitest';
import { classifyPosting } from '../../lib/classify/index.ts';

describe('an advert of a few words', () => {
  test.each([
    ['Store Manager', 4],
    ['Front Office Supervisor', 3],
    ['Account Director, Strategic Clients', 4],
    ['Cashier', 1],
  ] as const)('says no less of a %s than the title alone', (title, level) => {
    const description = 'We look forward to meeting you in our store by the river.';
    expect(classifyPosting({ title }).level.value).toBe(level);
    expect(
      classifyPosting({ title, description }).level.value,
      'words left out of a short text must not count against a rank: see TOO_SHORT in lib/classify/index.ts',
    ).toBe(level);
  });
});
