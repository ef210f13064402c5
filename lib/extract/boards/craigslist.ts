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
  cards: {
    card: '.cl-search-result, .cl-static-search-result, .result-row',
    title: ['.posting-title', '.titlestring', '.result-title', '.title'],
    location: ['.result-location', '.result-hood', '.location'],
    pay: '.priceinfo',
    payStated: true,
    postedOn: 'time',
    idOf: (card) => card.getAttribute('data-pid') ?? undefined,
  },
  open: {
    container: 'section.body',
    title: '#titletextonly',
    location: '.postingtitletext small',
    body: '#postingbody',
  },
};
