import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const empregos: Board = {
  id: 'empregos',
  name: 'Empregos.com.br',
  matches: ['*://*.empregos.com.br/*'],
  samples: [
    'https://www.empregos.com.br/vagas/vendedor',
    'https://www.empregos.com.br/vagas/vendedor/curitiba/pr/5000001',
  ],
  idFromUrl: (url) => inPath(url, /\/vagas\/(?:[^/]+\/)+(\d{5,})$/),
  cards: {
    card: '.col-esquerda:has(.nome-empresa), .col-esquerda:has(.cidade-estado)',
    title: ['h3 a', 'h2 a'],
    company: '.nome-empresa',
    location: '.cidade-estado',
    postedOn: '.publicado',
    snippet: '.resumo-vaga',
  },
};
