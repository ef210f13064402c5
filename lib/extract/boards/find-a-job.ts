import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const findAJob: Board = {
  id: 'find-a-job',
  name: 'Find a job (UK government)',
  matches: ['*://findajob.dwp.gov.uk/*'],
  samples: ['https://findajob.dwp.gov.uk/search?q=cashier', 'https://findajob.dwp.gov.uk/details/10000001'],
  idFromUrl: (url) => inPath(url, /\/details\/(\d{5,})/),
};
