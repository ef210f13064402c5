import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const jobgether: Board = {
  id: 'jobgether',
  name: 'Jobgether',
  matches: ['*://*.jobgether.com/*'],
  samples: [
    'https://jobgether.com/remote-jobs',
    'https://jobgether.com/offer/00112233445566778899aabb-customer-support',
  ],
  idFromUrl: (url) => inPath(url, /\/offer\/([\da-f]{24})/),
  cards: {
    card: 'div:has(> a[href^="/offer/"])',
    title: ['.title h3', 'h3'],
    company: '#offer-body p',
    location: '.title-remote + span',
    link: 'a[href^="/offer/"]',
  },
};
