import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const jobBank: Board = {
  id: 'job-bank',
  name: 'Job Bank (Canada)',
  matches: ['*://*.jobbank.gc.ca/*', '*://*.guichetemplois.gc.ca/*'],
  samples: [
    'https://www.jobbank.gc.ca/jobsearch/jobsearch?searchstring=cashier',
    'https://www.jobbank.gc.ca/jobsearch/jobposting/40000001',
  ],
  idFromUrl: (url) => inPath(url, /\/jobposting\/(\d{5,})/),
  urlOf: (id, url) => `https://${url.hostname}/jobsearch/jobposting/${id}`,
  cards: {
    // Not from a page of ours: several public programs that read the live pages in 2026 name these alike.
    card: 'article:has(> a.resultJobItem)',
    title: '.noctitle',
    company: 'li.business',
    location: 'li.location',
    workplace: '.telework',
    pay: 'li.salary',
    payStated: true,
    postedOn: 'li.date',
  },
};
