import { madeUpJob, OPEN_BODY } from './made-up-jobs.ts';

/** Indeed's list with its right pane as its markup really is (2025); employers, postings and looks are made up. */

export const INDEED_LIST = 'https://www.indeed.com/jobs?q=customer+service&l=Port+Calder';

export function indeedKey(i: number): string {
  return `a0b1c2d3e4${(0x100000 + i).toString(16)}`;
}

export function indeedCard(i: number): string {
  const { title, company, place } = madeUpJob(i);
  const key = indeedKey(i);
  return `<li class="css-1ac2h1w eu4oa1w0"><div class="cardOutline tapItem result job_${key} desktop"><div class="slider_container"><div class="slider_list"><div data-testid="slider_item" class="slider_item"><div class="job_seen_beacon"><table class="mainContentTable" role="presentation"><tbody><tr><td class="resultContent"><div><h2 class="jobTitle" tabindex="-1"><a id="job_${key}" data-jk="${key}" role="button" class="jcs-JobTitle" href="/rc/clk?jk=${key}&amp;bb=x1"><span title="${title}" id="jobTitle-${key}">${title}</span></a></h2></div><div class="company_location"><div><span data-testid="company-name">${company}</span></div><div data-testid="text-location"><span>${place}</span></div></div><div class="jobMetaDataGroup"><ul class="metadataContainer"><li><div class="metadata salary-snippet-container"><div data-testid="attribute_snippet_testid">$${17 + (i % 6)} - $${20 + (i % 6)} an hour</div></div></li><li><div class="metadata"><div data-testid="attribute_snippet_testid">Full-time</div></div></li></ul></div></td></tr></tbody></table></div></div></div></div></div></li>`;
}

export function indeedPane(i: number): string {
  const { title, company, place } = madeUpJob(i);
  return `<div class="jobsearch-JobComponent"><div class="jobsearch-HeaderContainer"><h2 class="jobsearch-JobInfoHeader-title" data-testid="jobsearch-JobInfoHeader-title"><span>${title}<span> - job post</span></span></h2><div data-testid="inlineHeader-companyName" data-company-name="true"><span>${company}</span></div><div data-testid="inlineHeader-companyLocation"><div>${place}</div></div></div><div id="jobDescriptionText" class="jobsearch-JobComponent-description">${OPEN_BODY}</div></div>`;
}

export function indeedPage({
  cards,
  open,
  script = '',
}: {
  cards: number;
  open?: number;
  script?: string;
}): string {
  const list = Array.from({ length: cards }, (_, i) => indeedCard(i)).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Jobs</title><style>
*{box-sizing:border-box}body{margin:0;font:14px/1.45 Arial,sans-serif;color:#2d2d2d}a{color:inherit}ul{list-style:none;margin:0;padding:0}
main{display:grid;grid-template-columns:420px 1fr;gap:16px;max-width:1080px;margin:16px auto}
.cardOutline{position:relative;border:1px solid #d4d2d0;border-radius:8px;padding:16px;margin-bottom:12px}.mainContentTable{width:100%;border-spacing:0}td{padding:0}
h2{margin:0 0 6px;font-size:17px}.jobMetaDataGroup{margin-top:8px}.metadataContainer{display:flex;gap:6px}.metadata{background:#f3f2f1;border-radius:4px;padding:2px 8px;font-weight:700;font-size:12px}
.jobsearch-RightPane{border:1px solid #d4d2d0;border-radius:8px;padding:20px;align-self:start}
</style></head><body><main><div id="mosaic-provider-jobcards"><ul>${list}</ul></div><div class="jobsearch-RightPane"><div id="jobsearch-ViewjobPaneWrapper">${open === undefined ? '' : indeedPane(open)}</div></div></main><script>${script}</script></body></html>`;
}
