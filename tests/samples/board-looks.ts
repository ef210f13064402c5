import { madeUpJob, OPEN_BODY } from './made-up-jobs.ts';

/**
 * Seven boards as their markup really is, with employers and postings made up and looks drawn after theirs: what a
 * badge must fit. Each in light and dark, close set, and from right to left.
 */
export interface Look {
  dark?: boolean;
  dense?: boolean;
  rtl?: boolean;
}

interface BoardLook {
  name: string;
  url: string;
  page(look: Look): string;
}

const CARDS = 12;
const each = (card: (i: number) => string) => Array.from({ length: CARDS }, (_, i) => card(i)).join('\n');

/** The frame that all share: colours by names, which the boards' own sheets use. */
function frame({ dark, dense, rtl }: Look, css: string, body: string): string {
  const [back, card, text, muted, line] = dark
    ? ['#121517', '#1c2023', '#ececec', '#a9adb0', '#3b4145']
    : ['#f3f2ef', '#ffffff', '#1c1c1c', '#5e6266', '#d9dadb'];
  // What stands where before any badge does, for a test to compare.
  const record = `<script>window.stood=[...document.querySelectorAll('body *')].map((e)=>{const r=e.getBoundingClientRect();return [r.x,r.y,r.width,r.height].join()})</script>`;
  return `<!doctype html><html lang="en"${rtl ? ' dir="rtl"' : ''}><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Jobs</title><style>
:root{--back:${back};--card:${card};--ink:${text};--faint:${muted};--rule:${line};--gap:${dense ? '6px' : '16px'}}
*{box-sizing:border-box}body{margin:0;background:var(--back);color:var(--ink);font:${dense ? '13px/1.3' : '15px/1.5'} Arial,Helvetica,sans-serif}
a{color:inherit;text-decoration:none}ul{list-style:none;margin:0;padding:0}h1,h2,h3,h4,p{margin:0}
header{padding:14px 20px;background:var(--card);border-bottom:1px solid var(--rule);font-weight:700}
main{max-width:1120px;margin:var(--gap) auto;padding:0 12px}
@media (max-width:700px){.two{display:block!important}.pane{display:none}}
${css}</style></head><body><header>Jobs</header>${body}${record}</body></html>`;
}

const linkedIn: BoardLook = {
  name: 'linkedin',
  url: 'https://www.linkedin.com/jobs/search?keywords=customer%20service',
  page: (look) =>
    frame(
      look,
      `.two{display:grid;grid-template-columns:minmax(0,400px) 1fr;gap:20px}.list,.pane{background:var(--card);border:1px solid var(--rule);border-radius:8px;align-self:start}
.base-card{position:relative;display:flex;gap:10px;padding:var(--gap)}li+li .base-card{border-top:1px solid var(--rule)}
.base-card__full-link{position:absolute;inset:0;z-index:2}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}
.logo{flex:none;width:48px;height:48px;background:var(--rule)}.base-search-card__info{min-width:0;flex:1}
h3{font-size:16px;line-height:1.3}h4{font-weight:400;font-size:14px}.base-search-card__metadata{font-size:12px;color:var(--faint)}
.pane{padding:24px}.topcard__title{font-size:24px;line-height:1.25}.apply{margin:14px 0;padding:8px 20px;border:0;border-radius:20px;background:#0a66c2;color:#fff;font-size:16px}
.pane ul{list-style:disc;padding-inline-start:20px}.pane h3{margin-top:14px}`,
      `<main class="two"><ul class="list jobs-search__results-list">${each((i) => {
        const { title, company, place } = madeUpJob(i);
        return `<li><div class="base-card base-search-card base-search-card--link job-search-card" data-entity-urn="urn:li:jobPosting:${4_500_000_000 + i}">
<a class="base-card__full-link" href="https://www.linkedin.com/jobs/view/a-job-at-x-${4_500_000_000 + i}?position=${i}"><span class="sr-only">${title}</span></a>
<div class="search-entity-media"><img class="logo" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></div>
<div class="base-search-card__info"><h3 class="base-search-card__title">${title}</h3><h4 class="base-search-card__subtitle"><a class="hidden-nested-link" href="https://www.linkedin.com/company/x">${company}</a></h4>
<div class="base-search-card__metadata"><span class="job-search-card__location">${place}</span> · <time class="job-search-card__listdate" datetime="2026-11-20">${1 + i} days ago</time></div></div></div></li>`;
      })}</ul><section class="pane two-pane-serp-page__detail-view"><div class="details-pane__content details-pane__content--show"><section class="top-card-layout"><div class="top-card-layout__entity-info">
<a class="topcard__link" href="https://www.linkedin.com/jobs/view/a-job-at-x-4500000001"><h2 class="top-card-layout__title topcard__title">${madeUpJob(1).title}</h2></a>
<h4 class="top-card-layout__second-subline"><span class="topcard__flavor"><a class="topcard__org-name-link" href="https://www.linkedin.com/company/x">${madeUpJob(1).company}</a></span> <span class="topcard__flavor topcard__flavor--bullet">${madeUpJob(1).place}</span></h4>
<button class="apply">Apply</button></div></section><section class="description"><div class="show-more-less-html__markup">${OPEN_BODY}</div></section></div></section></main>`,
    ),
};

