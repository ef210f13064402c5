import type { Board } from '../board.ts';
import { inPath, parameter } from './ids.ts';

export const jobvite: Board = {
  id: 'jobvite',
  name: 'Jobvite',
  matches: ['*://jobs.jobvite.com/*', '*://app.jobvite.com/*'],
  samples: ['https://jobs.jobvite.com/acme/jobs', 'https://jobs.jobvite.com/acme/job/oABCdef1'],
  idFromUrl: (url) => inPath(url, /\/job\/(o\w{4,})/) ?? parameter(url, ['j'], /^o\w{4,}$/),
};
