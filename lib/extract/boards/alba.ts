import type { Board } from '../board.ts';
import { parameter } from './ids.ts';

export const alba: Board = {
  id: 'alba',
  name: '알바천국 (Alba)',
  matches: ['*://*.alba.co.kr/*'],
  samples: ['https://www.alba.co.kr/job/area/MainLocal', 'https://www.alba.co.kr/job/Detail?adid=140000001'],
  idFromUrl: (url) => parameter(url, ['adid'], /^\d{5,}$/),
  cards: {
    card: 'tr:has(> td.title a[href*="adid="])',
    title: 'span.title',
    company: 'span.company',
    location: 'td.local',
    link: 'td.title a[href*="adid="]',
  },
};