const indeed: BoardLook = {
  name: 'indeed',
  url: 'https://www.indeed.com/jobs?q=customer+service&l=Port+Calder',
  page: (look) =>
    frame(
      look,
      `.two{display:grid;grid-template-columns:minmax(0,420px) 1fr;gap:16px}.cardOutline{position:relative;background:var(--card);border:1px solid var(--rule);border-radius:8px;padding:var(--gap);margin-bottom:10px}
table{width:100%;border-spacing:0}td{padding:0}h2{font-size:17px;line-height:1.3}.metadataContainer{display:flex;flex-wrap:wrap;gap:6px;margin-top:8px}.metadata{background:var(--back);border-radius:4px;padding:2px 8px;font-weight:700;font-size:12px}
.pane{background:var(--card);border:1px solid var(--rule);border-radius:8px;padding:20px;align-self:start}.jobsearch-JobInfoHeader-title{font-size:20px}`,
      `<main class="two"><div id="mosaic-provider-jobcards"><ul>${each((i) => {
        const { title, company, place } = madeUpJob(i);
        const jk = `a0b1c2d3e4${(0x100000 + i).toString(16)}`;
        return `<li><div class="cardOutline tapItem result job_${jk}"><div class="job_seen_beacon"><table class="mainContentTable" role="presentation"><tbody><tr><td class="resultContent"><h2 class="jobTitle"><a data-jk="${jk}" class="jcs-JobTitle" role="button" href="/rc/clk?jk=${jk}"><span title="${title}">${title}</span></a></h2>
<div><span data-testid="company-name">${company}</span></div><div data-testid="text-location">${place}</div><ul class="metadataContainer"><li><div class="metadata salary-snippet-container"><div data-testid="attribute_snippet_testid">$${17 + (i % 6)} - $${20 + (i % 6)} an hour</div></div></li><li><div class="metadata"><div data-testid="attribute_snippet_testid">Full-time</div></div></li></ul></td></tr></tbody></table></div></div></li>`;
      })}</ul></div><div class="pane jobsearch-RightPane"><div class="jobsearch-JobComponent"><h2 class="jobsearch-JobInfoHeader-title" data-testid="jobsearch-JobInfoHeader-title"><span>${madeUpJob(1).title}<span> - job post</span></span></h2><div data-testid="inlineHeader-companyName"><span>${madeUpJob(1).company}</span></div><div data-testid="inlineHeader-companyLocation">${madeUpJob(1).place}</div><div id="jobDescriptionText">${OPEN_BODY}</div></div></div></main>`,
    ),
};

