import type { Board } from '../board.ts';
import { stepStoneCards, stepStoneId, stepStoneOpen } from './stepstone.ts';

export const caterer: Board = {
  id: 'caterer',
  name: 'Caterer.com',
  matches: ['*://*.caterer.com/*'],
  samples: [
    'https://www.caterer.com/jobs/waiter/in-london',
    'https://www.caterer.com/job/waiter/acme-job100000002',
  ],
  idFromUrl: stepStoneId,
  // The same engine as Totaljobs.
  cards: stepStoneCards,
  open: stepStoneOpen,
};
