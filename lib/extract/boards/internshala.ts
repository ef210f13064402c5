import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const internshala: Board = {
  id: 'internshala',
  name: 'Internshala',
  matches: ['*://*.internshala.com/*'],
  samples: [
    'https://internshala.com/jobs/customer-service-jobs',
    'https://internshala.com/job/detail/customer-support-at-acme1700000001',
  ],
  idFromUrl: (url) => inPath(url, /\/(?:job|internship)s?\/details?\/[^/]*?(\d{9,})$/),
  cards: {
    card: '[id^="individual_internship_"]',
    title: ['.job-internship-name', '.heading_4_5.profile'],
    company: ['.company-name', '.company_name'],
    location: ['.locations span', '#location_names span', '.row-1-item:has(.ic-16-map-pin) span'],
    idOf: (card) => /_(\d+)$/.exec(card.id)?.[1],
    // Courses are advertised in the shape of a posting, without a posting's number.
    roleOf: (card) =>
      /_\d+$/.test(card.id) && !card.matches('[class*="pgc"], [class*="course"]') ? 'result' : undefined,
  },
};
