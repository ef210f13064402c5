import type { Board } from '../board.ts';
import { textPieces } from '../fields/element-text.ts';
import { textOfFirst } from '../read-board.ts';
import { parameter } from './ids.ts';

const KEY = /^[\da-f]{16}$/i;

function keyOf(card: Element): string | undefined {
  const key = (card.matches('[data-jk]') ? card : card.querySelector('[data-jk]'))?.getAttribute('data-jk');
  return key && KEY.test(key) ? key : undefined;
}

/** A trap for scrapers: a card no person sees, whose key counts through the sixteen digits, each of them once. */
const isDecoy = (card: Element) =>
  card.getAttribute('aria-hidden') === 'true' || new Set(keyOf(card)?.toLowerCase()).size === 16;

/** The first text among the card's facts that names money. */
function payAmong(card: Element): string | undefined {
  for (const fact of card.querySelectorAll(
    '[class*="salary"], .metadata, [data-testid*="attribute_snippet"]',
  )) {
    const text = textPieces(fact).join(' ');
    if (/\d/.test(text) && /\p{Sc}|\b[A-Z]{3}\b|\bRs\b/u.test(text)) return text;
  }
  return undefined;
}

/** "Posted 3 days ago"; not "Employer active 3 days ago", which says nothing of the posting. */
function posted(card: Element): string | undefined {
  const text = textPieces(card.querySelector('span.date, [data-testid="myJobsStateDate"]')).join(' ');
  return /active|employer/i.test(text) ? undefined : text;
}

export const indeed: Board = {
  id: 'indeed',
  name: 'Indeed',
  matches: ['*://*.indeed.com/*', '*://*.indeed.jobs/*'],
  samples: [
    'https://www.indeed.com/jobs?q=cashier&l=Ohio&vjk=00112233aabbccdd',
    'https://uk.indeed.com/viewjob?jk=00112233aabbccdd',
    'https://de.indeed.com/q-verk%C3%A4ufer-l-berlin-jobs.html',
  ],
  hasJobs: (url) =>
    !/^\/(?:cmp\/[^/]+(?:\/(?!jobs)|$)|career|companies|salaries|hire|legal)/.test(url.pathname),
  idFromUrl: (url) => parameter(url, ['jk', 'vjk'], KEY),
  urlOf: (id, url) => `https://${url.hostname}/viewjob?jk=${id}`,
  cards: {
    card: '.cardOutline, .tapItem, .job_seen_beacon, .jobsearch-SerpJobCard, [data-testid="slider_item"]',
    title: ['a[data-jk] [title]', 'a[data-jk]', '.jobTitle', '.title a', 'a.jobtitle'],
    company: ['[data-testid="company-name"]', '.companyName', '.company', '.jobcard-compact-company'],
    location: (card) =>
      textOfFirst(card, [
        '[data-testid="text-location"]',
        '.companyLocation',
        '.location',
        '.jobcard-compact-company + div',
      ]) ??
      card.querySelector('[data-rc-loc]')?.getAttribute('data-rc-loc') ??
      undefined,
    pay: payAmong,
    postedOn: posted,
    snippet: ['.job-snippet', '[data-testid="belowJobSnippet"]', '.summary'],
    idOf: keyOf,
    roleOf: (card) => (isDecoy(card) ? undefined : 'result'),
  },
  open: {
    container: '.jobsearch-RightPane, .jobsearch-ViewJobLayout, .jobsearch-JobComponent, #vjs-container',
    title: [
      '[data-testid="jobsearch-JobInfoHeader-title"]',
      '[data-testid="simpler-jobTitle"]',
      '.jobsearch-JobInfoHeader-title',
      '#vjs-jobtitle',
    ],
    company: [
      '[data-testid="inlineHeader-companyName"]',
      '[data-company-name]',
      '[class*="companyNameSimple"]',
      '.jobsearch-CompanyInfoContainer a',
      '#vjs-cn',
    ],
    location: [
      '[data-testid="inlineHeader-companyLocation"] > div',
      '[data-testid="job-location"]',
      '#jobLocationText',
      '#vjs-loc',
    ],
    workplace: '[data-testid="inlineHeader-companyLocation"] + div',
    pay: (container) =>
      payAmong(container) ?? textPieces(container.querySelector('#salaryInfoAndJobType > span')).join(' '),
    employmentType: '#salaryInfoAndJobType > span + span',
    body: '#jobDescriptionText, #vjs-desc',
    idOf: (container, url) =>
      indeed.idFromUrl?.(url) ??
      container.querySelector('[data-indeed-apply-jk]')?.getAttribute('data-indeed-apply-jk') ??
      container.ownerDocument.querySelector('.vjs-highlight [data-jk]')?.getAttribute('data-jk') ??
      undefined,
  },
};
