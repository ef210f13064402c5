import { namesRole } from '../structure/words.ts';
import { oneLine } from './element-text.ts';
import { fold as foldWords } from './letters.ts';

/** Without accents too: addresses have none. */
const fold = (text: string) => foldWords(text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));

/** A site's own wording for "this is where one employer lists its openings". */
const AT =
  /^(?:(?:all|current|open|available|explore|our|discover)\s+)*(?:jobs|roles|careers?|vacancies|openings|opportunities|positions(?: available)?|job openings|working|work)\s+(?:at|with|bei|chez)\s+(.+)$/i;
const OF = /^(.+?)(?:['’]s)?\s+(?:careers?|jobs|job openings|vacancies|karriere|openings|job board)\b/i;
const ABOUT_JOBS = /\b(?:open|positions?|jobs?|careers?|openings?|vacancies|roles?|search|work|team)\b/i;
const CAREERS =
  /careers?|openings|open-positions|vacanc|karriere|join-us|current-opportunities|hiring|recruit|greenhouse|lever\.co|ashbyhq|workday|smartrecruiters|icims|workable|bamboohr|teamtailor|personio|jobvite|paylocity/i;

/** "nr" for "Next Rung": the host an employer of several words gets; nothing for one word. */
function initials(name: string): string {
  const words = name.split(/[^A-Za-z0-9\u00c0-\u1fff\u3040-\ud7ff]+/).filter(Boolean);
  return words.length > 1 ? fold(words.map((word) => word[0]).join('')) : '-';
}

/**
 * The employer whose own site a page belongs to, for postings whose cards do not name one. A name counts
 * only if the address has it too ("Jobs at Acme" on `jobs.example/acme`, or its initials as a label of the host): the words alone may be a search.
 */
export function employerOfSite(page: Document, url: URL): string | undefined {
  const meta = (name: string) =>
    page.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content')?.slice(0, 300) ?? '';
  const address = fold(`${url.hostname.replace(/^www\./, '')}${url.pathname}${url.search}`);
  const labels = url.hostname.toLowerCase().split('.');
  const named = (name: string | undefined) => {
    const text = oneLine(name ?? '').replace(/[.!]+$/, (end) =>
      /\b(?:inc|ltd|co)\.$/i.test(name ?? '') ? end : '',
    );
    const word = fold(text.split(/[\s,]+/)[0] ?? '');
    const known = (word.length >= 2 && address.includes(word)) || labels.includes(initials(text));
    // "Data Science Internship Jobs" at an address that says the same is a search
    return known && text.length <= 60 && !namesRole(text) ? text : undefined;
  };
  const titles = [page.title, meta('title'), meta('site_name'), page.querySelector('h1')?.textContent ?? ''];
  const segments = titles.flatMap((title) => oneLine(title.slice(0, 300)).split(/\s+[|–—:·-]\s+/));
  for (const segment of segments) {
    const name = named(AT.exec(segment)?.[1]) ?? named(OF.exec(segment)?.[1]);
    if (name) return name;
  }
  if (!CAREERS.test(url.href)) return undefined;
  return [meta('site_name'), ...segments]
    .map(named)
    .find((name) => name !== undefined && !ABOUT_JOBS.test(name));
}
