import type { Board } from '../board.ts';
import { textPieces } from '../fields/element-text.ts';
import { inPath } from './ids.ts';

export const upwork: Board = {
  id: 'upwork',
  name: 'Upwork',
  matches: ['*://*.upwork.com/*'],
  samples: [
    'https://www.upwork.com/nx/search/jobs/',
    'https://www.upwork.com/jobs/Customer-support_~021000000000000000001/',
  ],
  idFromUrl: (url) => inPath(url, /\/(?:jobs|details)\/(?:[^/]*_)?(~0\w+)/),
  cards: {
    card: 'article.job-tile, article[data-test="JobTile"]',
    title: ['a[data-test*="job-tile-title-link"]', '.job-tile-title a'],
    // The client's country, behind a label.
    location: (card) => textPieces(card.querySelector('[data-test="location"]')).at(-1),
  },
};
