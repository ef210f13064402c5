import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const icims: Board = {
  id: 'icims',
  name: 'iCIMS',
  matches: ['*://*.icims.com/*'],
  samples: [
    'https://careers-acme.icims.com/jobs/search',
    'https://careers-acme.icims.com/jobs/1001/cashier/job',
  ],
  idFromUrl: (url) => inPath(url, /\/jobs\/(\d+)\//),
  cards: {
    card: '.iCIMS_JobsTable > .row, li.iCIMS_JobCardItem, table.iCIMS_JobsTable tbody tr',
    title: ['.iCIMS_Anchor h2', '.iCIMS_Anchor h3', 'a.iCIMS_Anchor', '[itemprop="title"] a'],
    location: '.header.left span:not(.sr-only)',
    link: 'a.iCIMS_Anchor, [itemprop="title"] a',
  },
  open: {
    container: '.iCIMS_JobPage, .iCIMS_MainWrapper',
    title: '.iCIMS_Header',
    body: '.iCIMS_JobContent',
  },
};
