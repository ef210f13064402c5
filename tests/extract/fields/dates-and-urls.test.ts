import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../lib/extract/fields/dates.ts';
import { readUrl } from '../../../lib/extract/fields/url.ts';

const TODAY = new Date('2026-11-21T12:00:00Z');

describe('a date', () => {
  it.each([
    ['2026-11-02', '2026-11-02'],
    ['2026-11-02T08:30:00+02:00', '2026-11-02'],
    ['1793577600', '2026-11-02'],
    ['1793577600000', '2026-11-02'],
    ['12 November 2026', '2026-11-12'],
    ['Nov 12, 2026', '2026-11-12'],
    ['3rd Nov 2026', '2026-11-03'],
    ['12.11.2026', '2026-11-12'],
    ['25/11/2026', '2026-11-25'],
    ['11/25/2026', '2026-11-25'],
    ['3 days ago', '2026-11-18'],
    ['Posted 3 days ago', '2026-11-18'],
    ['3d ago', '2026-11-18'],
    ['2w', '2026-11-07'],
    ['a week ago', '2026-11-14'],
    ['5 hours ago', '2026-11-21'],
    ['7 minutes ago', '2026-11-21'],
    ['Just posted', '2026-11-21'],
    ['Today', '2026-11-21'],
    ['Yesterday', '2026-11-20'],
    ['vor 3 Tagen', '2026-11-18'],
    ['il y a 2 semaines', '2026-11-07'],
    ['hace 3 días', '2026-11-18'],
    ['há 3 dias', '2026-11-18'],
    ['3 giorni fa', '2026-11-18'],
  ])('"%s" is %s', (text, date) => {
    expect(readDate(text, TODAY)).toBe(date);
  });

  it.each([
    '30+ days ago',
    '30j+',
    'more than 30 days ago',
    '03/04/2026',
    '2026-02-30',
    'soon',
    '',
    '1',
    '99999999999999',
    'Ongoing',
  ])('is not guessed from "%s"', (text) => {
    expect(readDate(text, TODAY)).toBeUndefined();
  });
});

describe('an address', () => {
  const base = new URL('https://jobs.example/list?page=2');

  it.each([
    ['/job/12?utm_source=x&utm_medium=y&gclid=z', 'https://jobs.example/job/12'],
    ['https://x.example/viewjob?jk=0011&from=serp&tk=1', 'https://x.example/viewjob?jk=0011&tk=1'],
    ['/search?vjk=0011', 'https://jobs.example/search?vjk=0011'],
    [
      '/jobs/search/?currentJobId=400&trackingId=abc&refId=def',
      'https://jobs.example/jobs/search/?currentJobId=400',
    ],
    ['/careers?gh_jid=77&gh_src=abc', 'https://jobs.example/careers?gh_jid=77'],
    ['?p=123', 'https://jobs.example/list?p=123'],
    ['/a?id=1&position=2', 'https://jobs.example/a?id=1&position=2'],
    ['/job/12#apply', 'https://jobs.example/job/12'],
    ['#/job/12', 'https://jobs.example/list?page=2#/job/12'],
    ['https://me:secret@x.example/job/12', 'https://x.example/job/12'],
  ])('%s is %s', (raw, address) => {
    expect(readUrl(raw, base)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:x@example.com',
    'blob:https://x.example/1',
    'file:///etc/passwd',
    'http://',
    '',
    `/${'x'.repeat(9000)}`,
  ])('is never %s', (raw) => {
    expect(readUrl(raw, base)).toBeUndefined();
  });

  it('is http or https or nothing, whatever the page writes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (raw) => {
        const address = readUrl(raw, base);
        if (address !== undefined) expect(new URL(address).protocol).toMatch(/^https?:$/);
      }),
    );
  });

  it('cleaning it once more changes nothing', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (raw) => {
        const once = readUrl(raw, base);
        expect(readUrl(once, base)).toBe(once);
      }),
    );
  });
});
