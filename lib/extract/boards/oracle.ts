import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const oracle: Board = {
  id: 'oracle',
  name: 'Oracle Recruiting',
  matches: ['*://*.oraclecloud.com/hcmUI/*'],
  samples: [
    'https://acme.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/jobs',
    'https://acme.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/1001',
  ],
  marks: 'li[data-qa="searchResultItem"] .job-tile__title',
  idFromUrl: (url) => inPath(url, /\/(?:job|preview)\/(\d+)/),
};
