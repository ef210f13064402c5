import { addressWord, isRoleWord } from './words.ts';

/**
 * What kind of thing a link leads to, told from its address alone: addresses of one list's postings have
 * the same shape, and differ from those of its companies, places and searches.
 */
export interface LinkShape {
  /** Equal for links of one kind. */
  key: string;
  /** A word of the path or query says "job". */
  job: boolean;
  /** A weaker such word: "offer", "role". */
  perhaps: boolean;
  /** A word of the path says company, place, category, search. */
  facet: boolean;
  /** A word of the path says article, person, course, product. */
  content: boolean;
  /** And no other kind of thing is called so. */
  elsewhere: boolean;
  /** A word behind "job" says that it is about an occupation, or about working somewhere. */
  occupation: boolean;
  /** Only where its page stands says that it is a job's: what else is kept there looks the same. */
  unsaid?: true;
  /** A part of the address identifies one thing: a number, a hash, a UUID. */
  id: boolean;
  /** A part of the address is several words joined: a title. */
  slug: boolean;
}

const HASH = /^(?=.*\d)[0-9a-f]{8,}$|^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
/** Parameters that name a posting on one board or another. */
const ID_PARAMETER =
  /^(?:jk|vjk|gh_jid|jid|job|jobid|job_id|jl|joblistingid|currentjobid|jobreq|requisitionid|reqid|adid|ashby_jid|lever-.*|vacancyid|vacancy|positionid|pid|jc|rcdid|offerid|annonce|jobadid|career_job_req_id|shortcode|job_?(?:code|no|nr|num|number|ref))$/;
const TRACKING =
  /^(?:utm_|ref|src|source|trk|tracking|from|origin|position$|pagenum|page|lang|gclid|fbclid)/i;

/** "/job-profiles/cashier", "/careers/pathways/cashier": about an occupation, or about working somewhere. */
const OCCUPATION =
  /^(?:profiles|descriptions|titles|outlooks?|pathways?|stories|articles|news|magazine|blog|advice|salar(?:y|ies)|faqs?)$/;
/** "/jobs/interview-questions/cashier": to be read, though it stands behind a word for "job". */
const QUESTIONS = /^interview-questions(?:-and-answers)?$|[a-z]-(?:job-descriptions?|salary|cover-letter)$/;
/** "/candidates/4000": one who looks for work, unless a word says that jobs are shown to candidates there. */
const CANDIDATE = /(?:^|\/)candidates\/[^/]+\/?$/i;
const OF_COMPANY = /(?:^|\/)(?:compan(?:y|ies)|employers?|c|o)\/[a-z][a-z-]*\/\d{4,}-[a-z-]+\/?$/i;
/** Words of an address that lead to something to read only where none behind them says "job". */
const ROOMS = /^(?:users?|about|people|culture|in|resources|help|industr(?:y|ies))$/;

/**
 * The shape of a link's address, or undefined where it leads nowhere (empty, `#`, `mailto:`).
 * Works on the text alone: parsing an address costs more than all the rest.
 * @param href as written in the page
 */
