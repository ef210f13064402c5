import type { Board } from '../board.ts';
import { textOfFirst } from '../read-board.ts';
import { inPath, parameter } from './ids.ts';

export const greenhouse: Board = {
  id: 'greenhouse',
  name: 'Greenhouse',
  matches: [
    '*://boards.greenhouse.io/*',
    '*://job-boards.greenhouse.io/*',
    '*://boards.eu.greenhouse.io/*',
    '*://job-boards.eu.greenhouse.io/*',
  ],
  samples: [
    'https://boards.greenhouse.io/acme',
    'https://job-boards.greenhouse.io/acme/jobs/4000001',
    'https://job-boards.greenhouse.io/embed/job_app?for=acme&token=4000002',
  ],
  idFromUrl: (url) => parameter(url, ['gh_jid', 'token'], /^\d{5,}$/) ?? inPath(url, /\/jobs\/(\d{5,})/),
  cards: {
    card: 'div.opening, tr.job-post',
    title: ['.body--medium', 'a'],
    location: ['.location', '.body--metadata'],
  },
  open: ['#app_body', '.job-post-container, main'].map((container) => ({
    container,
    title: ['.app-title', '.job__title h1'],
    company: (element: Element) => textOfFirst(element, '.company-name')?.replace(/^at\s+/, ''),
    location: ['.location', '.job__location'],
    body: '#content, .job__description',
  })),
};
