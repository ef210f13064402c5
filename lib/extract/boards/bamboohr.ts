import type { Board } from '../board.ts';
import { inPath, parameter } from './ids.ts';

export const bamboohr: Board = {
  id: 'bamboohr',
  name: 'BambooHR',
  matches: ['*://*.bamboohr.com/*'],
  samples: ['https://acme.bamboohr.com/careers', 'https://acme.bamboohr.com/careers/101'],
  idFromUrl: (url) =>
    inPath(url, /\/careers\/(\d+)/) ??
    (url.pathname.includes('/jobs/') ? parameter(url, ['id'], /^\d+$/) : undefined),
};
