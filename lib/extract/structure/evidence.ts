import { labelFor } from './labels.ts';
import { linkShape } from './link-shape.ts';
import type { PageEvidence } from './page-evidence.ts';
import { type Candidate, standsOnRows } from './seeds.ts';
import {
  looksLikePlace,
  looksLikeSearch,
  namesFunds,
  type Shape,
  saysTerms,
  shapeOfPiece,
  signsOf,
} from './text-shape.ts';
import { insideRun, isRole, type ReadCard, type TitleColumns, titleIn } from './titles.ts';
import { LANDMARKS } from './within.ts';

/** What speaks for and against a set of cards being postings; shares are of the cards looked at, 0 to 1. */
export interface Evidence {
  titled: number;
  distinct: number;
  roles: number;
  searches: number;
  sentences: number;
  place: number;
  employment: number;
  pay: number;
  price: number;
  age: number;
  counts: number;
  company: number;
  social: number;
  trade: number;
  /** Cards of one's own adverts, to be edited. */
  own: number;
  pieces: number;
  /** Characters in each card besides its title. */
  length: number;
  apply: number;
  /** Titles that stand in the very link or heading the cards were found by. */
  inside: number;
  /** Cards that stand on no link and hold one to something to read, to learn, or to more of a kind. */
  strayed: number;
  landmark: boolean;
  /** Cards that stand on no link but hold one, a button to apply or with the title, or what keyboard or script open. */
  opens: boolean;
  score: number;
}

/** Weighs a sample of cards. A score of `ENOUGH` or more means postings. */
export function weigh(
  candidate: Candidate,
  sample: readonly ReadCard[],
  columns: TitleColumns,
  page: PageEvidence,
): Evidence {
  const n = sample.length || 1;
  const titles: string[] = [];
  let roles = 0;
  const counts: Partial<Record<Shape, number>> = {};
  let company = 0;
  let social = 0;
  let trade = 0;
  let own = 0;
  let pieces = 0;
  let length = 0;
  let apply = 0;
  let linked = 0;
  let strayed = 0;
  let inside = 0;
  let pressed = 0;
  // "Ages 5-8 years" and "Duration: 1-2 years" are terms of no posting: they count where something else tells of work
  const told = tellsOfWork(candidate, page);
  for (const card of sample) {
    const title = titleIn(card, columns);
    if (!title) continue;
    titles.push(title.text);
    if (isRole(title)) roles++;
    if (insideRun(title, card.run)) inside++;
    const shapes = new Set<Shape>();
    let named = false;
    let spoken = false;
    let traded = !isRole(title) && namesFunds(title.text);
    let owned = false;
    let offered = false;
    let leads = false;
    let away = false;
    let anywhere = false;
    let asked = saysTerms(title.text);
    let button = title.control;
    for (const [at, piece] of card.pieces.slice(0, 30).entries()) {
      if (piece === title || piece.text === title.text) {
        button ||= piece.control;
        continue;
      }
      pieces++;
      length += piece.text.length;
      const shape = shapeOfPiece(piece);
      const label = shape === 'words' ? labelFor(piece, card.pieces[at - 1]) : undefined;
      shapes.add(label === 'place' ? label : shape);
      const signs = signsOf(piece.text);
      named ||= signs.company || label === 'company';
      offered ||= (signs.apply && (piece.control || piece.link !== undefined)) || writesToHirer(piece);
      asked ||= signs.terms;
      if (!candidate.shape && piece.link && piece.link !== title.link && !writesTo(piece.link)) {
        leads = true;
        away ||= leadsAway(piece.link);
      }
      anywhere ||= signs.workplace;
      spoken ||= signs.social;
      traded ||= signs.trade;
      owned ||= signs.own;
    }
    if (anywhere) shapes.add('workplace');
    if (asked && told) shapes.add('employment');
    // "Cashier, Leeds"
    if (!shapes.has('place') && isRole(title) && looksLikePlace(/,\s*([^,]+)$/.exec(title.text)?.[1] ?? ''))
      shapes.add('place');
    for (const shape of shapes) counts[shape] = (counts[shape] ?? 0) + 1;
    if (offered) apply++;
    if (leads && !away) linked++;
    if (button) pressed++;
    if (away) strayed++;
    if (named) company++;
    if (spoken) social++;
    if (traded) trade++;
    if (owned) own++;
  }
  const t = titles.length || 1;
  const share = (shape: Shape) => (counts[shape] ?? 0) / n;
  const middle = sample[sample.length >> 1];
  const found = {
    titled: titles.length / n,
    distinct: new Set(titles).size / t,
    roles: roles / t,
    searches: titles.filter(looksLikeSearch).length / t,
    sentences:
      titles.filter((title) => /[?!.]$|\.\.\. |…|^\d{1,2}[.)] /.test(title) || title.split(' ').length > 16)
        .length / t,
    place: share('place'),
    employment: Math.max(share('employment'), share('workplace')),
    pay: share('pay'),
    price: share('price'),
    age: share('age'),
    counts: share('count'),
    company: company / n,
    social: social / n,
    trade: trade / n,
    own: own / n,
    pieces: pieces / n,
    length: length / n,
    apply: apply / n,
    inside: inside / t,
    strayed: strayed / n,
    landmark: Boolean(middle?.card.closest(LANDMARKS)),
    opens:
      !candidate.shape &&
      (apply > 0.7 * n ||
        linked > 0.6 * n ||
        pressed > 0.6 * n ||
        Boolean(middle && opensByScript(middle.card))),
  };
  return { ...found, score: score(candidate, found, page) };
}

