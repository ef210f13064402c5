import type { Board, CardReader, OpenReader } from '../board.ts';
import { inPath } from './ids.ts';

export const stepStoneCards: CardReader = {
  card: '[data-at="job-item"], article[id^="job-item-"]',
  title: ['[data-at="job-item-title"]', 'h2'],
  company: '[data-at="job-item-company-name"]',
  location: '[data-at="job-item-location"]',
  workplace: '[data-at="job-item-work-from-home"]',
  pay: '[data-at="job-item-salary-info"]',
  postedOn: '[data-at="job-item-timeago"]',
  snippet: '[data-at="jobcard-content"]',
  idOf: (card) => /(\d{5,})$/.exec(card.id)?.[1],
};

export const stepStoneOpen: OpenReader = {
  container: '[data-at="job-ad-content"], main',
  title: '[data-at="header-job-title"]',
  company: '[data-at="metadata-company-name"]',
  location: '[data-at="metadata-location"]',
  employmentType: '[data-at="metadata-contract-type"]',
  pay: '[data-at="metadata-salary"]',
  body: '[data-at="jobad-content"], [data-at="job-ad-content"]',
};

/** `…--<id>-inline.html` on StepStone, `…-job<id>` on the British boards. */
export const stepStoneId = (url: URL) =>
  inPath(url, /(?:--|-job|\/job\/(?:[^/]+\/)*[^/]*?)(\d{6,})(?:-inline\.html)?$/);

export const stepstone: Board = {
  id: 'stepstone',
  name: 'StepStone, Totaljobs and CWJobs',
  matches: [
    '*://*.stepstone.de/*',
    '*://*.stepstone.at/*',
    '*://*.stepstone.be/*',
    '*://*.stepstone.nl/*',
    '*://*.totaljobs.com/*',
    '*://*.cwjobs.co.uk/*',
    '*://*.jobsite.co.uk/*',
    '*://*.milkround.com/*',
  ],
  samples: [
    'https://www.stepstone.de/jobs/kassierer/in-berlin',
    'https://www.stepstone.de/stellenangebote--Kassierer-Berlin-Acme--9000001-inline.html',
    'https://www.totaljobs.com/job/cashier/acme-job100000001',
  ],
  idFromUrl: stepStoneId,
  cards: stepStoneCards,
  open: stepStoneOpen,
};
