import type { Board } from '../board.ts';
import { textPieces } from '../fields/element-text.ts';
import { inPath } from './ids.ts';

export const nhsJobs: Board = {
  id: 'nhs-jobs',
  name: 'NHS Jobs',
  matches: ['*://*.jobs.nhs.uk/*'],
  samples: [
    'https://www.jobs.nhs.uk/candidate/search/results?keyword=receptionist',
    'https://www.jobs.nhs.uk/candidate/jobadvert/C9000-26-0001',
  ],
  idFromUrl: (url) => inPath(url, /\/jobadvert\/([\w-]+)/),
  cards: {
    // Not from a page of ours: several public programs that read the live pages in 2026 name these alike.
    card: '[data-test="search-result"]',
    title: '[data-test="search-result-job-title"]',
    // The employer is the heading's own text; the place stands in an element inside it.
    company: (card) => textPieces(card.querySelector('[data-test="search-result-location"] h3')).at(0),
    location: '[data-test="search-result-location"] h3 > div',
    pay: '[data-test="search-result-salary"] strong',
    payStated: true,
    postedOn: '[data-test="search-result-publicationDate"] strong',
    closesOn: '[data-test="search-result-closingDate"] strong',
  },
};
