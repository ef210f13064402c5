import type { Board } from '../board.ts';
import { inPath, parameter } from './ids.ts';

export const wellfound: Board = {
  id: 'wellfound',
  name: 'Wellfound',
  matches: ['*://*.wellfound.com/*', '*://angel.co/*'],
  samples: ['https://wellfound.com/jobs', 'https://wellfound.com/jobs/3000001-customer-support'],
  idFromUrl: (url) => inPath(url, /\/jobs\/(\d{5,})(?:-|$)/) ?? parameter(url, ['job_listing_slug']),
};
