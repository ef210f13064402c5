import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const usajobs: Board = {
  id: 'usajobs',
  name: 'USAJOBS',
  matches: ['*://*.usajobs.gov/*'],
  samples: ['https://www.usajobs.gov/Search/Results?k=clerk', 'https://www.usajobs.gov/job/700000001'],
  idFromUrl: (url) => inPath(url, /\/(?:job|GetJob\/ViewDetails)\/(\d{6,})/i),
  urlOf: (id) => `https://www.usajobs.gov/job/${id}`,
};
