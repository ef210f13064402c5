import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const icims: Board = {
  id: 'icims',
  name: 'iCIMS',
  matches: ['*://*.icims.com/*'],
  samples: [
    'https://careers-acme.icims.com/jobs/search',
    'https://careers-acme.icims.com/jobs/1001/cashier/job',
  ],
  idFromUrl: (url) => inPath(url, /\/jobs\/(\d+)\//),
};
