import { expect, test } from 'vitest';
import { hostOf } from '../../lib/panel/own-sites.ts';

test.each([
  ['https://*.indeed.com/*', 'indeed.com'],
  ['*://www.seek.com.au/*', 'seek.com.au'],
  ['https://jobs.corvidrail.example/*', 'jobs.corvidrail.example'],
  ['http://localhost/*', 'localhost'],
])('the pattern %s is known to people as %s', (pattern, host) => {
  expect(hostOf(pattern)).toBe(host);
});
