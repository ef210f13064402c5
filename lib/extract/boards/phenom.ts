import type { Board } from '../board.ts';
import { textOfFirst } from '../read-board.ts';
import { inPath } from './ids.ts';

/** Phenom repeats a card's facts in attributes of its link. */
const stated = (card: Element, fact: string) =>
  card.querySelector(`[data-ph-at-job-${fact}-text]`)?.getAttribute(`data-ph-at-job-${fact}-text`) ||
  undefined;

export const phenom: Board = {
  id: 'phenom',
  name: 'Phenom',
  matches: ['*://*.phenompeople.com/*'],
  samples: [
    'https://acme.phenompeople.com/global/en/search-results',
    'https://acme.phenompeople.com/global/en/job/R100001/Cashier',
  ],
  marks: '[data-ph-at-id="jobs-list-item"]',
  idFromUrl: (url) => inPath(url, /\/job\/([\w-]*\d[\w-]*)(?:\/|$)/),
  cards: {
    card: '[data-ph-at-id="jobs-list-item"]',
    title: ['[data-ph-at-id="job-link"]', '.job-title'],
    location: (card) => stated(card, 'location') ?? textOfFirst(card, '[data-ph-at-id="job-location"]'),
    employmentType: (card) => stated(card, 'type'),
    postedOn: (card) => stated(card, 'post-date'),
    idOf: (card) => stated(card, 'id'),
  },
};
