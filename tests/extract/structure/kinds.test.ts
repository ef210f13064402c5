import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractPostings } from '../../../lib/extract/index.ts';
import { advertsAsFound } from './kinds/adverts-as-found.ts';
import { advertsAsShown } from './kinds/adverts-as-shown.ts';
import { applicantSystems } from './kinds/applicant-systems.ts';
import { boardLists } from './kinds/board-lists.ts';
import { boardsAbroad } from './kinds/boards-abroad.ts';
import { boardsAsShown } from './kinds/boards-as-shown.ts';
import { boardsInMoreLanguages } from './kinds/boards-in-more-languages.ts';
import { detailPages } from './kinds/detail-pages.ts';
import { detailPagesAbroad } from './kinds/detail-pages-abroad.ts';
import { detailPagesOfOldAndNew } from './kinds/detail-pages-of-old-and-new.ts';
import { employersOwnPages } from './kinds/employers-own-pages.ts';
import { jobPages } from './kinds/job-pages.ts';
import { listsAsFound } from './kinds/lists-as-found.ts';
import { lookAlikes } from './kinds/look-alikes.ts';
import { lookAlikesAbroad } from './kinds/look-alikes-abroad.ts';
import { lookAlikesAsFound } from './kinds/look-alikes-as-found.ts';
import { lookAlikesAsShown } from './kinds/look-alikes-as-shown.ts';
import { moreAdvertsAsFound } from './kinds/more-adverts-as-found.ts';
import { moreApplicantSystems } from './kinds/more-applicant-systems.ts';
import { moreDetailPages } from './kinds/more-detail-pages.ts';
import { moreListsAsFound } from './kinds/more-lists-as-found.ts';
import { moreLookAlikes } from './kinds/more-look-alikes.ts';
import { otherPages } from './kinds/other-pages.ts';

/** No reader may stumble over a page that it is meant to read. */
const onFault = (error: unknown) => {
  throw error;
};

function read(page: { at: string; title: string; body: string; lang?: string }) {
  const { document } = new JSDOM(
    `<!doctype html><html lang="${page.lang ?? 'en'}"><head><title>${page.title}</title></head><body>${page.body}</body></html>`,
  ).window;
  return extractPostings(document, page.at, { boards: [], onFault }).postings;
}

const allDetailPages = [
  ...detailPages,
  ...moreDetailPages,
  ...detailPagesAbroad,
  ...detailPagesOfOldAndNew,
  ...advertsAsFound,
  ...moreAdvertsAsFound,
  ...advertsAsShown,
];

const fold = (text = '') => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

describe('the reader that knows no board finds every posting, its employer and its place, on', () => {
  it.each([
    ...jobPages,
    ...boardLists,
    ...applicantSystems,
    ...boardsAbroad,
    ...boardsInMoreLanguages,
    ...moreApplicantSystems,
    ...listsAsFound,
    ...moreListsAsFound,
    ...employersOwnPages,
    ...boardsAsShown,
  ])('$name', (page) => {
    const found = read(page);
    expect(found.map(({ posting }) => fold(posting.title))).toEqual(
      page.expected.map(([title]) => fold(title)),
    );
    for (const [index, [title, company, location]] of page.expected.entries()) {
      const posting = found[index]?.posting;
      if (company) expect(fold(posting?.company), `employer of ${title}`).toBe(fold(company));
      else expect(posting?.readers.company, `nobody names the employer of ${title}`).not.toBe('structure');
      if (location) expect(fold(posting?.location), `place of ${title}`).toBe(fold(location));
    }
  });
});

describe('the reader that knows no board finds the open posting on a page with', () => {
  it.each([...allDetailPages].filter(({ expected }) => expected))('$name', (page) => {
    const open = read(page).find(({ role }) => role === 'main')?.posting;
    expect(open?.title).toBe(page.expected?.title);
    expect(open?.company).toBe(page.expected?.company);
    if (page.expected?.location) expect(open?.location).toBe(page.expected.location);
    expect(open?.description).toContain(page.expected?.says);
    expect(open?.depth).toBe('ad');
  });

  it.each([...allDetailPages].filter(({ expected }) => !expected))('$name', (page) => {
    expect(read(page).map(({ posting }) => posting.title)).toEqual([]);
  });
});

describe('nothing is found where nothing is offered:', () => {
  it.each([
    ...otherPages,
    ...lookAlikes,
    ...moreLookAlikes,
    ...lookAlikesAbroad,
    ...lookAlikesAsFound,
    ...lookAlikesAsShown,
  ])('$name', (page) => {
    expect(read(page).map(({ posting }) => posting.title)).toEqual([]);
  });
});
