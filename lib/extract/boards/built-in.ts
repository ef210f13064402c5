import type { Board } from '../board.ts';
import { textPieces } from '../fields/element-text.ts';
import { inPath } from './ids.ts';

export const builtIn: Board = {
  id: 'built-in',
  name: 'Built In',
  matches: [
    '*://*.builtin.com/*',
    '*://*.builtinnyc.com/*',
    '*://*.builtinchicago.org/*',
    '*://*.builtinboston.com/*',
    '*://*.builtinla.com/*',
    '*://*.builtinaustin.com/*',
    '*://*.builtincolorado.com/*',
    '*://*.builtinseattle.com/*',
    '*://*.builtinsf.com/*',
  ],
  samples: [
    'https://builtin.com/jobs?search=support',
    'https://www.builtinnyc.com/job/customer-support/4000001',
  ],
  idFromUrl: (url) => inPath(url, /\/job\/(?:[^/]+\/)*(\d{4,})$/),
  cards: {
    card: '[data-id="job-card"]',
    title: ['[data-id="job-card-title"]', 'h2 a'],
    company: '[data-id="company-title"]',
    location: (card) =>
      textPieces(card.querySelector('.fa-location-dot')?.parentElement?.parentElement).join(' '),
  },
};
