import { fold } from '../fields/letters.ts';
import type { Sighting } from '../sighting.ts';
import { fieldsAround } from './card-fields.ts';
import { leadsTo } from './clues.ts';
import { isBareLabel, labelFor } from './labels.ts';
import { companyFromLogo } from './logo.ts';
import { isFirstHeading, openTitles } from './open-titles.ts';
import type { PageEvidence } from './page-evidence.ts';
import { collapsed, type Piece, readPieces } from './pieces.ts';
import { looksLikeApply, looksLikeSearch, shapeOfPiece, signsOf } from './text-shape.ts';
import { isNoTitle } from './titles.ts';
import { isShown } from './visible.ts';
import { isWithin } from './within.ts';
import { namesRole } from './words.ts';

/** Heads of the sections that adverts have in common. */
const SECTION =
  /^(?:(?:key |main |your |the )?(?:responsibilities|duties|requirements|qualifications|skills)|about (?:the|this) (?:role|job|position|opportunity)|person specification|essential criteria|what (?:you|we).{0,25}|who you are|job (?:description|summary|details)|full job description|benefits|(?:minimum|preferred|basic|required) .{3,20}|position .{3,20}|(?:deine?|ihre?) (?:aufgaben|profil)|aufgaben|anforderungen|wir bieten|das bringst du mit|(?:vos |les )?missions?|profil(?: recherch[ée])?|description du poste|requisitos|responsabil[a-zà-ÿ]+|funciones|descri[a-zà-ÿ]+ (?:da vaga|del puesto|del lavoro)|atividades|requisiti|mansioni|functie-?eisen|wat (?:ga je|wij|bieden).{0,20}|arbetsuppgifter|kvalifikationer|wymagania|obowi[ąa]zki|oferujemy|자격|담당업무|仕事内容|応募資格)/i;
/** "Apply for this job": said of nothing but a posting. */
const APPLY_HERE =
  /^(?:apply|start|submit).{0,20} (?:for|to) (?:this|the) (?:job|role|position|vacancy)|auf diese stelle bewerben|postuler à (?:cette|l.)offre|inscr[ií]b.{0,12} (?:a|en) esta oferta|solliciteer op deze|aplikuj na to|s[öo]k (?:jobbet|tj[äa]nsten)/i;
const MOST_TITLES = 64;
const SHORTEST_BODY = 350;
/** At an address that has a posting's id in it, under the page's first heading. */
const SHORT_BODY = 200;
const HIGHEST = 12;
const ENOUGH = 5;

const MOST_REMEMBERED = 2000;

/** The addresses of cards by their titles: a pane shows one of them. Most pages have no heading that asks. */
export class Addresses {
  private readonly known = new Map<string, string[]>();
  private waiting: Sighting[] = [];

  add(sightings: readonly Sighting[]): void {
    if (this.size < MOST_REMEMBERED) for (const sighting of sightings) this.waiting.push(sighting);
  }

  get size(): number {
    return this.known.size + this.waiting.length;
  }

  /** Of the cards whose folded title this is; empty where a card has none. */
  of(title: string): readonly string[] {
    const waiting = this.waiting;
    this.waiting = [];
    for (const { title: own, url = '' } of waiting) {
      if (this.known.size >= MOST_REMEMBERED) break;
      const key = fold(own ?? '');
      const known = this.known.get(key);
      if (!known) this.known.set(key, [url]);
      else if (known.length < 3 && !known.includes(url)) known.push(url);
    }
    return this.known.get(title) ?? [];
  }

  /** Takes back what turned out to be no card. */
  forget({ title = '', url = '' }: Sighting): void {
    const key = fold(title);
    this.known.set(
      key,
      this.of(key).filter((one) => one !== url),
    );
  }
}

/** The cards beside an open posting: a pane shows one of them. */
export interface Shown {
  /** Addresses of the cards by their titles. */
  addresses: Addresses;
  /** The cards of this reading: what stands in one is no pane. */
  cards: ReadonlySet<Element>;
}

/**
 * The posting that is open on a page of its own or in a pane beside the list: a heading worded like a
 * job's title over a long text, with evidence that it is an advert and not an article.
 */
