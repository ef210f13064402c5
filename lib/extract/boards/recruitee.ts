import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const recruitee: Board = {
  id: 'recruitee',
  name: 'Recruitee',
  matches: ['*://*.recruitee.com/*'],
  samples: ['https://acme.recruitee.com/', 'https://acme.recruitee.com/o/cashier'],
  idFromUrl: (url) => inPath(url, /\/o\/([^/]+)/),
};
