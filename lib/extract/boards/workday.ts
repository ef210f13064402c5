import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const workday: Board = {
  id: 'workday',
  name: 'Workday',
  matches: ['*://*.myworkdayjobs.com/*', '*://*.myworkdaysite.com/*', '*://*.myworkdayjobs-impl.com/*'],
  samples: [
    'https://acme.wd5.myworkdayjobs.com/Careers',
    'https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Leeds/Cashier_R-100001',
  ],
  idFromUrl: (url) => inPath(url, /\/(?:job|details)\/(?:[^/]+\/)*[^/]*_([A-Za-z]*[-_]?\d[\w-]*)$/),
  cards: {
    // Not from a page of ours: several public programs that read the live pages in 2026 name these alike.
    card: 'li:has([data-automation-id="jobTitle"])',
    title: '[data-automation-id="jobTitle"]',
    location: ['[data-automation-id="locations"] dd', '[data-automation-id="locations"]'],
    workplace: '[data-automation-id="remoteType"] dd',
    employmentType: '[data-automation-id="time"] dd',
    postedOn: '[data-automation-id="postedOn"] dd',
  },
  open: ['[data-automation-id="jobDetails"], [data-automation-id="jobPostingPage"]', 'main'].map(
    (container) => ({
      container,
      title: '[data-automation-id="jobPostingHeader"]',
      location: ['[data-automation-id="locations"] dd', '[data-automation-id="locations"]'],
      workplace: '[data-automation-id="remoteType"] dd',
      employmentType: ['[data-automation-id="time"] dd', '[data-automation-id="time"]'],
      postedOn: ['[data-automation-id="postedOn"] dd', '[data-automation-id="postedOn"]'],
      body: '[data-automation-id="jobPostingDescription"]',
    }),
  ),
};
