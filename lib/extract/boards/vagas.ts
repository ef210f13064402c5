import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const vagas: Board = {
  id: 'vagas',
  name: 'Vagas.com.br',
  matches: ['*://*.vagas.com.br/*'],
  samples: ['https://www.vagas.com.br/vagas-de-vendas', 'https://www.vagas.com.br/vagas/v1000001/vendedor'],
  idFromUrl: (url) => inPath(url, /\/vagas\/(v\d{4,})/),
  cards: {
    card: 'li.vaga',
    title: ['a[data-id-vaga]', 'h2 a'],
    company: '.emprVaga',
    location: '.vaga-local',
  },
};
