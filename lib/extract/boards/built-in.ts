import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const builtIn: Board = {
  id: 'built-in',
  name: 'Built In',
  matches: [
    '*://*.builtin.com/*',
    '*://*.builtinnyc.com/*',
    '*://*.builtinchicago.org/*',
    '*://*.builtinboston.com/*',
    '*://*.builtinla.com/*',
    '*://*.builtinaustin.com/*',
    '*://*.builtincolorado.com/*',
    '*://*.builtinseattle.com/*',
    '*://*.builtinsf.com/*',
  ],
  samples: [
    'https://builtin.com/jobs?search=support',
    'https://www.builtinnyc.com/job/customer-support/4000001',
  ],
  idFromUrl: (url) => inPath(url, /\/job\/(?:[^/]+\/)*(\d{4,})$/),
};