export function readOpenPosting(
  root: Document | Element,
  page: Document,
  url: URL,
  evidence: PageEvidence,
  shown: Shown,
): Sighting | undefined {
  // the address of a search is worded like that of a posting; beside a list only an id tells them apart
  const posting = evidence.postingId || (evidence.posting && shown.addresses.size === 0);
  const pageTitle = fold(page.title.slice(0, 400));
  let found: Sighting | undefined;
  let most = ENOUGH;
  let looked = 0;
  const holders = new Holders();
  if (evidence.content) return undefined;
  const single = posting || (evidence.single && evidence.title);
  const labelled = new Set<Element>();
  const wanted = (last: boolean) =>
    last ? !found && evidence.postingId : posting && !(found && namesRole(found.title ?? ''));
  const pageWords = single || evidence.path ? page.title : '';
  for (const heading of openTitles(root, pageWords, single, labelled, wanted)) {
    if (++looked > MOST_TITLES) break;
    if (isWithin(heading, shown.cards)) continue;
    const [piece] = readPieces(heading, 4, 60);
    if (!piece || isNoTitle(piece) || looksLikeSearch(piece.text)) continue;
    // where no tag makes a heading of it, its bars are its own all the same
    const title = piece.part === undefined ? piece.text : collapsed(heading.textContent as string);
    const key = fold(title);
    const same = shown.addresses.of(key);
    const role = namesRole(title);
    const level = isFirstHeading(heading) || labelled.has(heading) ? 1 : 0;
    const named = key.length > 3 && pageTitle.includes(key);
    // cheap evidence first: most headings of a page end here
    let score =
      (role ? 2 : evidence.foreign && posting ? 1.5 : 0) +
      level +
      1.2 * Number(named) +
      (same.length ? 2 : 0);
    score += (posting ? 1.5 : 0) + (evidence.path ? 0.5 : 0) + (evidence.host ? 0.5 : 0);
    if (score < 2.5 || /[?!]$/.test(title) || !isShown(heading)) continue;
    const least = evidence.postingId && level && role ? SHORT_BODY : SHORTEST_BODY;
    const body = bodyBelow(heading, shown.cards, least, holders);
    if (!body) continue;
    score += body.apply ? 1.3 : 0;
    const stated = body.fields.employmentType ?? body.fields.pay;
    score += Math.min(2, body.sections) * 0.8 + (stated ? 0.6 : 0);
    const address = evidence.path || evidence.host;
    const proven =
      posting ||
      same.length > 0 ||
      body.answers ||
      (body.apply && role && level && named && body.fields.location && stated) ||
      // an encyclopedia's article about an occupation has sections of these names too
      Number(body.apply) + Number(address) + Number(body.sections > 1) > 1;
    if (
      !proven ||
      !(role || same.length || evidence.postingId || (evidence.foreign && posting)) ||
      !(score > most)
    )
      continue;
    most = score;
    const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
    const own = same.length === 1 ? same[0] || undefined : undefined;
    // of a page without any card, whose title is the posting's, the address is the posting's too
    const whole = posting || (evidence.single && level && named && shown.addresses.size === 0);
    const logo = body.fields.company
      ? undefined
      : companyFromLogo(heading.parentElement as Element, url.hostname.replace(/^www\./, ''));
    const leads = link?.getAttribute('href') ?? own ?? (whole ? url.href : undefined);
    found = {
      reader: 'structure',
      role: 'main',
      element: body.container,
      titleElement: heading,
      title,
      bodyElement: body.element,
      ...body.fields,
      ...(logo && { company: logo }),
      ...(leads && { url: leads }),
    };
  }
  return found;
}

/** What headings of one page stand in: many of them have the same elements around them, which are read once. */
class Holders {
  private readonly lengths = new Map<Element, number>();
  private readonly pieces = new Map<Element, Piece[]>();

  lengthOf(element: Element): number {
    let length = this.lengths.get(element);
    if (length === undefined) {
      length = element.textContent?.length ?? 0;
      this.lengths.set(element, length);
    }
    return length;
  }

  piecesOf(element: Element): Piece[] {
    let pieces = this.pieces.get(element);
    if (!pieces) {
      pieces = readPieces(element, 400, 6000);
      this.pieces.set(element, pieces);
    }
    return pieces;
  }
}

interface Body {
  container: Element;
  element: Element;
  apply: boolean;
  /** A control to apply for this very job. */
  answers: boolean;
  sections: number;
  fields: Partial<Sighting>;
}

