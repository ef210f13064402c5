import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readEmployer } from '../../../lib/extract/fields/company.ts';
import { readEmploymentType } from '../../../lib/extract/fields/employment.ts';
import { readLocation, readWorkplace } from '../../../lib/extract/fields/place.ts';
import { employerInTitle, employerOfSite } from '../../../lib/extract/fields/site-employer.ts';

describe('an employer', () => {
  it.each([
    ['Otter & Finch', 'Otter & Finch'],
    ['Otter &amp; Finch', 'Otter & Finch'],
    ['Brightwater Stores 4.1 ★', 'Brightwater Stores'],
    ['Brightwater Stores (1,204 reviews)', 'Brightwater Stores'],
    ['Booking.com', 'Booking.com'],
    ['St. John’s Hotel', 'St. John’s Hotel'],
    ['7-Eleven', '7-Eleven'],
  ])('"%s" is %s', (raw, company) => {
    expect(readEmployer(raw)).toEqual({ company });
  });

  it('in one line with its place is told apart from it', () => {
    expect(readEmployer('Adecco · Zurich')).toEqual({ company: 'Adecco', location: 'Zurich' });
    expect(readEmployer('Kestrel Mobile • Leeds, England')).toEqual({
      company: 'Kestrel Mobile',
      location: 'Leeds, England',
    });
  });

  it.each([
    'www.indeed.com',
    'boards.greenhouse.io',
    'linkedin.com',
    'https://x.example',
    '£25,000',
    '$15/hr',
    '*****',
    '',
    'a '.repeat(100),
  ])('is never "%s"', (raw) => {
    expect(readEmployer(raw)).toEqual({});
  });
});

describe('a place', () => {
  it.each([
    ['Leeds, England', 'Leeds, England'],
    ['Location: Leeds', 'Leeds'],
    ['· Leeds ·', 'Leeds'],
    ['Paris 15e&nbsp;arrondissement', 'Paris 15e arrondissement'],
    ['東京都 港区', '東京都 港区'],
  ])('"%s" is %s', (raw, place) => {
    expect(readLocation(raw)).toBe(place);
  });

  it.each([
    '£25,000 a year',
    '3 days ago',
    '30 days',
    'jobs@example.com',
    'https://x.example',
    'Apply now!',
    '12345',
    '',
  ])('is never "%s"', (raw) => {
    expect(readLocation(raw)).toBeUndefined();
  });
});

it.each([
  ['Leeds (Hybrid)', 'hybrid'],
  ['Lille (Hybride)', 'hybrid'],
  ['Milano (In sede)', 'on-site'],
  ['Remote in Ohio', 'remote'],
  ['Télétravail', 'remote'],
  ['Home-Office', 'remote'],
  ['Teilweise Home-Office', 'hybrid'],
  ['São Paulo (Presencial)', 'on-site'],
  ['Leeds, England', undefined],
  ['Remoteville, Ohio', undefined],
])('the way of working in "%s" is %s', (text, workplace) => {
  expect(readWorkplace(text)).toBe(workplace);
});

it.each([
  [['FULL_TIME'], 'Full-time'],
  [['FULL_TIME', 'PART_TIME', 'OTHER'], 'Full-time, Part-time'],
  [['Permanent, part time'], 'Permanent, part time'],
  [[' - Full-time'], 'Full-time'],
  [['12'], undefined],
  [[], undefined],
])('employment %j reads as %s', (values, words) => {
  expect(readEmploymentType(values)).toBe(words);
});

describe('the employer of a site of one employer', () => {
  const of = (title: string, address: string, head = '') =>
    employerOfSite(new JSDOM(`<title>${title}</title>${head}`).window.document, new URL(address));

  it.each([
    ['Jobs at Acme', 'https://boards.greenhouse.io/acme', 'Acme'],
    ['Otter Finch Careers', 'https://of.example/', 'Otter Finch'],
    ['Open Positions - Acme', 'https://www.acme.example/open-positions/', 'Acme'],
    ['All Roles | Acme Careers', 'https://acme.example/careers/openings/', 'Acme'],
    [
      'Jobs at Otter & Finch | Otter & Finch Careers',
      'https://careers.otterfinch.example/jobs',
      'Otter & Finch',
    ],
  ])('%s at %s: %s', (title, address, employer) => {
    expect(of(title, address)).toBe(employer);
  });

  it.each([
    ['Python Jobs', 'https://jobs.example/python-jobs'.replace('python', 'search')],
    ['Jobs at home', 'https://jobs.example/search'],
    ['Data Science Internship Jobs', 'https://board.example/data-science-internship-jobs/careers'],
    ['Retail jobs in Leeds | Example', 'https://www.example.com/jobs/leeds'],
  ])('is not guessed from %s at %s', (title, address) => {
    expect(of(title, address)).toBeUndefined();
  });
});

it.each(['Level 2', 'level 3 · 12 weeks', 'Level 4, 18 months'])(
  '%s is a course’s, and no employer',
  (text) => expect(readEmployer(text).company).toBeUndefined(),
);

it('Level 5 Beverages is an employer', () =>
  expect(readEmployer('Level 5 Beverages').company).toBe('Level 5 Beverages'));

it.each([
  ['My jobs', 'https://cleaners.example/my/jobs', undefined],
  ['Your saved jobs', 'https://board.example/your/jobs', undefined],
  ['All Saints jobs', 'https://careers.allsaints.example/jobs', 'All Saints'],
])('the employer of a site titled %s at %s is %s', (title, at, company) => {
  const { document } = new JSDOM(`<title>${title}</title>`).window;
  expect(employerOfSite(document, new URL(at))).toBe(company);
});

describe('an open posting’s employer in the title of its page', () => {
  const named = (title: string) =>
    employerInTitle(
      new JSDOM(`<title>Cashier - ${title}</title>`).window.document,
      new URL('https://hirehub.example/job/cashier-12345'),
      'Cashier',
    );

  it.each([
    ['Larkfield Careers', 'Larkfield'],
    ['Larkfield Stores Career Site', 'Larkfield Stores'],
    ['Karriere bei Tannhof', 'Tannhof'],
    ['Early Bird Careers', 'Early Bird'],
  ])('%s: %s', (title, employer) => expect(named(title)).toBe(employer));

  it.each([
    'External Career Site',
    'External Careers',
    'Corporate Careers',
    'Early Careers',
    'Retail Careers',
    'Hospitality Careers',
    'Part-Time Careers',
    'Graduate & Student Careers',
    'Candidate Career Portal',
  ])('%s says which openings these are, not whose', (title) => expect(named(title)).toBeUndefined());
});
