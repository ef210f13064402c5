import type { Board } from '../board.ts';
import { parameter } from './ids.ts';

export const ukg: Board = {
  id: 'ukg',
  name: 'UKG',
  matches: ['*://*.ultipro.com/*', '*://*.ultipro.ca/*', '*://*.rec.pro.ukg.net/*'],
  samples: [
    'https://recruiting.ultipro.com/ACM1000/JobBoard/00112233-4455-6677-8899-aabbccddeeff/',
    'https://recruiting2.ultipro.com/ACM1000/JobBoard/00112233-4455-6677-8899-aabbccddeeff/OpportunityDetail?opportunityId=aabbccdd-4455-6677-8899-aabbccddeeff',
  ],
  idFromUrl: (url) => parameter(url, ['opportunityId'], /^[\da-f-]{36}$/i),
};
