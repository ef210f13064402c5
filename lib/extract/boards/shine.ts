import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const shine: Board = {
  id: 'shine',
  name: 'Shine',
  matches: ['*://*.shine.com/*'],
  samples: [
    'https://www.shine.com/job-search/customer-support-jobs',
    'https://www.shine.com/jobs/customer-support/acme/15000001',
  ],
  idFromUrl: (url) => inPath(url, /\/jobs\/(?:[^/]+\/)+(\d{5,})$/),
  cards: {
    card: '.jobCard[itemprop="itemListElement"]',
    title: ['[itemprop="name"] a', 'h3 a', 'a[href^="/jobs/"]'],
    company: '[class*="jobCard_cName"]',
    location: '[class*="locationIcon"]',
  },
};
