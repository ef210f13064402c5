import type { Board } from '../board.ts';
import { parameter } from './ids.ts';

export const topjobs: Board = {
  id: 'topjobs',
  name: 'topjobs.lk',
  matches: ['*://*.topjobs.lk/*'],
  samples: [
    'https://www.topjobs.lk/index.jsp',
    'https://www.topjobs.lk/employer/JobAdvertismentServlet?ac=DEFZZZ&jc=0001000001',
  ],
  idFromUrl: (url) => parameter(url, ['jc'], /^\d{5,}$/),
  urlOf: (id, url) => `https://${url.hostname}/employer/JobAdvertismentServlet?jc=${id}`,
  cards: {
    // Links run a script; the posting's number is an argument of it.
    card: '.job-link:has(> a[href*="JobAdvertismentServlet"])',
    title: 'a',
    company: 'h5',
    idOf: (card) => /[?&]jc=(\d{5,})/.exec(card.querySelector('a')?.getAttribute('href') ?? '')?.[1],
  },
};
