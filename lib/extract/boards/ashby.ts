import type { Board } from '../board.ts';
import { textPieces } from '../fields/element-text.ts';
import { inPath, parameter } from './ids.ts';

const details = (card: Element) =>
  textPieces(card.querySelector('.ashby-job-posting-brief-details'))
    .join(' ')
    .split(/\s*•\s*/)
    .filter(Boolean);

export const ashby: Board = {
  id: 'ashby',
  name: 'Ashby',
  matches: ['*://jobs.ashbyhq.com/*'],
  samples: [
    'https://jobs.ashbyhq.com/acme',
    'https://jobs.ashbyhq.com/acme/00112233-4455-6677-8899-aabbccddeeff',
  ],
  idFromUrl: (url) =>
    inPath(url, /\/[^/]+\/([\da-f-]{36})/) ?? parameter(url, ['ashby_jid'], /^[\da-f-]{36}$/),
  cards: {
    // Not from a page of ours: several public programs that read the live pages in 2026 name these alike.
    card: 'a:has(.ashby-job-posting-brief-title)',
    title: '.ashby-job-posting-brief-title',
    // "Department • Place • Full time • Hybrid"
    location: (card) => details(card).at(1),
    employmentType: (card) => details(card).at(2),
    workplace: (card) => details(card).at(3),
  },
};
