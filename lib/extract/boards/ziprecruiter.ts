import type { Board } from '../board.ts';
import { parameter } from './ids.ts';

export const ziprecruiter: Board = {
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  matches: [
    '*://*.ziprecruiter.com/*',
    '*://*.ziprecruiter.co.uk/*',
    '*://*.ziprecruiter.ie/*',
    '*://*.ziprecruiter.in/*',
    '*://*.ziprecruiter.fr/*',
    '*://*.ziprecruiter.de/*',
  ],
  samples: [
    'https://www.ziprecruiter.com/jobs-search?search=cashier&location=Ohio',
    'https://www.ziprecruiter.com/c/Acme/Job/Cashier/-in-Columbus,OH?jid=00112233aabbccdd',
  ],
  idFromUrl: (url) => parameter(url, ['jid', 'lvk', 'lk'], /^[\w.-]{8,}$/),
  cards: {
    // Not from a page of ours: several public programs that read the live pages in 2026 name these alike.
    card: 'article[id^="job-card-"], .job_result_two_pane, .job_result_two_pane_v2, article.job_result, li.job_result',
    title: ['h2[aria-label]', 'h2', '.job_title'],
    company: ['[data-testid="job-card-company"]', '.company_name'],
    location: '[data-testid="job-card-location"]',
    idOf: (card) =>
      /^job-card-(.{8,})$/.exec((card.querySelector('article[id^="job-card-"]') ?? card).id)?.[1],
  },
};
