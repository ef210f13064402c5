import { readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractPostings } from '../../../lib/extract/index.ts';

/** No reader may stumble over a page that it is meant to read. */
const onFault = (error: unknown) => {
  throw error;
};

const FOLDER = new URL('../../pages/structural/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

const PARSERS: Record<string, (html: string) => Document> = {
  jsdom: (html) => new JSDOM(html).window.document,
  linkedom: (html) => parseHTML(html).document as unknown as Document,
  'happy-dom': (html) => {
    const { document } = new Window();
    document.write(html);
    return document as unknown as Document;
  },
};

interface Expected {
  at: string;
  titles: string[];
  company?: string[];
  location?: string[];
}

const PAGES: Record<string, Expected> = {
  'table.html': {
    at: 'https://larkfield.example/vacancies',
    titles: ['Customer Service Advisor', 'Store Manager', 'Receptionist', 'Help Desk Analyst'],
    location: ['Leeds, England', 'York, England', 'Hull, England', 'Remote, England'],
  },
  'groups.html': {
    at: 'https://bramble.example/careers',
    titles: ['Team Leader, Contact Centre', 'Complaints Handler', 'Cashier'],
    location: ['Dayton, OH', 'Salem, OR', 'Mesa, AZ'],
  },
  'whole-card.html': {
    at: 'https://stellen.example/jobs?wo=Köln',
    titles: ['Kundenberater (m/w/d)', 'Filialleiter (m/w/d)', 'Mitarbeiter Empfang (m/w/d)'],
    company: ['Nordlicht GmbH', 'Tannhof KG', 'Seeblick AG'],
    location: ['50667 Köln', '50823 Köln', '51063 Köln'],
  },
  'no-link.html': {
    at: 'https://northwind.example/careers',
    titles: ['Customer Support Specialist', 'Account Manager', 'Sales Associate'],
  },
  'awkward.html': {
    at: 'https://board.example/jobs?q=retail',
    titles: ['Shop Assistant', 'Shift Supervisor', 'Key Holder and Sales Associate'],
    company: ['Tidewater', 'Tidewater', 'Oakline'],
    location: ['Boise, ID', 'Boise, ID', 'Akron, OH'],
  },
  'tags.html': {
    at: 'https://board.example/jobs?q=service',
    titles: ['Call Centre Agent', 'Store Manager', 'Receptionist', 'Cashier', 'Help Desk Analyst'],
    company: ['Larkfield', 'Bramble & Sons', 'Northwind', 'Tidewater', 'Oakline'],
    location: ['Leeds, England', 'York, England', 'Hull, England', 'Bath, England', 'Leeds, England'],
  },
  'departments.html': {
    at: 'https://larkfield.example/careers',
    titles: [
      'Support Engineer',
      'Team Leader, Contact Centre',
      'Account Manager',
      'Sales Associate',
      'Accountant',
    ],
    company: Array(5).fill('Larkfield'),
    location: ['Dayton, OH', 'Salem, OR', 'Mesa, AZ', 'Akron, OH', 'Akron, OH'],
  },
  'detail.html': {
    at: 'https://board.example/jobs/guest-services-agent-7770001',
    titles: ['Guest Services Agent'],
    company: ['Harbour Inn'],
    location: ['Portland, ME'],
  },
};

describe.each(Object.keys(PARSERS))('in %s', (parser) => {
  const parse = PARSERS[parser] as (html: string) => Document;

  it.each(Object.entries(PAGES))('reads every posting of %s, and nothing else', (name, expected) => {
    const { postings } = extractPostings(parse(read(name)), expected.at, { boards: [], onFault });
    expect(postings.map(({ posting }) => posting.title)).toEqual(expected.titles);
    if (expected.company) expect(postings.map(({ posting }) => posting.company)).toEqual(expected.company);
    if (expected.location) expect(postings.map(({ posting }) => posting.location)).toEqual(expected.location);
    for (const { posting } of postings) expect(posting.readers.title).toBe('structure');
  });

  it.each(readdirSync(FOLDER).filter((name) => name.startsWith('not-')))('finds nothing on %s', (name) => {
    const { postings } = extractPostings(parse(read(name)), `https://site.example/${name.slice(4, -5)}`, {
      boards: [],
      onFault,
    });
    expect(postings.map(({ posting }) => posting.title)).toEqual([]);
  });
});

it('tells the open posting from the list, and reads its text', () => {
  const page = (PARSERS.jsdom as (html: string) => Document)(read('detail.html'));
  const [open] = extractPostings(page, 'https://board.example/jobs/guest-services-agent-7770001', {
    boards: [],
  }).postings;
  expect(open?.role).toBe('main');
  expect(open?.titleElement?.localName).toBe('h1');
  expect(open?.posting.depth).toBe('ad');
  expect(open?.posting.description).toContain('One year of experience at a front desk');
  expect(open?.posting.pay).toMatchObject({ min: 19, max: 22, period: 'hour' });
});
