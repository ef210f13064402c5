import type { Board } from '../board.ts';

export const googleJobs: Board = {
  id: 'google-jobs',
  name: 'Google job results',
  matches: [
    '*://www.google.com/search*',
    '*://www.google.co.uk/search*',
    '*://www.google.ca/search*',
    '*://www.google.com.au/search*',
    '*://www.google.co.in/search*',
    '*://www.google.de/search*',
    '*://www.google.fr/search*',
    '*://www.google.es/search*',
    '*://www.google.it/search*',
    '*://www.google.nl/search*',
  ],
  samples: [
    'https://www.google.com/search?q=cashier+jobs&udm=8',
    'https://www.google.co.uk/search?q=cashier&ibp=htl;jobs&htidocid=abcDEF123%3D%3D',
  ],
  // A search is about jobs only where the address says so.
  hasJobs: (url) => url.searchParams.get('udm') === '8' || /htl;jobs/.test(url.searchParams.get('ibp') ?? ''),
  idFromUrl: (url) => /[#&?]htidocid=([\w%=-]{8,})/.exec(url.search + url.hash)?.[1],
};
