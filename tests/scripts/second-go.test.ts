import { expect, test } from 'vitest';
import { filesToRepeat, sumOf } from '../../scripts/second-go.mjs';

const file = (name: string, ...statuses: ('passed' | 'failed' | 'skipped')[]) => ({
  name,
  status: statuses.includes('failed') || statuses.length === 0 ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});
const first = {
  testResults: [
    file('badge', 'passed', 'passed'),
    file('saving', 'passed', 'failed', 'failed'),
    file('popup', 'passed', 'skipped'),
  ],
};

test('only files in which something failed are run again, and none where many did', () => {
  expect(filesToRepeat(first)).toEqual(['saving']);
  const broken = { testResults: ['a', 'b', 'c', 'd'].map((name) => file(name, 'failed')) };
  expect(filesToRepeat(broken)).toEqual([]);
});

test('of a repeated file the second run counts, of the others the first', () => {
  const well = { testResults: [file('saving', 'passed', 'passed', 'passed')] };
  expect(sumOf(first, well, ['saving'])).toEqual({ passed: 6, failed: 0 });
  const still = { testResults: [file('saving', 'passed', 'passed', 'failed')] };
  expect(sumOf(first, still, ['saving'])).toEqual({ passed: 5, failed: 1 });
});

test('a second run that tells nothing of a file is a failure, as is a file that does not load', () => {
  expect(sumOf(first, undefined, ['saving'])).toEqual({ passed: 3, failed: 1 });
  expect(sumOf(first, { testResults: [] }, ['saving'])).toEqual({ passed: 3, failed: 1 });
  expect(sumOf(first, { testResults: [file('saving')] }, ['saving'])).toEqual({ passed: 3, failed: 1 });
});

test('without a second run it is what the first one says', () => {
  expect(sumOf(first, undefined, [])).toEqual({ passed: 4, failed: 2 });
});
