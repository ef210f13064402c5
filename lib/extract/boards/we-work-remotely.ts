import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const weWorkRemotely: Board = {
  id: 'we-work-remotely',
  name: 'We Work Remotely',
  matches: ['*://*.weworkremotely.com/*'],
  samples: [
    'https://weworkremotely.com/categories/remote-customer-support-jobs',
    'https://weworkremotely.com/remote-jobs/acme-customer-support',
  ],
  idFromUrl: (url) => inPath(url, /\/(?:remote-jobs|listings)\/([^/]+)$/),
  cards: {
    card: 'li.new-listing-container, section.jobs li.feature',
    title: ['[class*="new-listing__header__title"]', 'span.title'],
    company: ['[class*="new-listing__company-name"]', 'span.company'],
    location: ['[class*="new-listing__company-headquarters"]', 'span.region'],
    link: 'a[href*="/remote-jobs/"], a[href*="/listings/"]',
    // An advert of the board's own is styled as a listing.
    roleOf: (card) => (card.matches('[class*="feature--ad"]') ? undefined : 'result'),
  },
};
