import type { Board } from '../board.ts';
import { textPieces } from '../fields/element-text.ts';
import { inPath } from './ids.ts';

export const dice: Board = {
  id: 'dice',
  name: 'Dice',
  matches: ['*://*.dice.com/*'],
  samples: [
    'https://www.dice.com/jobs?q=help+desk',
    'https://www.dice.com/job-detail/00112233-4455-6677-8899-aabbccddeeff',
  ],
  idFromUrl: (url) => inPath(url, /\/job-detail\/([\da-f-]{36})/),
  cards: {
    card: '[data-testid="job-search-serp-card"], dhi-search-card',
    title: [
      '[data-testid="job-search-job-detail-link"]',
      'a[href*="/job-detail/"]:not([data-testid="job-search-job-card-link"])',
    ],
    company: ['a[href*="/company-profile/"] p', 'a[href*="/company-profile/"]'],
    location: (card) =>
      textPieces(
        card.querySelector('[data-testid="job-search-job-detail-link"]')?.closest('[role="main"]'),
      ).at(1),
    pay: '[id="salary-label"]',
    employmentType: '[id="employmentType-label"]',
    link: 'a[href*="/job-detail/"]',
  },
};
