import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const teamtailor: Board = {
  id: 'teamtailor',
  name: 'Teamtailor',
  matches: ['*://*.teamtailor.com/*'],
  samples: ['https://acme.teamtailor.com/jobs', 'https://acme.na.teamtailor.com/jobs/5000001-cashier'],
  idFromUrl: (url) => inPath(url, /\/jobs\/(\d{4,})/),
};
