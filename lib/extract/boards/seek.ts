import type { Board } from '../board.ts';
import { textPieces } from '../fields/element-text.ts';
import { inPath, parameter } from './ids.ts';

/** Suburb and city stand in elements of their own. */
function places(card: Element): string {
  const found = [
    ...card.querySelectorAll('[data-automation="jobLocation"], [data-automation="jobCardLocation"]'),
  ];
  return [...new Set(found.map((place) => textPieces(place).join(' ')))].filter(Boolean).join(', ');
}

export const seek: Board = {
  id: 'seek',
  name: 'SEEK, JobStreet and JobsDB',
  matches: [
    '*://*.seek.com.au/*',
    '*://*.seek.co.nz/*',
    '*://*.seek.com/*',
    '*://*.jobstreet.com/*',
    '*://*.jobstreet.com.my/*',
    '*://*.jobstreet.com.sg/*',
    '*://*.jobstreet.com.ph/*',
    '*://*.jobstreet.co.id/*',
    '*://*.jobsdb.com/*',
  ],
  samples: [
    'https://www.seek.com.au/cashier-jobs/in-All-Perth-WA',
    'https://my.jobstreet.com/job/90000001',
    'https://hk.jobsdb.com/cashier-jobs?jobId=90000002',
  ],
  idFromUrl: (url) => parameter(url, ['jobId'], /^\d{5,}$/) ?? inPath(url, /\/job\/(\d{5,})/),
  urlOf: (id, url) => `https://${url.hostname}/job/${id}`,
  cards: {
    card: 'article[data-job-id], [data-testid="job-card"]',
    title: ['[data-automation="jobTitle"]', '[data-testid="job-card-title"]', 'h3'],
    company: '[data-automation="jobCompany"]',
    location: places,
    workplace: '[data-testid="work-arrangement"]',
    employmentType: (card) =>
      textPieces(card).find((piece) =>
        /^(?:full time|part time|contract\/temp|casual\/vacation)$/i.test(piece),
      ),
    pay: '[data-automation="jobSalary"]',
    payStated: true,
    postedOn: '[data-automation="jobListingDate"]',
    snippet: '[data-automation="jobShortDescription"]',
    idOf: (card) => card.getAttribute('data-job-id') ?? undefined,
  },
  open: {
    container: '[data-automation="jobDetailsPage"], [data-automation="splitViewJobDetailsWrapper"]',
    title: '[data-automation="job-detail-title"]',
    company: '[data-automation="advertiser-name"]',
    location: '[data-automation="job-detail-location"]',
    employmentType: '[data-automation="job-detail-work-type"]',
    pay: '[data-automation="job-detail-salary"]',
    payStated: true,
    body: '[data-automation="jobAdDetails"]',
  },
};