const writesTo = (link: Element) => /^(?:mailto|tel):/i.test(link.getAttribute('href') ?? '');

/** Whether a link leads to a search, an article, a person: not to what the card it stands in is of. */
function leadsAway(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  const shape = linkShape(href);
  return Boolean(shape && (shape.content || (shape.job && !shape.id && !shape.slug && href.includes('?'))));
}

const OPENS = '[tabindex="0"],[role="button"],[role="link"],[onclick],button[aria-expanded],summary';
const TO_HIRER =
  /^mailto:(?:[\w.+-]{0,20}(?:jobs?|career|recruit|resume|bewerb|talent|hiring|emploi|vaga)|(?:[\w+-]{1,20}[.+-])?(?:cv|hr|rh)[@.+-])/i;

/** Whether a piece is, or holds, the address to which one writes for a post. */
function writesToHirer({ link }: ReadCard['pieces'][number]): boolean {
  const href = link?.getAttribute('href') ?? '';
  return href.charCodeAt(0) === 109 && TO_HIRER.test(href);
}

function opensByScript(card: Element): boolean {
  return card.matches(OPENS) || card.querySelector(OPENS) !== null;
}

/** Characters that no card alone has: with more, it is the page's own advert. */
const LONG = 400;

/** From this score on, cards are postings. */
export const ENOUGH = 4;

/** Whether the kind of link, the site, the page's address or its title says that this is about work. */
function tellsOfWork({ shape }: Candidate, { host, path, title }: PageEvidence): boolean {
  return Boolean(shape?.job || host || path || title);
}

function score(candidate: Candidate, e: Omit<Evidence, 'score'>, page: PageEvidence): number {
  const { shape, runs } = candidate;
  const fields = e.place + e.employment + e.pay + e.age + e.company;
  let sum = -0.5;
  if (shape) {
    if (shape.job) sum += 1.5 + (shape.id ? 1 : shape.slug ? 0.5 : 0);
    else if (shape.perhaps) sum += 0.5;
    if (shape.facet) sum -= shape.job && shape.id ? 1 : 2.5;
    if (shape.content) sum -= 4;
    if (!shape.id && !shape.slug) sum -= 0.7;
    // news of a weblog's jobs, members of a club to join, and the people who did
    if (shape.unsaid && e.employment < 0.5 && e.apply < 0.5) sum -= 4;
  } else sum -= e.opens ? 0.9 : 1.5;
  if (standsOnRows(candidate.key) && (e.roles < 0.5 || fields < 0.8)) sum -= 5;
  // where no word for a role could be known, a posting's own kind of address has to do
  const roles = page.foreign && shape?.job && shape.id ? Math.max(0.6, e.roles) : e.roles;
  sum += 3 * roles - (roles < 0.1 ? 1 : 0);
  sum += 1.2 * e.place + 1.3 * e.employment + 1 * e.pay + 0.6 * e.age + 0.6 * e.company + 1.2 * e.apply;
  sum += (page.host ? 0.7 : 0) + (page.path ? 0.7 : 0) + (page.title ? 0.8 : 0);
  // ratings of employers and prices of projects stand on cards of postings too
  const doubt = shape?.job && shape.id ? 0.4 : 1;
  sum -= 4 * e.searches + 2.5 * e.sentences + doubt * (1.5 * e.price + 2 * e.social);
  sum -= 4 * e.trade + 8 * e.own + 3 * e.strayed;
  if (page.content && !shape?.id) sum -= 2;
  if (e.landmark) sum -= 3;
  if (e.inside < 0.5) sum -= 0.8;
  if (e.pieces < 1) sum -= 1.2;
  if (fields < 0.3 && !shape?.id) sum -= 1.5;
  if (runs.length < 4 && !shape?.id) sum -= 0.8;
  if (e.titled < 0.7) sum -= 2;
  // "Cashier 1,240": how many there are of a kind
  if (e.counts > 0.6 && fields < 0.3 && !shape?.id) sum -= 2.5;
  if (e.distinct < 0.4 && runs.length > 4) sum -= 1.5;
  // directories of dentists and of teachers have titles and places too
  // and lists of courses their hours, with a button to apply
  if (!tellsOfWork(candidate, page) && (e.employment < 0.3 || !shape)) sum -= 2.5;
  // one card alone repeats nothing: it must speak for itself, and be a card rather than half the page
  if (
    runs.length === 1 &&
    !(
      shape?.job &&
      (shape.id || shape.slug) &&
      e.roles === 1 &&
      fields >= 1 &&
      e.pieces <= 25 &&
      e.length < LONG
    )
  )
    sum -= 5;
  return sum;
}