const glassdoor: BoardLook = {
  name: 'glassdoor',
  url: 'https://www.glassdoor.co.uk/Job/leeds-customer-service-jobs-SRCH_IL.0,5_IC1_KO6,22.htm',
  page: (look) =>
    frame(
      look,
      `main{max-width:760px}ul{display:grid;gap:var(--gap)}li{position:relative;background:var(--card);border:1px solid var(--rule);border-radius:8px;padding:var(--gap)}
.info{display:flex;gap:8px;font-size:13px;color:var(--faint)}.title{font-weight:700;font-size:16px}.link{position:absolute;inset:0}.age{position:absolute;inset-inline-end:16px;bottom:10px;font-size:12px;color:var(--faint)}.small{font-size:13px}`,
      `<main><ul aria-label="Jobs List">${each((i) => {
        const { title, company, place } = madeUpJob(i);
        const id = 1_009_000_000_001 + i;
        return `<li class="JobsList_jobListItem__x1" data-jobid="${id}" data-test="jobListing"><div class="JobCard_jobCardWrapper__a" data-test="job-card-wrapper"><div class="info EmployerProfile_profileContainer__b" id="job-employer-${id}"><span class="EmployerProfile_compactEmployerName__d">${company}</span><span>3.${i % 9} ★</span></div>
<a class="title JobCard_jobTitle__f" data-test="job-title" href="https://www.glassdoor.co.uk/job-listing/x-JV_IC1_KO0,9.htm?jl=${id}" id="job-title-${id}">${title}</a><div class="small" data-test="emp-location" id="job-location-${id}">${place}</div><div class="small" data-test="detailSalary" id="job-salary-${id}">£${24 + i}K - £${28 + i}K (Glassdoor est.)</div>
<a aria-labelledby="job-title-${id}" class="link" data-test="job-link" href="/partner/jobListing.htm?pos=1&amp;jobListingId=${id}"></a><div class="age" data-test="job-age">${i + 1}d</div></div></li>`;
      })}</ul></main>`,
    ),
};

const seek: BoardLook = {
  name: 'seek',
  url: 'https://www.seek.com.au/customer-service-jobs/in-All-Perth-WA',
  page: (look) =>
    frame(
      look,
      `main{max-width:720px}article{position:relative;background:var(--card);border-radius:16px;padding:calc(var(--gap)*1.3);margin-bottom:var(--gap);box-shadow:0 2px 4px #0002}
.over{position:absolute;inset:0}.hid{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}h3{font-size:18px;line-height:1.3;color:${look.dark ? '#8ab4ff' : '#0d3880'}}article ul{list-style:disc;padding-inline-start:20px;color:var(--faint);margin-top:8px}.small{font-size:13px;color:var(--faint)}`,
      `<main><div data-automation="searchResults">${each((i) => {
        const { title, company, place } = madeUpJob(i);
        const id = 90_000_001 + i;
        return `<article data-automation="normalJob" data-testid="job-card" data-job-id="${id}" aria-label="${title}"><a class="over" href="/job/${id}?type=standard" data-automation="job-list-item-link-overlay"></a>
<div><h3><div><a href="/job/${id}?type=standard#sol=1" id="job-title-${id}" data-automation="jobTitle" data-testid="job-card-title">${title}</a></div></h3><span><span class="hid">at</span><a href="/x-jobs" data-automation="jobCompany">${company}</a></span>
<div><span data-automation="jobCardLocation"><a data-automation="jobLocation" href="/in-x">${place}</a></span></div><span data-automation="jobSalary"><span>$${55 + i},000 – $${60 + i},000 per year</span></span></div>
<ul><li>Friendly team and free parking</li><li>Weekend shifts paid extra</li></ul><span data-automation="jobShortDescription">You are the first person our guests meet, and the one who puts things right.</span><div class="small" data-automation="jobListingDate">${i + 1}d ago</div></article>`;
      })}</div></main>`,
    ),
};

