import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const gupy: Board = {
  id: 'gupy',
  name: 'Gupy',
  matches: ['*://*.gupy.io/*'],
  samples: ['https://portal.gupy.io/job-search/term=vendas', 'https://acme.gupy.io/job/abcDEF123456='],
  idFromUrl: (url) => inPath(url, /\/jobs?\/([\w=-]{6,})/),
  cards: {
    card: 'a[href*=".gupy.io/job"]:has(h3)',
    title: 'h3',
    company: '[role="group"] p',
    location: '[data-testid="job-location"]',
  },
};
