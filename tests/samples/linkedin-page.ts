import { madeUpJob, OPEN_BODY } from './made-up-jobs.ts';

/** LinkedIn's guest list as its markup really is (2026); employers, postings and looks are made up. */

export const LINKEDIN_LIST = 'https://www.linkedin.com/jobs/search?keywords=customer%20service';

export interface LinkedInOptions {
  cards: number;
  /** Index of the posting that stands open in the pane. */
  open?: number;
  dark?: boolean;
  dense?: boolean;
  rtl?: boolean;
  head?: string;
  script?: string;
}

export function linkedInId(i: number): string {
  return String(4_400_000_000 + i);
}

function slug(title: string): string {
  return title.toLowerCase().replace(/[^a-z]+/g, '-');
}

export function linkedInCard(i: number): string {
  const { title, company, place } = madeUpJob(i);
  const id = linkedInId(i);
  return `<li><div class="base-card relative w-full base-card--link base-search-card base-search-card--link job-search-card" data-entity-urn="urn:li:jobPosting:${id}" data-column="1" data-row="${i + 1}">
<a class="base-card__full-link absolute" href="https://www.linkedin.com/jobs/view/${slug(title)}-at-${slug(company)}-${id}?position=${i}&amp;pageNum=0"><span class="sr-only">${title}</span></a>
<div class="search-entity-media"><img class="artdeco-entity-image" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></div>
<div class="base-search-card__info"><h3 class="base-search-card__title">${title}</h3>
<h4 class="base-search-card__subtitle"><a class="hidden-nested-link" href="https://www.linkedin.com/company/${slug(company)}">${company}</a></h4>
<div class="base-search-card__metadata"><span class="job-search-card__location">${place}</span>
<div class="job-posting-benefits text-sm"><span class="job-posting-benefits__text">Actively Hiring</span></div>
<time class="job-search-card__listdate" datetime="2026-11-0${1 + (i % 9)}">${1 + (i % 9)} days ago</time></div></div></div></li>`;
}

export function linkedInPane(i: number): string {
  const { title, company, place } = madeUpJob(i);
  return `<section class="top-card-layout"><div class="top-card-layout__card relative">
<div class="top-card-layout__entity-info"><a class="topcard__link" href="https://www.linkedin.com/jobs/view/${slug(title)}-at-${slug(company)}-${linkedInId(i)}"><h2 class="top-card-layout__title topcard__title">${title}</h2></a>
<h4 class="top-card-layout__second-subline"><div class="topcard__flavor-row"><span class="topcard__flavor"><a class="topcard__org-name-link topcard__flavor--black-link" href="https://www.linkedin.com/company/${slug(company)}">${company}</a></span> <span class="topcard__flavor topcard__flavor--bullet">${place}</span></div></h4>
<div class="top-card-layout__cta-container"><button class="apply-button">Apply</button></div></div></div></section>
<div class="decorated-job-posting__details"><section class="description"><div class="description__text description__text--rich"><section class="show-more-less-html"><div class="show-more-less-html__markup">${OPEN_BODY}</div></section></div></section></div>`;
}

export function linkedInPage(options: LinkedInOptions): string {
  const { cards, open, dark, dense, rtl, head = '', script = '' } = options;
  const list = Array.from({ length: cards }, (_, i) => linkedInCard(i)).join('\n');
  return `<!doctype html><html lang="en"${rtl ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>Jobs</title>${head}
<style>
*{box-sizing:border-box}body{margin:0;font:16px/1.4 Arial,sans-serif;background:${dark ? '#1d2226' : '#f4f2ee'};color:${dark ? '#e9e5df' : '#191919'}}
a{color:inherit;text-decoration:none}header{position:sticky;top:0;z-index:100;height:52px;background:${dark ? '#1b1f23' : '#fff'};border-bottom:1px solid #8884;padding:14px 24px}
main{display:grid;grid-template-columns:${open === undefined ? '1fr' : '400px 1fr'};gap:24px;max-width:1120px;margin:16px auto}
ul.jobs-search__results-list{list-style:none;margin:0;padding:0;background:${dark ? '#1b1f23' : '#fff'}}
.base-card{position:relative;display:flex;gap:8px;padding:${dense ? '6px 12px' : '12px 16px'};border-bottom:1px solid #8884}
.base-card__full-link{position:absolute;inset:0;z-index:2}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}
.artdeco-entity-image{width:${dense ? 32 : 56}px;height:${dense ? 32 : 56}px;background:#8883}
.base-search-card__info{flex:1;min-width:0}h3,h4{margin:0;font-size:${dense ? 14 : 16}px;line-height:1.3}h3{font-weight:700}h4{font-weight:400;font-size:14px}
.base-search-card__metadata{font-size:12px;opacity:.75;display:flex;gap:8px;flex-wrap:wrap}
.details-pane__content{background:${dark ? '#1b1f23' : '#fff'};padding:24px;align-self:start}.top-card-layout__title{margin:0;font-size:24px}
.apply-button{margin-top:12px;padding:8px 20px;border:0;border-radius:20px;background:#0a66c2;color:#fff;font-size:16px}
</style></head><body><header>Jobs</header><main><section class="two-pane-serp-page__results-list"><ul class="jobs-search__results-list">
${list}
</ul></section>${open === undefined ? '' : `<section class="two-pane-serp-page__detail-view"><div class="details-pane__content details-pane__content--show">${linkedInPane(open)}</div></section>`}</main>
<script>${script}</script></body></html>`;
}
