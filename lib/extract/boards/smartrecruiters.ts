import type { Board } from '../board.ts';
import { textPieces } from '../fields/element-text.ts';
import { inPath } from './ids.ts';

export const smartrecruiters: Board = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  matches: ['*://careers.smartrecruiters.com/*', '*://jobs.smartrecruiters.com/*'],
  samples: [
    'https://careers.smartrecruiters.com/Acme',
    'https://jobs.smartrecruiters.com/Acme/740000000000001-cashier',
  ],
  idFromUrl: (url) => inPath(url, /^\/[^/]+\/(\d{8,})/),
  cards: {
    card: 'li.opening-job',
    title: ['.details-title', 'h4'],
    // Openings stand below the heading of their place.
    location: (card) =>
      textPieces(card.closest('.opening, section')?.querySelector('.opening-title')).join(' '),
    employmentType: '.details-desc',
  },
};
