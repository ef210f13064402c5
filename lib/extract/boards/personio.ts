import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const personio: Board = {
  id: 'personio',
  name: 'Personio',
  matches: ['*://*.jobs.personio.de/*', '*://*.jobs.personio.com/*'],
  samples: ['https://acme.jobs.personio.de/', 'https://acme.jobs.personio.com/job/1000001'],
  idFromUrl: (url) => inPath(url, /\/job\/(\d{4,})/),
};
