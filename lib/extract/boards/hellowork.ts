import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const hellowork: Board = {
  id: 'hellowork',
  name: 'HelloWork',
  matches: ['*://*.hellowork.com/*'],
  samples: [
    'https://www.hellowork.com/fr-fr/emploi/recherche.html?k=vente',
    'https://www.hellowork.com/fr-fr/emplois/70000001.html',
  ],
  idFromUrl: (url) => inPath(url, /\/emplois\/(\d{5,})/),
  cards: {
    card: 'li[data-id-storage-item-id]',
    title: ['h3 p:first-child', 'h3', 'h2'],
    company: 'h3 p:nth-child(2)',
    location: '[data-cy="localisationCard"]',
    employmentType: '[data-cy="contractCard"]',
    idOf: (card) => card.getAttribute('data-id-storage-item-id') ?? undefined,
  },
};
