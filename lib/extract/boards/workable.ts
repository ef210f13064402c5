import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const workable: Board = {
  id: 'workable',
  name: 'Workable',
  matches: ['*://apply.workable.com/*', '*://jobs.workable.com/*'],
  samples: [
    'https://apply.workable.com/acme/',
    'https://apply.workable.com/acme/j/0A1B2C3D4E/',
    'https://jobs.workable.com/view/abcDEF123/cashier-in-leeds-at-acme',
  ],
  idFromUrl: (url) => inPath(url, /\/j\/([\dA-F]{8,})/i) ?? inPath(url, /\/view\/(\w{6,})/),
};