const reed: BoardLook = {
  name: 'reed',
  url: 'https://www.reed.co.uk/jobs/customer-service-jobs-in-leeds',
  page: (look) =>
    frame(
      look,
      `main{max-width:860px}article{background:var(--card);border:1px solid var(--rule);padding:var(--gap) calc(var(--gap)*1.4);margin-bottom:var(--gap)}h2{font-size:20px;line-height:1.3;color:${look.dark ? '#ff8ac4' : '#c8006e'}}article ul{display:flex;flex-wrap:wrap;gap:4px 20px;margin-top:8px;font-size:14px}.small{font-size:13px;color:var(--faint)}`,
      `<main>${each((i) => {
        const { title, company, place } = madeUpJob(i);
        const id = 50_000_000 + i;
        return `<article class="card index-module_jobCard__x" data-qa="job-card" data-id="job${id}"><h2><a data-qa="job-card-title" data-element="job_title" href="/jobs/x/${id}?source=searchResults">${title}</a></h2><div class="small" data-qa="job-posted-by">${i + 1} days ago by <a class="gtmJobListingPostedBy" href="/company/y">${company}</a></div>
<ul><li data-qa="job-metadata-salary">£${24 + i},000 - £${26 + i},000 per annum</li><li data-qa="job-metadata-location">${place}</li><li>Permanent, full-time</li></ul></article>`;
      })}</main>`,
    ),
};

const table: BoardLook = {
  name: 'greenhouse',
  url: 'https://job-boards.greenhouse.io/fernwoodstores',
  page: (look) =>
    frame(
      look,
      `main{max-width:900px}h1{font-size:26px;margin:16px 0}table{width:100%;border-collapse:collapse;background:var(--card)}td{border-bottom:1px solid var(--rule);padding:var(--gap)}td a{display:block}.body--medium{font-weight:600}.tag-text{margin-inline-start:8px;border:1px solid var(--rule);border-radius:10px;padding:1px 8px;font-size:11px}.body--metadata{font-size:13px;color:var(--faint)}`,
      `<main><h1>Positions Available at Fernwood Stores</h1><div class="job-posts--table"><table><tbody>${each(
        (i) => {
          const { title, place } = madeUpJob(i);
          return `<tr class="job-post"><td class="cell"><a href="https://job-boards.greenhouse.io/fernwoodstores/jobs/${4_000_001 + i}"><p class="body body--medium">${title}${i % 3 === 0 ? '<span class="tag-container"><span class="tag-text">New</span></span>' : ''}</p><p class="body body__secondary body--metadata">${place}</p></a></td></tr>`;
        },
      )}</tbody></table></div></main>`,
    ),
};

const columns: BoardLook = {
  name: 'table',
  url: 'https://careers.harbourcouncil.example/vacancies',
  page: (look) =>
    frame(
      look,
      `main{max-width:1060px}h1{font-size:22px;margin:12px 0}table{width:100%;border-collapse:collapse;background:var(--card);font-size:14px}th,td{text-align:start;border-bottom:1px solid var(--rule);padding:${look.dense ? '4px' : '9px'} 12px;vertical-align:top}th{font-size:12px;color:var(--faint)}tr:nth-child(even) td{background:var(--back)}td a{color:${look.dark ? '#7fc4ff' : '#0b5cab'}}`,
      `<main><h1>Current vacancies</h1><table><thead><tr><th>Job title</th><th>Employer</th><th>Place</th><th>Salary</th><th>Closes</th></tr></thead><tbody>${each(
        (i) => {
          const { title, company, place } = madeUpJob(i);
          return `<tr><td><a href="/vacancies/${7100 + i}">${title}</a></td><td>${company}</td><td>${place}</td><td>£${23 + i},400</td><td>${1 + i} December 2026</td></tr>`;
        },
      )}</tbody></table></main>`,
    ),
};

/** The first two are declared in the manifest. */
export const BOARD_LOOKS: readonly BoardLook[] = [linkedIn, indeed, glassdoor, seek, reed, table, columns];
