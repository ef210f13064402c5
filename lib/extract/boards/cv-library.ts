import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const cvLibrary: Board = {
  id: 'cv-library',
  name: 'CV-Library',
  matches: ['*://*.cv-library.co.uk/*'],
  samples: [
    'https://www.cv-library.co.uk/cashier-jobs-in-leeds',
    'https://www.cv-library.co.uk/job/200000001/Cashier',
  ],
  idFromUrl: (url) => inPath(url, /\/job\/(\d{6,})/),
};
