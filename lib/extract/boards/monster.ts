import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const monster: Board = {
  id: 'monster',
  name: 'Monster',
  matches: [
    '*://*.monster.com/*',
    '*://*.monster.co.uk/*',
    '*://*.monster.ca/*',
    '*://*.monster.de/*',
    '*://*.monster.fr/*',
    '*://*.monster.it/*',
    '*://*.monster.es/*',
    '*://*.monster.nl/*',
    '*://*.monster.at/*',
    '*://*.monster.ch/*',
    '*://*.monster.be/*',
    '*://*.monster.ie/*',
    '*://*.monster.lu/*',
    '*://*.monster.se/*',
  ],
  samples: [
    'https://www.monster.com/jobs/search?q=cashier&where=Ohio',
    'https://www.monster.co.uk/job-openings/cashier-leeds--00112233-4455-6677-8899-aabbccddeeff',
  ],
  idFromUrl: (url) => inPath(url, /\/job-openings\/(?:[^/]*--)?([\da-f-]{36})/),
  cards: [
    {
      card: '[data-testid="svx_jobCard"], [data-testid="JobCard"]',
      title: ['[data-testid="jobTitle"]', '[data-testid="svx_jobCard-title"]'],
      company: ['[data-testid="company"]', '[data-testid="svx_jobCard-company"]'],
      location: ['[data-testid="jobDetailLocation"]', '[data-testid="svx_jobCard-location"]'],
      postedOn: '[data-testid="jobDetailDateRecency"]',
    },
    {
      // 2020
      card: 'section.card-content[data-jobid]',
      title: ['h2.title a', 'h2 a'],
      company: '.company .name',
      location: '.location .name',
      postedOn: 'time',
      idOf: (card) => card.getAttribute('data-jobid') ?? undefined,
    },
  ],
};
