import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const paylocity: Board = {
  id: 'paylocity',
  name: 'Paylocity',
  matches: ['*://recruiting.paylocity.com/*'],
  samples: [
    'https://recruiting.paylocity.com/recruiting/jobs/All/00112233-4455-6677-8899-aabbccddeeff/Acme',
    'https://recruiting.paylocity.com/Recruiting/Jobs/Details/1000001',
  ],
  idFromUrl: (url) => inPath(url, /\/jobs\/details\/(\d+)/i),
};
