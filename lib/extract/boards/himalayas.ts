import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const himalayas: Board = {
  id: 'himalayas',
  name: 'Himalayas',
  matches: ['*://himalayas.app/*'],
  samples: [
    'https://himalayas.app/jobs/customer-support',
    'https://himalayas.app/companies/acme/jobs/customer-support',
  ],
  idFromUrl: (url) => inPath(url, /\/companies\/([^/]+\/jobs\/[^/]+)/),
};
