import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const careerbuilder: Board = {
  id: 'careerbuilder',
  name: 'CareerBuilder',
  matches: ['*://*.careerbuilder.com/*', '*://*.careerbuilder.ca/*'],
  samples: [
    'https://www.careerbuilder.com/jobs?keywords=cashier',
    'https://www.careerbuilder.com/job/J3AAAAAAAAAAAAAAAAA',
  ],
  idFromUrl: (url) => inPath(url, /\/job\/(J[\dA-Z]{8,})/i),
};
