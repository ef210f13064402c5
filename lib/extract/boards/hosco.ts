import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const hosco: Board = {
  id: 'hosco',
  name: 'Hosco',
  matches: ['*://*.hosco.com/*'],
  samples: ['https://www.hosco.com/en/jobs', 'https://www.hosco.com/en/job/acme-hotel/receptionist'],
  idFromUrl: (url) => inPath(url, /\/job\/([^/]+\/[^/]+)/),
};
