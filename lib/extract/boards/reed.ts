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
    // Not from a page of ours: several public programs that read the live pages in 2026 name these alike.
    card: 'article[data-qa="job-card"], article.job-result-card',
    title: ['[data-qa="job-card-title"]', '.job-result-heading__title', 'h2 a'],
    company: ['[data-qa="company-name-link"]', '[data-qa="job-posted-by"] a', 'a.gtmJobListingPostedBy'],
    location: ['[data-qa="job-metadata-location"]', '.job-metadata__item--location'],
    pay: ['[data-qa="job-metadata-salary"]', '.job-metadata__item--salary'],
    payStated: true,
    postedOn: '[data-qa="job-posted-by"]',
    idOf: (card) => /(\d{6,})$/.exec(card.getAttribute('data-id') ?? card.id)?.[1],
  },
};
