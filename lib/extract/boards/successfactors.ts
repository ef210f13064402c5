import type { Board } from '../board.ts';
import { inPath, parameter } from './ids.ts';

export const successfactors: Board = {
  id: 'successfactors',
  name: 'SuccessFactors',
  matches: ['*://*.successfactors.com/*', '*://*.successfactors.eu/*', '*://*.jobs2web.com/*'],
  samples: [
    'https://career5.successfactors.eu/career?company=acme&career_job_req_id=1001',
    'https://acme.jobs2web.com/job/Leeds-Cashier/1000000001/',
  ],
  marks: 'tr.data-row a.jobTitle-link, li.job-tile a.jobTitle-link',
  idFromUrl: (url) =>
    parameter(url, ['career_job_req_id'], /^\d+$/) ?? inPath(url, /\/job\/[^/]+\/(\d{5,})\/?$/),
};
