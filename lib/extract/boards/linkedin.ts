import type { Board } from '../board.ts';
import { textPieces } from '../fields/element-text.ts';
import { titleFromPieces } from '../fields/title.ts';
import { inPath, parameter } from './ids.ts';

const urnOf = (element: Element) => element.getAttribute('data-entity-urn')?.split(':').at(-1);

/** The place in a line such as "Acme · Leeds, England · 2 days ago · 40 applicants". */
function placeInLine(container: Element): string | undefined {
  const line = container.querySelector('[class*="unified-top-card__primary-description"]');
  const company = line?.querySelector('a')?.textContent?.trim();
  return textPieces(line)
    .map((piece) => piece.replace(/^·\s*/, ''))
    .find((piece) => piece !== company && /\p{L}/u.test(piece));
}

/** The lines of a card of 2026, whose class names are hashes and whose text stands in paragraphs. */
const lines = (card: Element) =>
  [...card.querySelectorAll('p')].filter((line) => textPieces(line).length > 0);

/** In the pane of 2026: "Leeds, England · 2 days ago · 40 applicants", its separators in elements of their own. */
function placeInPane(pane: Element): string | undefined {
  const line = lines(pane).find((text) => textPieces(text).some((piece) => piece.startsWith('·')));
  return textPieces(line).at(0);
}

export const linkedin: Board = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['*://*.linkedin.com/*'],
  samples: [
    'https://www.linkedin.com/jobs/search/?currentJobId=4000000001&keywords=cashier',
    'https://uk.linkedin.com/jobs/view/store-manager-at-acme-4000000002',
    'https://www.linkedin.com/jobs-guest/jobs/api/seeMoreJobPostings/search?keywords=cashier&start=25',
  ],
  hasJobs: (url) => /^\/(?:jobs|jobs-guest|company\/[^/]+\/jobs)(?:\/|$)|-jobs/.test(url.pathname),
  idFromUrl: (url) =>
    parameter(url, ['currentJobId'], /^\d{6,}$/) ??
    inPath(url, /\/jobs\/view\/(?:[^/]*-)?(\d{6,})\/?$/) ??
    inPath(url, /\/jobs\/api\/jobPosting\/(\d{6,})/),
  urlOf: (id) => `https://www.linkedin.com/jobs/view/${id}/`,
  cards: [
    {
      // Signed in: the list item stands there, empty, before its content does.
      card: '[data-occludable-job-id], [data-job-id][class*="job-card"], section.job-card-container',
      title: [
        '.artdeco-entity-lockup__title [aria-hidden="true"]',
        '.job-card-square__title > span',
        '.artdeco-entity-lockup__title',
        '[class*="job-card-list__title"]',
        'a[href*="/jobs/view/"]',
      ],
      company: ['.artdeco-entity-lockup__subtitle', '[class*="job-card-container__company-name"]'],
      location: ['.artdeco-entity-lockup__caption', '[class*="job-card-container__metadata-item"]'],
      pay: '.artdeco-entity-lockup__metadata',
      postedOn: 'time',
      idOf: (card) =>
        card.getAttribute('data-occludable-job-id') ?? card.getAttribute('data-job-id') ?? undefined,
      roleOf: (card) =>
        card.matches('[data-occludable-job-id], [data-job-id]:not([class*="wrapper"])')
          ? 'result'
          : 'related',
    },
    {
      // 2026: everything but the key is hashed.
      card: '[componentkey^="job-card-component-ref-"]',
      title: (card) => lines(card).at(0),
      company: (card) => titleFromPieces(textPieces(lines(card).at(1))),
      location: (card) => titleFromPieces(textPieces(lines(card).at(2))),
      idOf: (card) => /(\d{6,})$/.exec(card.getAttribute('componentkey') ?? '')?.[1],
    },
    {
      card: '[data-entity-urn^="urn:li:jobPosting:"]',
      title: ['[class*="card__title"]', 'h3', '.sr-only'],
      company: ['[class*="card__subtitle"]', 'h4'],
      location: '[class*="card__location"]',
      pay: '[class*="card__salary"]',
      postedOn: 'time',
      snippet: '[class*="card__snippet"]',
      idOf: urnOf,
      roleOf: (card) => (card.matches('[class*="main-card"], [class*="aside-card"]') ? 'related' : 'result'),
    },
    {
      // 2019
      card: 'li.result-card[data-id], li.job-result-card[data-id]',
      title: ['[class*="result-card__title"]', 'h3'],
      company: ['[class*="result-card__subtitle"]', 'h4'],
      location: '[class*="result-card__location"]',
      postedOn: 'time',
      snippet: '[class*="result-card__snippet"]',
      idOf: (card) => card.getAttribute('data-id') ?? undefined,
    },
  ],
  open: [
    {
      // 2026
      container: '[data-sdui-screen*="JobDetails"]',
      title: ['p > a[href*="/jobs/view/"]', 'a[href*="/jobs/view/"]'],
      company: ['[aria-label^="Company,"] a', 'a[href*="/company/"]'],
      location: placeInPane,
      body: '[componentkey^="JobDetails_AboutTheJob"], [id^="JobDetails_AboutTheJob"]',
      idOf: (pane, url) =>
        linkedin.idFromUrl?.(url) ??
        /\/jobs\/view\/(\d{6,})/.exec(
          pane.querySelector('a[href*="/jobs/view/"]')?.getAttribute('href') ?? '',
        )?.[1],
    },
    {
      container: '.jobs-search__job-details--container, .job-view-layout, .jobs-details',
      title: ['h1[class*="job-title"]', '[class*="unified-top-card__job-title"]', 'h1'],
      company: [
        '[class*="unified-top-card__company-name"]',
        '[class*="unified-top-card__primary-description"] a',
      ],
      location: placeInLine,
      workplace: [
        '[class*="unified-top-card__workplace-type"]',
        '.job-details-fit-level-preferences button:first-child',
      ],
      body: '#job-details, .jobs-description__content, .jobs-description-content__text, .jobs-box__html-content',
      idOf: (container, url) =>
        linkedin.idFromUrl?.(url) ??
        /\/jobs\/view\/(\d{6,})/.exec(
          container.querySelector('a[href*="/jobs/view/"]')?.getAttribute('href') ?? '',
        )?.[1],
    },
    ...['.details-pane__content', '.two-pane-serp-page__detail-view', 'main'].map((container) => ({
      container,
      title: ['.top-card-layout__title', '.topcard__title'],
      company: ['.topcard__org-name-link', '.topcard__flavor'],
      location: '.topcard__flavor--bullet',
      pay: '.compensation__salary',
      postedOn: '.posted-time-ago__text',
      body: '.show-more-less-html__markup, .description__text',
      idOf: (element: Element, url: URL) =>
        /(\d{6,})/.exec(
          element
            .querySelector('[data-semaphore-content-urn*="jobPosting:"]')
            ?.getAttribute('data-semaphore-content-urn') ?? '',
        )?.[1] ??
        linkedin.idFromUrl?.(url) ??
        /(\d{6,})$/.exec(
          element.querySelector('a.topcard__link')?.getAttribute('href')?.split(/[?#]/)[0] ?? '',
        )?.[1],
    })),
  ],
};
