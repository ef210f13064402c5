import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const jora: Board = {
  id: 'jora',
  name: 'Jora',
  matches: ['*://*.jora.com/*'],
  samples: [
    'https://au.jora.com/Cashier-jobs-in-Perth-WA',
    'https://uk.jora.com/job/Cashier-00112233445566778899aabbccddeeff',
  ],
  idFromUrl: (url) => inPath(url, /\/job\/(?:rd\/)?(?:[^/]*-)?([\da-f]{32})/),
  cards: {
    card: '.job-card',
    title: ['.job-title', 'h2 a', 'h3 a'],
    company: '.job-company',
    location: '.job-location',
    pay: '.badge.-salary-badge',
    snippet: '.job-abstract',
    postedOn: '.job-listed-date',
    idOf: (card) => /^r_([\da-f]{32})$/.exec(card.id)?.[1],
  },
};