export function linkShape(href: string): LinkShape | undefined {
  if (href.length > 2000) return undefined;
  let rest = href.trim();
  let host = '';
  // most begin at the root of their own site
  if (!/^\/(?!\/)/.test(rest)) {
    if (/^javascript:/i.test(rest)) return scriptShape(rest);
    if (/^[a-z][a-z+.-]*:(?!\/\/)/i.test(rest) || rest === '' || /^#(?!!?\/)/.test(rest)) return undefined;
    const absolute = /^(?:https?:)?\/\/([^/?#]*)/i.exec(rest);
    if (absolute) {
      host = (absolute[1] ?? '').toLowerCase().split(':')[0]?.split('.').slice(-2).join('.') ?? '';
      rest = rest.slice(absolute[0].length);
    }
  }
  const hash = rest.indexOf('#');
  const route = hash >= 0 && /^#!?\//.test(rest.slice(hash)) ? rest.slice(hash + 1) : '';
  if (hash >= 0) rest = rest.slice(0, hash);
  const mark = rest.indexOf('?');
  const path = ((mark < 0 ? rest : rest.slice(0, mark)) + route).toLowerCase();
  const query = mark < 0 ? '' : rest.slice(mark + 1);

  const shape: LinkShape = {
    key: '',
    job: false,
    perhaps: false,
    facet: false,
    content: false,
    elsewhere: false,
    occupation: false,
    id: false,
    slug: false,
  };
  const parts: string[] = [];
  for (const segment of path.split('/')) if (segment) parts.push(segmentShape(segment, shape));
  // an article's address has the day it was written in it
  if (/\/20\d\d\/(?:[01]?\d|[a-z]{3})\//.test(path)) shape.content = true;
  let parameters = '';
  if (query) parameters = queryShape(query, shape);
  if (!shape.job && CANDIDATE.test(path)) shape.content = true;
  // below a company's name, what has a number and several words is a thing of the company's
  if (shape.facet && shape.id && OF_COMPANY.test(path)) {
    shape.facet = false;
    shape.perhaps = true;
  }
  if (parts.length === 0 && !parameters) return undefined;
  shape.key = `${host}/${parts.slice(0, 10).join('/')}${parameters}`;
  return shape;
}

/** The address of a link without what differs between copies of it in one card: where it was clicked. */
export function linkTarget(href: string): string {
  const hash = href.indexOf('#');
  const whole = hash > 0 && !/^#!?\//.test(href.slice(hash)) ? href.slice(0, hash) : href;
  const mark = whole.indexOf('?');
  if (mark < 0 || /^javascript:/i.test(whole)) return whole;
  let target = whole.slice(0, mark);
  let joint = '?';
  for (let from = mark + 1; from <= whole.length; ) {
    let end = whole.indexOf('&', from);
    if (end < 0) end = whole.length;
    const sign = whole.indexOf('=', from);
    const name = whole.slice(from, sign >= 0 && sign < end ? sign : end);
    if (!TRACKING.test(name)) {
      target += joint + whole.slice(from, end);
      joint = '&';
    }
    from = end + 1;
  }
  return target;
}

function segmentShape(segment: string, shape: LinkShape): string {
  const plain = segment.replace(/%[0-9a-f]{2}/g, 'x').replace(/\.(?:html?|php|aspx?|jsp|do|cfm)$/, '');
  const digits = /\d/.test(plain);
  if (digits && isNumber(plain)) {
    shape.id = true;
    return '#';
  }
  const whole = addressWord(plain);
  // behind a word for "job", a single word is a department or a town rather than another kind of thing
  if (whole && !(shape.job && whole === 'content')) {
    if (whole === 'job') {
      shape.facet = false;
      shape.content = shape.elsewhere;
    }
    shape[whole] = true;
    if (whole === 'content') shape.elsewhere ||= plain.length > 2 && !ROOMS.test(plain);
    return plain;
  }
  const words = plain.split(/[-_.~+,;=:@!]+/).filter(Boolean);
  const occupation = words.length < 3 && words.some((word) => OCCUPATION.test(word));
  if ((shape.job && occupation) || QUESTIONS.test(plain)) {
    shape.content = true;
    shape.elsewhere = true;
    shape.occupation = true;
  }
  let form = '';
  if (!shape.job && !shape.perhaps) {
    const first = words[0] ?? '';
    const firstWord = addressWord(first);
    if (firstWord === 'job') form = `${first}-`;
    else if (words.some((word) => addressWord(word) === 'job'))
      form = words.length <= 3 && addressWord(words.at(-1) ?? '') === 'job' ? '*-job' : '*job*';
    else if (
      (firstWord === 'facet' || firstWord === 'content') &&
      words.length <= 3 &&
      !words.some(isRoleWord)
    ) {
      shape[firstWord] = true;
      form = `${first}-`;
    }
    if (form.includes('job') || firstWord === 'job') {
      shape.job = true;
      shape.content &&= shape.elsewhere;
    }
    if (
      firstWord === 'job' &&
      words.length > 1 &&
      words.slice(1).some((word) => addressWord(word) === 'content' || OCCUPATION.test(word))
    ) {
      shape.content = true;
      shape.occupation ||= words.length === 2 && OCCUPATION.test(words[1] as string);
    }
  }
  const last = words.length > 1 ? (words.at(-1) as string) : '';
  const identified =
    digits &&
    (words.some((word) => /\d{4}/.test(word) || HASH.test(word) || /^v\d{3,}/.test(word)) ||
      /^(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{6,12}$/.test(last));
  if (identified) shape.id = true;
  if (words.length > 2) shape.slug = true;
  return `${form}${identified ? '#' : '~'}`;
}

/** A number, a hash, or "198ABC1": letters and digits of a register. */
const isNumber = (segment: string) =>
  /^\d+$/.test(segment) ||
  HASH.test(segment) ||
  (segment.length >= 10 && isRandom(segment)) ||
  /^(?=(?:[a-z]*\d){3})(?=\d*[a-z])[a-z\d]{6,12}$/.test(segment);

/** Letters and digits mixed as only machines write. */
function isRandom(segment: string): boolean {
  if (segment.length < 16) return !/[-_.]/.test(segment) && /[a-z]\d+[a-z]+\d|\d[a-z]+\d+[a-z]/.test(segment);
  return !/[-_].*[-_]/.test(segment) && /\d/.test(segment) && /[a-z]\d+[a-z]|\d[a-z]+\d/.test(segment);
}

function queryShape(query: string, shape: LinkShape): string {
  const names: string[] = [];
  for (const pair of query.slice(0, 600).split('&')) {
    const at = pair.indexOf('=');
    const name = (at < 0 ? pair : pair.slice(0, at)).toLowerCase().replace(/^amp;/, '');
    const value = at < 0 ? '' : pair.slice(at + 1);
    if (ID_PARAMETER.test(name)) {
      shape.job ||= !/^(?:pid|jc|position|adid)$/.test(name);
      shape.id = true;
      names.push(name);
    } else if (
      !TRACKING.test(name) &&
      (/^\d{5,}$/.test(value) ||
        (/id$|^id|n[or]$|num|code|key|ref$/.test(name) && /^[\w-]*\d{4}[\w-]*$/.test(value)))
    ) {
      shape.id = true;
    }
    if (names.length > 6) break;
  }
  return names.length ? `?${names.sort().join('&')}` : '';
}

/** `javascript:open('…?id=17')`: the function's name is the kind, what stands in brackets the target. */
function scriptShape(href: string): LinkShape | undefined {
  const call = /^javascript:\s*([\w.$]+)\s*\((.+)\)/i.exec(href.slice(0, 500));
  if (!call?.[2] || !/\d/.test(call[2])) return undefined;
  const words = call[2].toLowerCase().match(/[a-z]+/g) ?? [];
  const job = words.some((word) => addressWord(word) === 'job' || /^(?:job|vacan)/.test(word));
  return {
    key: `js:${call[1]}`,
    job,
    perhaps: false,
    facet: false,
    content: false,
    elsewhere: false,
    occupation: false,
    id: true,
    slug: false,
  };
}
