import type { Board } from '../board.ts';
import { inPath, parameter } from './ids.ts';

export const simplyhired: Board = {
  id: 'simplyhired',
  name: 'SimplyHired',
  matches: [
    '*://*.simplyhired.com/*',
    '*://*.simplyhired.co.uk/*',
    '*://*.simplyhired.ca/*',
    '*://*.simplyhired.co.in/*',
    '*://*.simplyhired.com.au/*',
  ],
  samples: [
    'https://www.simplyhired.com/search?q=cashier&l=ohio',
    'https://www.simplyhired.com/job/abcDEF_123-abcDEF_123',
  ],
  idFromUrl: (url) => inPath(url, /\/job\/([\w-]{12,})/) ?? parameter(url, ['job'], /^[\w-]{12,}$/),
};
