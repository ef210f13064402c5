import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

const SECTION =
  /\/(?:jjj|acc|ofc|egr|med|sci|bus|csr|edu|etc|fbh|lab|gov|hum|lgl|mnu|mar|hea|npo|rej|ret|sls|spa|sec|trd|sof|sad|tch|trp|tfr|web|wri)(?:\/|$)/;

export const craigslist: Board = {
  id: 'craigslist',
  name: 'Craigslist jobs',
  matches: ['*://*.craigslist.org/*'],
  samples: [
    'https://denver.craigslist.org/search/ret',
    'https://denver.craigslist.org/den/ret/d/cashier/7700000001.html',
  ],
  // The same site sells cars and lets rooms; its job sections are a fixed list of codes.
  hasJobs: (url) => SECTION.test(url.pathname) || SECTION.test(`/${url.searchParams.get('cat')}`),
  idFromUrl: (url) => inPath(url, /\/(?:[^/]+\/)*d\/[^/]+\/([\w]{10,})(?:\.html)?$/),
};