/** The long text that a heading stands over, looked for ever higher up. */
function bodyBelow(
  heading: Element,
  cards: ReadonlySet<Element>,
  least: number,
  holders: Holders,
): Body | undefined {
  let container: Element | null = heading.parentElement;
  for (let up = 0; container && up < HIGHEST; container = container.parentElement, up++) {
    if (container.localName === 'body' && up < 2 && container.childElementCount > 40) return undefined;
    if (holders.lengthOf(container) < least) continue;
    const pieces = holders.piecesOf(container);
    const at = pieces.findIndex((piece) => heading.contains(piece.element) || piece.element === heading);
    const behind = pieces
      .slice(at + 1)
      .filter(({ element }) => element !== heading && !isWithin(element, cards));
    const plain = behind.filter((piece) => !piece.link && !piece.control);
    const long = plain.filter((piece) => piece.text.length > 45);
    const length = lengthOf(long);
    // what is listed in an advert is often put in a few words
    const items = plain.filter(
      ({ text, element }) => text.length > 20 && text.length <= 45 && isItem(element),
    );
    if (long.length === 0 || length + lengthOf(items) < least) continue;
    const element = holderOf(long, container, length);
    const first = behind.findIndex((piece) => element.contains(piece.element));
    const text = behind.indexOf(long[0] as Piece);
    const title = pieces[at];
    return {
      container,
      element,
      apply: pieces.some((piece) => (piece.link || piece.control) && looksLikeApply(piece.text)),
      answers: pieces.some(
        (piece) => (piece.link || piece.control) && APPLY_HERE.test(piece.text.slice(0, 60)),
      ),
      sections: behind.filter((piece) => piece.text.length < 60 && SECTION.test(piece.text)).length,
      fields: title
        ? withEmployer(
            behind,
            fieldsAround(title, [
              ...pieces.slice(Math.max(0, at - 4), at).filter(namesEmployer),
              ...behind
                .slice(0, 40)
                .filter((piece, nth) =>
                  nth < Math.min(Math.max(first, text, 1), 25) ? isFact(piece) : isStated(piece),
                ),
            ]),
          )
        : {},
    };
  }
  return undefined;
}

/** The head of a box that says who offers the posting. */
const EMPLOYER =
  /^(?:(?:about )?the |l['’])?(?:employer|company|organi[sz]ation|entreprise|employeur|arbeitgeber|unternehmen|empresa|azienda|werkgever|arbetsgivare)$/i;

/** The name below such a head, where the posting's own head names nobody. */
function withEmployer(behind: readonly Piece[], fields: Partial<Sighting>): Partial<Sighting> {
  if (fields.company) return fields;
  const head = behind.findIndex(({ heading, text }) => heading && EMPLOYER.test(text));
  const name = head < 0 ? undefined : behind[head + 1];
  const company =
    name &&
    !name.control &&
    name.text.length < 60 &&
    !/[.!?:]$/.test(name.text) &&
    shapeOfPiece(name) === 'words'
      ? name.text
      : undefined;
  return company ? { ...fields, company } : fields;
}

const lengthOf = (pieces: readonly Piece[]) => pieces.reduce((sum, { text }) => sum + text.length, 0);

const isItem = (element: Element) => element.localName === 'li' || element.parentElement?.localName === 'li';

/** Above the title stand crumbs and menus too: only what is plainly an employer counts. */
const namesEmployer = (piece: Piece) =>
  (piece.link !== undefined && leadsTo(piece.link) === 'company') || signsOf(piece.text).company;

/** The head of a row of facts, not a fact. */
const isTerm = ({ element, text }: Piece) =>
  element.localName === 'dt' || element.localName === 'th' || (text.length < 30 && isFirstOfPair(element));

/** Whether an element heads one of several rows of two, of which some head is the name of a field. */
function isFirstOfPair(element: Element): boolean {
  const row = element.parentElement;
  const rows = row?.parentElement;
  if (!row || !rows || row.childElementCount !== 2 || row.firstElementChild !== element) return false;
  for (let one = rows.firstElementChild, nth = 0; one && nth < 20; one = one.nextElementSibling, nth++)
    if (one.childElementCount === 2 && isBareLabel(one.firstElementChild?.textContent?.trim() ?? ''))
      return true;
  return false;
}

/** Further down only what a row calls a place or an employer is a fact of the posting's. */
const isStated = (piece: Piece) => /^(?:place|company)$/.test(labelFor(piece, undefined) ?? '');

/** A heading behind the title heads a part of the advert, unless it leads to the employer. */
const isFact = (piece: Piece) =>
  !isTerm(piece) &&
  piece.link?.getAttribute('role') !== 'tab' &&
  (!piece.heading || shapeOfPiece(piece) !== 'words' || namesEmployer(piece) || isStated(piece));

/** The deepest element that holds nearly all of the long text. */
function holderOf(long: readonly Piece[], container: Element, length: number): Element {
  const sums = new Map<Element, number>();
  for (const piece of long)
    for (let at: Element | null = piece.element; at && at !== container; at = at.parentElement)
      sums.set(at, (sums.get(at) ?? 0) + piece.text.length);
  let holder = container;
  let smallest = Number.POSITIVE_INFINITY;
  for (const [element, sum] of sums)
    if (sum >= 0.85 * length && sum <= smallest && (sum < smallest || holder.contains(element)))
      [holder, smallest] = [element, sum];
  return holder;
}
