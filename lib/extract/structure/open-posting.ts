import type { Sighting } from '../sighting.ts';
import { fieldsAround } from './card-fields.ts';
import type { PageEvidence } from './page-evidence.ts';
import { isHeading, type Piece, readPieces } from './pieces.ts';
import { looksLikeApply, looksLikeSearch } from './text-shape.ts';
import { isNoTitle } from './titles.ts';
import { isShown } from './visible.ts';
import { namesRole } from './words.ts';

/** Heads of the sections that adverts have in common. */
const SECTION =
  /^(?:(?:key |main |your |the )?(?:responsibilities|duties|requirements|qualifications|skills)|about (?:the|this) (?:role|job|position|opportunity)|what (?:you|we).{0,25}|who you are|job (?:description|summary|details)|full job description|benefits|(?:minimum|preferred|basic|required) .{3,20}|position .{3,20}|(?:deine?|ihre?) (?:aufgaben|profil)|aufgaben|anforderungen|wir bieten|das bringst du mit|(?:vos |les )?missions?|profil(?: recherch[ée])?|description du poste|requisitos|responsabil\p{L}+|funciones|descri\p{L}+ (?:da vaga|del puesto|del lavoro)|atividades|requisiti|mansioni|functie-?eisen|wat (?:ga je|wij|bieden).{0,20}|arbetsuppgifter|kvalifikationer|wymagania|obowi[ąa]zki|oferujemy|자격|담당업무|仕事内容|応募資格)/iu;
const SHORTEST_BODY = 350;
const MOST_HEADINGS = 60;
const HIGHEST = 12;
const ENOUGH = 5;

/**
 * The posting that is open on a page of its own or in a pane beside the list: a heading worded like a
 * job's title over a long text, with evidence that it is an advert and not an article.
 * @param titles titles of the cards beside it: a pane shows one of them
 */
export function readOpenPosting(
  root: Document | Element,
  page: Document,
  url: URL,
  evidence: PageEvidence,
  cards: readonly Sighting[],
): Sighting | undefined {
  // the address of a search is worded like that of a posting; beside a list only an id tells them apart
  const posting = evidence.postingId || (evidence.posting && cards.length === 0);
  const inCard = new Set(cards.map((card) => card.element));
  inCard.delete(undefined);
  const byTitle = new Map<string, Sighting[]>();
  for (const card of cards) {
    const key = fold(card.title ?? '');
    byTitle.set(key, [...(byTitle.get(key) ?? []), card]);
  }
  const pageTitle = fold(page.title.slice(0, 400));
  let found: Sighting | undefined;
  let most = ENOUGH;
  let looked = 0;
  for (const heading of headingsOf(root)) {
    if (++looked > MOST_HEADINGS) break;
    const [piece] = readPieces(heading, 4, 60);
    if (!piece || isNoTitle(piece) || looksLikeSearch(piece.text)) continue;
    const title = piece.text;
    const key = fold(title);
    const same = byTitle.get(key) ?? [];
    const role = namesRole(title);
    const level = heading.localName === 'h1' ? 1 : 0;
    const named = key.length > 3 && pageTitle.includes(key);
    // cheap evidence first: most headings of a page end here
    let score = 2 * Number(role) + level + 1.2 * Number(named) + (same.length ? 2 : 0);
    score += (posting ? 1.5 : 0) + (evidence.path ? 0.5 : 0) + (evidence.host ? 0.5 : 0);
    if (score < 2.5 || /[?!]$/.test(title) || isWithin(heading, inCard) || !isShown(heading)) continue;
    const body = bodyBelow(heading, inCard);
    if (!body) continue;
    score += body.apply ? 1.3 : 0;
    score += Math.min(2, body.sections) * 0.8 + (body.fields.employmentType || body.fields.pay ? 0.6 : 0);
    const proven =
      posting || same.length > 0 || (body.apply && (evidence.path || evidence.host)) || body.sections > 1;
    if (!proven || !(role || same.length || evidence.postingId) || !(score > most)) continue;
    most = score;
    const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
    const own = same.length === 1 ? same[0]?.url : undefined;
    const address = link?.getAttribute('href') ?? own ?? (posting ? url.href : undefined);
    found = {
      reader: 'structure',
      role: 'main',
      element: body.container,
      titleElement: heading,
      title,
      bodyElement: body.element,
      ...body.fields,
      ...(address && { url: address }),
    };
  }
  return found;
}

function* headingsOf(root: Document | Element): Generator<Element> {
  if (root.nodeType === 1 && isHeading(root as Element)) yield root as Element;
  yield* root.querySelectorAll('h1');
  yield* root.querySelectorAll('h2,h3,[role="heading"]');
}

interface Body {
  container: Element;
  element: Element;
  apply: boolean;
  sections: number;
  fields: Partial<Sighting>;
}

/** The long text that a heading stands over, looked for ever higher up. */
function bodyBelow(heading: Element, cards: ReadonlySet<Element | undefined>): Body | undefined {
  let container: Element | null = heading.parentElement;
  for (let up = 0; container && up < HIGHEST; container = container.parentElement, up++) {
    if (container.localName === 'body' && up < 2 && container.childElementCount > 40) return undefined;
    if ((container.textContent?.length ?? 0) < SHORTEST_BODY) continue;
    const pieces = readPieces(container, 400, 6000);
    const at = pieces.findIndex((piece) => heading.contains(piece.element) || piece.element === heading);
    const behind = pieces.slice(at + 1).filter((piece) => !isWithin(piece.element, cards));
    const long = behind.filter((piece) => !piece.link && !piece.control && piece.text.length > 45);
    const length = long.reduce((sum, piece) => sum + piece.text.length, 0);
    if (length < SHORTEST_BODY) continue;
    const element = holderOf(long, container, length);
    const first = behind.findIndex((piece) => element.contains(piece.element));
    const title = pieces[at];
    return {
      container,
      element,
      apply: pieces.some((piece) => (piece.link || piece.control) && looksLikeApply(piece.text)),
      sections: behind.filter((piece) => piece.text.length < 60 && SECTION.test(piece.text)).length,
      fields: title
        ? fieldsAround(title, behind.slice(0, Math.min(first < 0 ? 25 : Math.max(first, 1), 25)))
        : {},
    };
  }
  return undefined;
}

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

function isWithin(element: Element, cards: ReadonlySet<Element | undefined>): boolean {
  if (cards.size === 0) return false;
  for (let at: Element | null = element, up = 0; at && up < 40; at = at.parentElement, up++)
    if (cards.has(at)) return true;
  return false;
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
