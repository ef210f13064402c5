import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const snagajob: Board = {
  id: 'snagajob',
  name: 'Snagajob',
  matches: ['*://*.snagajob.com/*'],
  samples: ['https://www.snagajob.com/search?q=cashier', 'https://www.snagajob.com/jobs/900000001'],
  idFromUrl: (url) => inPath(url, /\/jobs\/(\d{6,})/),
};
