import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { extractPostings } from '../../../lib/extract/index.ts';
import { asks, duties, foot, head } from './kinds/detail-site.ts';

function read(at: string, title: string, body: string) {
  const { document } = new JSDOM(`<!doctype html><html lang="en"><title>${title}</title><body>${body}`)
    .window;
  return extractPostings(document, at, { boards: [] }).postings.map(({ posting }) => posting);
}

it('a board’s own picture, which leads to its first page, is no advert’s employer', () => {
  const logo = '<a href="https://www.hirewell.example/"><img alt="Hirewell" src="data:,"></a>';
  const [found] = read(
    'https://www.hirewell.example/jobs/cashier-12345',
    'Cashier',
    `${logo}<h1>Cashier</h1><p>Leeds, England</p><h2>Responsibilities</h2>${duties}<h2>Requirements</h2>${asks}<a href="/apply/12345">Apply now</a>`,
  );
  expect(found?.title).toBe('Cashier');
  expect(found?.company).toBeUndefined();
});

it('whom to ask, named behind the employer in card after card, is no place', () => {
  const rows = [
    ['Cashier', 'Larkfield Ltd', 'Anna Berg'],
    ['Store Manager', 'Bramble Inc', 'Tom Hill'],
    ['Receptionist', 'Oakline Hotels', 'Jane Poole'],
    ['Barista', 'Tidewater', 'Max Stone'],
    ['Call Centre Agent', 'Northwind', 'Lea Moor'],
    ['Shop Assistant', 'Juniper', 'Ida Fell'],
  ].map(
    ([title, employer, person], i) =>
      `<li><h3><a href="/jobs/view/${55500 + i}-x">${title}</a></h3><p>${employer}</p><p>${person}</p></li>`,
  );
  const found = read(
    'https://board.example/jobs?q=x',
    'Jobs | Board',
    `${head}<main><h1>Jobs</h1><ul>${rows.join('')}</ul></main>${foot}`,
  );
  expect(found.map(({ company }) => company)).toContain('Juniper');
  expect(found.map(({ location }) => location)).toEqual(Array(6).fill(undefined));
});

it('a chip that says how one is hired, in the place of an employer who is not named, is no employer', () => {
  const chips = ['Urgently hiring', 'Multiple locations', 'Easily apply', 'Competitive salary'];
  const titles = [
    'Cashier',
    'Store Manager',
    'Receptionist',
    'Barista',
    'Call Centre Agent',
    'Shop Assistant',
  ];
  const rows = titles.map(
    (title, i) =>
      `<li><h3><a href="/jobs/view/${55500 + i}-x">${title}</a></h3><p>${i < 4 ? chips[i] : `Larkfield ${title} Ltd`}</p><p>Leeds, England</p></li>`,
  );
  const found = read(
    'https://board.example/jobs?q=x',
    'Jobs in Leeds',
    `${head}<main><h1>Jobs</h1><ul>${rows.join('')}</ul></main>${foot}`,
  );
  expect(found.map(({ title }) => title)).toEqual(titles);
  expect(found.slice(0, 4).map(({ company }) => company)).toEqual(Array(4).fill(undefined));
});
