import { looksLikePlace, namesFirm } from '../structure/text-shape.ts';
import { addressWord, namesRole, plainWords } from '../structure/words.ts';
import { isDepartment } from './company.ts';
import { oneLine } from './element-text.ts';
import { fold as foldWords } from './letters.ts';

/** Without accents too: addresses have none. */
const fold = (text: string) => foldWords(text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));

/** A site's own wording for "this is where one employer lists its openings". */
const AT =
  /^(?:(?:all|current|open|available|explore|search|find|view|see|our|discover|career|job|employment)\s+)*(?:jobs|roles|careers?|vacancies|openings|opportunities|positions(?: available)?|job openings|working|work)\s+(?:at|with|bei|chez)\s+(.+)$/i;
const OF = /^(.+?)(?:['’]s)?\s+(?:careers?|jobs|job openings|vacancies|karriere|openings|job board)\b/i;
const ABOUT_JOBS = /\b(?:open|positions?|jobs?|careers?|openings?|vacancies|roles?|search|work|team)\b/i;
const CAREERS =
  /careers?|openings|open-positions|vacanc|karriere|join-us|join-our|lavora-con|rejoi(?:ns|gnez)|trabaja-con|trabalhe-con|werken-bij|jobba-hos|current-opportunities|hiring|recrui?t|emploi|stellenangebot|vacatures|greenhouse|lever\.co|ashbyhq|workday|smartrecruiters|icims|workable|bamboohr|teamtailor|personio|jobvite|paylocity|work-(?:with|for)-us|comeet|dayforce|candidateportal|breezy|applytojob|freshteam|rippling|pinpoint|polymer|homerun|softgarden|csod|avature|eightfold|join\.com|gem\.com/i;

/** What may stand between an open posting's title and its employer in a page's title. */
const BEHIND = /^(?:\s*\([^)]*\))?\s*(?:at|@|bei|chez|bij|hos|presso)\s+([^|–—]{2,60}?)(?:\s+[|–—·-]\s.*)?$/i;
const BEFORE = /^([^|–—]{2,60}?)\s+(?:is )?(?:hiring|sucht|recrute|zoekt)(?: an?)?:?$/i;
/** "My jobs", "Your saved jobs", "All jobs": whose or which, and no name; "My Dentist" and "All Saints" are names. */
const WHOSE =
  /^(?:my|our|your|all)(?:\s+(?:saved|recent|open|current|latest|applied|recommended|new|active))?$/i;
/** Words of a page's title that go with those for work, and name nobody. */
const BESIDE =
  /^(?:search|find|browse|view|explore|latest|new|our|all|open|current|home|pages?|site|portal|results?|unsere?|offene?|aktuelle|nos|nuestras?|onze|in|at|for|and|the|de|d|und|et|y|e|join|us|with|lavora|con|noi|nosotros|trabaja|trabalhe|conosco|rejoignez|rejoins|nous|werken|bij|ons)$/;

/** Whether a text says "search jobs", "our vacancies", "Stellenangebote" and nothing more. */
function onlyWork(text: string): boolean {
  const words = plainWords(text);
  return words.length > 0 && words.every((word) => addressWord(word) === 'job' || BESIDE.test(word));
}

/** "larch-talent.system.example" under the title "Larch": the rooms that a system keeps for one of its customers. */
function isTenant(title: string, labels: readonly string[]): boolean {
  const own = labels.slice(0, /^(?:com?|org|net|ac|gov)$/.test(labels.at(-2) ?? '') ? -3 : -2);
  const name = fold(title);
  return (
    name.length > 2 &&
    title.length <= 40 &&
    own.some((label) => label !== 'www' && fold(label).startsWith(name))
  );
}

/** What stands before the name proper of a public body. */
const PREFIX = /^(?:the )?(?:(?:city|town|county|state|university|college|diocese) of )?/i;

/** The number by which an applicant system knows an employer or a posting. */
const ID = /^[0-9a-f-]{8,}$|^[a-z]{0,3}\d[\w.-]{2,}$/;
const TO_EMPLOYER = /^(?:company|companies|cmp|employers?|c|o|organi[sz]ations?|unternehmen|empresas?)$/;

/**
 * The parts of an address that say whose page it is: the host; of the path what stands before a word for work,
 * behind one for an employer, or beside a number. What else stands behind "jobs" may be what somebody looked for.
 */
function ownerIn(url: URL): string {
  const owner = [url.hostname.replace(/^www\./, '')];
  const parts = url.pathname.toLowerCase().split('/').filter(Boolean);
  let before = true;
  for (const [at, part] of parts.entries()) {
    if (part.split(/[-_.]/).some((word) => addressWord(word) === 'job')) before = false;
    const [last, next] = [parts[at - 1] ?? '', parts[at + 1] ?? ''];
    if (before || TO_EMPLOYER.test(last) || ID.test(last) || ID.test(next)) owner.push(part);
  }
  for (const [name, value] of url.searchParams)
    if (/^(?:company|for|employer|c)$/i.test(name)) owner.push(value);
  return fold(owner.join(''));
}

/** A host that one employer has for its openings. */
const CAREERS_HOST = /^(?:jobs?|careers?|karriere|apply|work|emplois?|vacatures|talent|recruit\w*)\./;

/**
 * The employer that a page's title names beside the title of its open posting: "Cashier at Acme", "Acme is hiring
 * Cashier"; or, where the address has the name too, "Acme - Cashier" under an applicant system's or the employer's own host.
 */
export function employerInTitle(page: Document, url: URL, posting: string): string | undefined {
  const labels = url.hostname.toLowerCase().split('.');
  const own = CAREERS_HOST.test(url.hostname) ? labels.slice(1, 2) : [];
  const places = [...labels.slice(0, -2), url.pathname.split('/')[1] ?? '', ...own].map(fold);
  const isEmployer = (text: string) =>
    text.length > 1 &&
    !WHOSE.test(text) &&
    !onlyWork(text) &&
    !looksLikePlace(text) &&
    !namesRole(text) &&
    !ABOUT_JOBS.test(text);
  for (const whole of [page.title, metaOf(page, 'title')]) {
    const title = oneLine(whole.slice(0, 300));
    const at = title.toLowerCase().indexOf(posting.toLowerCase());
    if (at < 0) continue;
    const said =
      BEHIND.exec(title.slice(at + posting.length))?.[1] ?? BEFORE.exec(title.slice(0, at).trim())?.[1];
    if (said && isEmployer(said)) return said;
    const rest = `${title.slice(0, at)} | ${title.slice(at + posting.length)}`;
    const segments = rest.split(/\s+[|–—:·-]\s+/).map(bare);
    for (const segment of segments) {
      const name = fold(segment);
      const known = name.length > 2 && places.some((place) => place.length > 2 && samePart(place, name));
      if (known && isEmployer(segment)) return segment;
    }
    const owner = segments.map(ownerOfPages).find((name) => name && isEmployer(name));
    if (owner) return owner;
  }
  return undefined;
}

/** "Acme Careers", "Karriere bei Acme": an employer's own pages are called so, hardly ever a board's. */
function ownerOfPages(segment: string): string | undefined {
  const said =
    /^(.{2,50}?)(?:['’]s)? (?:careers?(?: (?:site|portal|page))?|karriere|carri[èe]res?)$/i.exec(segment) ??
    /^(?:careers?|working|karriere|carri[èe]res?) (?:at|with|bei|chez) (.{2,50})$/i.exec(segment);
  return said && !KIND.test(said[1] as string) && !isDepartment(said[1] as string) ? said[1] : undefined;
}

/** "External Careers", "Early Careers", "Part-Time Careers": which, not whose. */
const KIND =
  /^(?:(?:external|internal|corporate|early|hourly|graduates?|candidates?|applicants?|students?|campus|university|college|global|international|local|apply|full[- ]time|part[- ]time|seasonal|temporary|remote|featured|top|(?:head |home )?office|in-store|company|employers?|employment|recruitment|recruiting|health ?care|field|executive|management|public sector)(?:$|[ /&,-]+(?=\S)))+$/i;

const bare = (segment: string) => segment.replace(/^[\s|–—:·-]+|[\s|–—:·-]+$/g, '');

/** "larkfield" for "Larkfield Stores", "larkfieldstores" for "Larkfield". */
const samePart = (place: string, name: string) => name.startsWith(place) || place.startsWith(name);

function metaOf(page: Document, name: string): string {
  return page.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content')?.slice(0, 300) ?? '';
}

/** "nr" for "Next Rung": the host an employer of several words gets; nothing for one word. */
function initials(name: string): string {
  const words = name.split(/[^A-Za-z0-9\u00c0-\u1fff\u3040-\ud7ff]+/).filter(Boolean);
  return words.length > 1 ? fold(words.map((word) => word[0]).join('')) : '-';
}

/**
 * The employer whose own site a page belongs to, for postings whose cards do not name one. A name counts
 * only if the address has it too ("Jobs at Acme" on `jobs.example/acme`, or its initials as a label of the host): the words alone may be a search.
 * @param said what some of the cards seem to name: firms, or the site's own departments
 */
export function employerOfSite(page: Document, url: URL, said: readonly string[] = []): string | undefined {
  if (said.length > 1 && said.filter(namesFirm).length > said.length / 3) return undefined;
  const address = fold(`${url.hostname.replace(/^www\./, '')}${url.pathname}${url.search}`);
  const labels = url.hostname.toLowerCase().split('.');
  const owner = ownerIn(url);
  const named = (name: string | undefined, within = owner) => {
    const text = oneLine(name ?? '').replace(/[.!]+$/, (end) =>
      /\b(?:inc|ltd|co)\.$/i.test(name ?? '') ? end : '',
    );
    const [first = ''] = text.replace(PREFIX, '').split(/[\s,]+/);
    const word = fold(first);
    // a city's or a university's own name stands behind what it is
    const public_ = first !== (text.split(/[\s,]+/)[0] ?? '');
    const known =
      (word.length >= 2 && (public_ || namesFirm(text) ? address : within).includes(word)) ||
      labels.includes(initials(text));
    // "Data Science Internship Jobs" at an address that says the same is a search
    return known &&
      text.length <= 60 &&
      !/\b(?:us|our team)$/i.test(text) &&
      !KIND.test(text) &&
      !WHOSE.test(text) &&
      !onlyWork(text) &&
      !namesRole(text)
      ? text
      : undefined;
  };
  const titles = [
    page.title,
    metaOf(page, 'title'),
    metaOf(page, 'site_name'),
    page.querySelector('h1')?.textContent ?? '',
  ];
  const segments = titles.flatMap((title) => oneLine(title.slice(0, 300)).split(/\s+[|–—:·-]\s+/));
  for (const segment of segments) {
    const name = named(AT.exec(segment)?.[1], address) ?? named(OF.exec(segment)?.[1]);
    if (name) return name;
  }
  if (!CAREERS.test(url.href) && !segments.some(onlyWork))
    return titles.map((title) => oneLine(title.slice(0, 100))).find((title) => isTenant(title, labels));
  return [metaOf(page, 'site_name'), ...segments]
    .map((name) => named(name))
    .find((name) => name !== undefined && !ABOUT_JOBS.test(name));
}
