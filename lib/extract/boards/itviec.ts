import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

/** The logo's title is the employer's name or its slogan; the link to its page tells which. */
function employer(card: Element): string | undefined {
  const title = card.querySelector('.logo-wrapper[title]')?.getAttribute('title') ?? '';
  const link = card.querySelector('a[href*="/companies/"]')?.getAttribute('href') ?? '';
  const slug = /\/companies\/([^/?#]+)/.exec(link)?.[1];
  const plain = title.toLowerCase().replace(/[^a-z\d]+/g, '-');
  return !slug || plain.includes(slug) || slug.includes(plain) ? title : slug.replaceAll('-', ' ');
}

export const itviec: Board = {
  id: 'itviec',
  name: 'ITviec',
  matches: ['*://*.itviec.com/*'],
  samples: ['https://itviec.com/it-jobs', 'https://itviec.com/it-jobs/help-desk-acme-0001'],
  idFromUrl: (url) => inPath(url, /\/it-jobs\/[^/]+-(\d{4})$/) && inPath(url, /\/it-jobs\/([^/]+)$/),
  cards: {
    card: 'div.job[id^="job_"]',
    title: 'h2.title',
    company: employer,
    location: ['.city .text', '.address .text'],
    idOf: (card) => /_(\d+)$/.exec(card.id)?.[1],
  },
};
