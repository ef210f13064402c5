import { linkShape } from './link-shape.ts';
import { addressWord, plainWords } from './words.ts';

/** What the page as a whole says of being about postings, before any card is looked at. */
export interface PageEvidence {
  /** The address names work: in its host ("careers.", "jobs."), or in its path and query. */
  host: boolean;
  path: boolean;
  /** The page's title or first heading does. */
  title: boolean;
  /** The address looks like that of one posting. */
  posting: boolean;
  /** Or like that of one thing, which may be a posting. */
  single: boolean;
  /** And it has an id in it. */
  postingId: boolean;
  /** The page's own path, with a slash behind, where what stands below it is a posting though no word of it says so. */
  below: string;
  /** The address is that of an article, a course, a person. */
  content: boolean;
  /** In a language in which hardly any word for what people are called at work is known. */
  foreign: boolean;
}

/** Words of a title that say so beside those of addresses. */
const TITLE_WORD = /^(?:roles|offres|ofertas|offerte|annunci|werken|ledige|вакансии|работа)$/;

/** An employer's own wording for the page of its openings, and scripts that set no words apart. */
const JOINING =
  /\b(?:join (?:us|our team|the team)|(?:work|working) (?:with|for|at) us|we.re hiring|we are hiring|come work|komm ins team|arbeiten bei|werde teil|rejoi(?:ns|gnez)[- ]nous|travailler chez|trabaja con nosotros|[uú]nete|trabalhe conosco|lavora con noi|werken bij|pracuj z nami|do[łl][aą]cz do|jobba hos|lediga)\b|채용|알바|求人|採用|招聘|职位|работа|вакансии/;
const JOINING_PATH =
  /join-?us|join-?our-?team|work-?(?:with|for|at)-?us|we-?are-?hiring|open-?roles|rejoignez|trabaja-con|trabalhe-conosco|lavora-con|werken-bij/;

/** "/insights/blog/jobs/": where a weblog keeps its own pages, those of its openings too. */
const BLOGGED = /\/(?:blog|news|insights|magazine)\/([^/]+)\/?$/;

const KNOWN_LANGUAGE = /^(?:$|en|de|fr|es|pt|it|nl|pl|sv|da|nb|nn|no|ko|ja)/i;

/** Reads the page's address, title and first heading; nothing that grows with the page. */
export function readPageEvidence(page: Document, url: URL): PageEvidence {
  const shape = linkShape(url.pathname + url.search);
  const host = url.hostname
    .split(/[.-]/)
    .some((part) => addressWord(part) === 'job' || /^(?:jobs?|careers?)\w*$|\w*(?:jobs|careers)$/.test(part));
  const heading = page.getElementsByTagName('h1')[0]?.textContent?.slice(0, 300) ?? '';
  const words = `${page.title.slice(0, 300)} ${heading}`;
  const titled =
    plainWords(words).some((word) => addressWord(word) === 'job' || TITLE_WORD.test(word)) ||
    JOINING.test(words.toLowerCase());
  const joining = JOINING_PATH.test(url.pathname.toLowerCase());
  const last = BLOGGED.exec(url.pathname.toLowerCase())?.[1] ?? '';
  const unsaid = joining || addressWord(last) === 'job';
  return {
    host,
    below: unsaid ? `${url.pathname.replace(/\/$/, '')}/` : '',
    path:
      Boolean(shape?.job) ||
      joining ||
      /\b(?:jobs?|careers?|openings?|positions?|vagas|emplois?)\b/.test(url.search),
    title: titled,
    posting: Boolean(shape?.job && !shape.content && (shape.id || shape.slug)),
    single: Boolean(shape && (shape.job || shape.perhaps) && !shape.content && (shape.id || shape.slug)),
    postingId: Boolean(shape?.job && !shape.content && shape.id),
    foreign: !KNOWN_LANGUAGE.test(page.documentElement?.getAttribute('lang') ?? ''),
    content: Boolean(shape && (shape.occupation || (shape.content && !shape.job && !host))),
  };
}
