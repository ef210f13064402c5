import type { Board } from '../board.ts';
import { textPieces } from '../fields/element-text.ts';
import { inPath } from './ids.ts';

export const infojobsBr: Board = {
  id: 'infojobs-br',
  name: 'InfoJobs Brasil',
  matches: ['*://*.infojobs.com.br/*'],
  samples: [
    'https://www.infojobs.com.br/vagas-de-emprego-vendas.aspx',
    'https://www.infojobs.com.br/vaga-de-vendedor-em-parana__10000001.aspx',
  ],
  idFromUrl: (url) => inPath(url, /\/vaga-de-[^/]*__(\d{5,})\.aspx/),
  cards: {
    card: '.card:has(> [id^="vacancy"][data-id])',
    title: 'h2',
    company: ['a[href*="/empresa-"]', '.align-items-baseline > .text-body'],
    location: (card) =>
      textPieces(card.querySelector('.js_divUserVagaDistance')?.parentElement ?? undefined).at(0),
    postedOn: (card) => card.querySelector('.js_date')?.getAttribute('data-value') ?? undefined,
    idOf: (card) => card.querySelector('[id^="vacancy"]')?.getAttribute('data-id') ?? undefined,
  },
};
