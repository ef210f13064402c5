import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const careerbuilder: Board = {
  id: 'careerbuilder',
  name: 'CareerBuilder',
  matches: ['*://*.careerbuilder.com/*', '*://*.careerbuilder.ca/*'],
  samples: [
    'https://www.careerbuilder.com/jobs?keywords=cashier',
    'https://www.careerbuilder.com/job/J3AAAAAAAAAAAAAAAAA',
  ],
  idFromUrl: (url) => inPath(url, /\/job\/(J[\dA-Z]{8,})/i),
  cards: {
    card: '.data-results-content-parent, li[data-job-did]',
    title: '.data-results-title',
    company: '.data-details > span:first-child',
    location: '.data-details > span:nth-child(2)',
    employmentType: '.data-details > span:nth-child(3)',
    snippet: '.data-snapshot .block',
    idOf: (card) =>
      (card.matches('[data-job-did]') ? card : card.querySelector('[data-job-did]'))?.getAttribute(
        'data-job-did',
      ) ?? undefined,
  },
};
