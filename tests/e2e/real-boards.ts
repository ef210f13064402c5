import { readFileSync } from 'node:fs';
import type { Site } from './driver/pages.ts';

/** A posting of the sample board, as public/sample-board/postings.json holds it. */
interface Made {
  id: string;
  title: string;
  company: string;
  place: string;
  ad: { heading?: string; text?: string; items?: string[] }[];
}

const made: Made[] = JSON.parse(readFileSync('public/sample-board/postings.json', 'utf8'));

/** The sample postings with these titles, in this order. */
export function postingsTitled(...titles: string[]): Made[] {
  return titles.map((title) => {
    const posting = made.find((one) => one.title === title);
    if (!posting) throw new Error(`the sample board has no posting titled ${title}`);
    return posting;
  });
}

const text = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** Indeed names a posting by sixteen hex digits; made from the sample's number, so that it stays the same. */
const jk = ({ id }: Made) => Number(id).toString(16).padStart(8, '0').repeat(2);

function adHtml({ ad }: Made): string {
  return ad
    .map(({ heading, text: words, items }) => {
      if (heading) return `<p><strong>${text(heading)}</strong></p>`;
      if (items) return `<ul>${items.map((item) => `<li>${text(item)}</li>`).join('')}</ul>`;
      return `<p>${text(words ?? '')}</p>`;
    })
    .join('');
}

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${text(title)}</title><style>
body{margin:0;font:16px/1.4 Arial,sans-serif}ul{list-style:none;padding:0;margin:0}h2,h3,h4,p{margin:0}
.row{width:560px;min-height:110px;padding:16px 24px;border-bottom:1px solid #ddd;position:relative}
</style></head><body>${body}</body></html>`;

/** A guest's result list on LinkedIn: the structure is the board's, the content is ours. */
function linkedInList(postings: Made[]): string {
  const cards = postings.map(
    (
      posting,
    ) => `<li><div class="base-card relative base-search-card base-search-card--link job-search-card row"
 data-entity-urn="urn:li:jobPosting:${posting.id}">
<a class="base-card__full-link" href="https://www.linkedin.com/jobs/view/a-job-at-a-company-${posting.id}?position=1&amp;trackingId=x">
<span class="sr-only">${text(posting.title)}</span></a>
<div class="base-search-card__info"><h3 class="base-search-card__title">${text(posting.title)}</h3>
<h4 class="base-search-card__subtitle"><a class="hidden-nested-link" href="https://www.linkedin.com/company/x">${text(posting.company)}</a></h4>
<div class="base-search-card__metadata"><span class="job-search-card__location">${text(posting.place)}</span>
<time class="job-search-card__listdate" datetime="2026-11-20">1 day ago</time></div></div></div></li>`,
  );
  return page('Jobs', `<main><ul class="jobs-search__results-list">${cards.join('')}</ul></main>`);
}

/** One posting opened on LinkedIn as a guest. */
function linkedInDetail(posting: Made): string {
  return page(
    posting.title,
    `<main><section class="top-card-layout"><div class="top-card-layout__entity-info row">
<h1 class="top-card-layout__title topcard__title">${text(posting.title)}</h1>
<h4 class="top-card-layout__second-subline"><span class="topcard__flavor">
<a class="topcard__org-name-link" href="https://www.linkedin.com/company/x">${text(posting.company)}</a></span>
<span class="topcard__flavor topcard__flavor--bullet">${text(posting.place)}</span></h4></div></section>
<section class="description"><div class="show-more-less-html__markup">${adHtml(posting)}</div></section></main>`,
  );
}

/** A result list on Indeed. */
function indeedList(postings: Made[]): string {
  const cards = postings.map(
    (
      posting,
    ) => `<li><div class="cardOutline tapItem result job_${jk(posting)} row"><div class="job_seen_beacon">
<h2 class="jobTitle"><a data-jk="${jk(posting)}" class="jcs-JobTitle" role="button" href="/rc/clk?jk=${jk(posting)}&amp;bb=x">
<span title="${text(posting.title)}">${text(posting.title)}</span></a></h2>
<div><span data-testid="company-name">${text(posting.company)}</span>
<div data-testid="text-location">${text(posting.place)}</div></div></div></div></li>`,
  );
  return page(
    'Jobs',
    `<main><div id="mosaic-provider-jobcards"><ul>${cards.join('<li><div class="mosaic-zone"></div></li>')}</ul></div></main>`,
  );
}

/**
 * LinkedIn and Indeed at their own addresses, with the given postings.
 * @param linkedIn postings of LinkedIn's list; each has its detail page too
 * @param indeed postings of Indeed's list
 */
export function realBoards(linkedIn: Made[], indeed: Made[]): Site {
  return ({ hostname, pathname }) => {
    if (hostname === 'www.indeed.com' && pathname === '/jobs') return { body: indeedList(indeed) };
    if (hostname !== 'www.linkedin.com') return undefined;
    if (pathname === '/jobs/search') return { body: linkedInList(linkedIn) };
    const open = linkedIn.find(({ id }) => pathname.startsWith('/jobs/view/') && pathname.includes(id));
    return open && { body: linkedInDetail(open) };
  };
}

export const LINKEDIN = 'https://www.linkedin.com/jobs/search?keywords=customer%20service';
export const INDEED = 'https://www.indeed.com/jobs?q=customer+service&l=';
