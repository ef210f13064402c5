import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const naukri: Board = {
  id: 'naukri',
  name: 'Naukri',
  matches: ['*://*.naukri.com/*'],
  samples: [
    'https://www.naukri.com/customer-service-jobs-in-pune',
    'https://www.naukri.com/job-listings-customer-support-acme-pune-0-to-2-years-010120000001',
  ],
  idFromUrl: (url) => inPath(url, /\/job-listings-[^/]*?-(\d{12})$/),
  cards: {
    card: '.srp-jobtuple-wrapper, .cust-job-tuple, article.jobTuple',
    title: ['a.title', '.title'],
    company: ['.comp-name', 'a.subTitle'],
    location: ['.locWdth', '.loc-wrap', '.location'],
    pay: ['.sal-wrap', '.salary'],
    postedOn: '.job-post-day',
    snippet: '.job-desc',
    idOf: (card) => card.getAttribute('data-job-id') ?? undefined,
    roleOf: (card) => (card.closest('.ni-citem, [class*="promotion"]') ? 'related' : 'result'),
  },
};
