import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const welcomeToTheJungle: Board = {
  id: 'welcome-to-the-jungle',
  name: 'Welcome to the Jungle',
  matches: ['*://*.welcometothejungle.com/*'],
  samples: [
    'https://www.welcometothejungle.com/en/jobs?query=support',
    'https://www.welcometothejungle.com/en/companies/acme/jobs/customer-care_paris',
  ],
  idFromUrl: (url) => inPath(url, /\/companies\/([^/]+\/jobs\/[^/]+)/),
};
