import { expect, test } from 'vitest';
import { siteOf } from '../../lib/messaging/site.ts';

test.each([
  ['https://www.indeed.com/viewjob?jk=1', 'indeed'],
  ['https://uk.indeed.com/jobs', 'indeed'],
  ['https://www.glassdoor.co.uk/Job/', 'glassdoor'],
  ['https://www.glassdoor.ca/Job/', 'glassdoor'],
  ['https://www.seek.com.au/job/1', 'seek'],
  ['https://jobs.ac.uk/job/1', 'jobs'],
  ['https://www.jobs.ac.uk/job/1', 'jobs'],
  ['https://co.uk/', 'co'],
  ['http://localhost:8080/', 'localhost'],
  ['http://127.0.0.1:8080/', '127.0.0.1'],
  ['http://[::1]/', '[::1]'],
])('%s is of the site %s', (address, site) => {
  expect(siteOf(address)).toBe(site);
});

test.each([
  '',
  'about:blank',
  'data:text/html,x',
  'file:///c/jobs.html',
  'chrome-extension://abc/popup.html',
  undefined,
])('%s is of no site', (address) => {
  expect(siteOf(address)).toBeUndefined();
});

test('a name inside another is another site', () => {
  expect(siteOf('https://indeed.evil.example/')).not.toBe(siteOf('https://www.indeed.com/'));
  expect(siteOf('https://notindeed.com/')).not.toBe('indeed');
});
