import type { Board } from '../board.ts';
import { inPath, parameter } from './ids.ts';

export const reed: Board = {
  id: 'reed',
  name: 'Reed',
  matches: ['*://*.reed.co.uk/*'],
  samples: [
    'https://www.reed.co.uk/jobs/cashier-jobs-in-leeds',
    'https://www.reed.co.uk/jobs/cashier/50000001',
  ],
  hasJobs: (url) => !/^\/(?:courses|career-advice|recruiter)/.test(url.pathname),
  idFromUrl: (url) => inPath(url, /\/jobs\/[^/]+\/(\d{6,})/) ?? parameter(url, ['jobId'], /^\d{6,}$/),
  cards: {
    card: 'article[data-qa="job-card"], article.job-result-card, article.job-result',
    title: ['[data-qa="job-card-title"]', '.job-result-heading__title', 'h2 a', 'h3 a'],
    company: ['[data-qa="company-name-link"]', '[data-qa="job-posted-by"] a', 'a.gtmJobListingPostedBy'],
    location: [
      '[data-qa="job-metadata-location"]',
      '[data-qa="job-card-location"]',
      '.job-metadata__item--location',
      'li.location',
    ],
    pay: ['[data-qa="job-metadata-salary"]', '.job-metadata__item--salary', 'li.salary'],
    payStated: true,
    postedOn: '[data-qa="job-posted-by"]',
    idOf: (card) => /(\d{6,})$/.exec(card.getAttribute('data-id') ?? card.id)?.[1],
  },
};
