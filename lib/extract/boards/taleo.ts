import type { Board } from '../board.ts';
import { parameter } from './ids.ts';

export const taleo: Board = {
  id: 'taleo',
  name: 'Taleo',
  matches: ['*://*.taleo.net/*'],
  samples: [
    'https://acme.taleo.net/careersection/2/jobsearch.ftl',
    'https://acme.taleo.net/careersection/2/jobdetail.ftl?job=100001',
  ],
  idFromUrl: (url) => parameter(url, ['job', 'rid'], /^[\w-]{3,40}$/),
};
