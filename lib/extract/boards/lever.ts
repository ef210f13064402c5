import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const lever: Board = {
  id: 'lever',
  name: 'Lever',
  matches: ['*://jobs.lever.co/*', '*://jobs.eu.lever.co/*'],
  samples: ['https://jobs.lever.co/acme', 'https://jobs.lever.co/acme/00112233-4455-6677-8899-aabbccddeeff'],
  idFromUrl: (url) => inPath(url, /\/[^/]+\/([\da-f-]{36})/),
  cards: {
    card: '.posting',
    title: ['[data-qa="posting-name"]', 'h5'],
    location: ['.sort-by-location', '.location'],
    workplace: '.workplaceTypes',
    employmentType: ['.sort-by-commitment', '.commitment'],
  },
  open: {
    container: '.content-wrapper.posting-page, .posting-page',
    title: '.posting-headline h2',
    location: ['.posting-categories .location', '.sort-by-time.location'],
    workplace: '.posting-categories .workplaceTypes',
    employmentType: '.posting-categories .commitment',
  },
};
