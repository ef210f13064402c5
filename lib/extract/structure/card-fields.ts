import type { Sighting } from '../sighting.ts';
import type { Piece } from './pieces.ts';
import { looksLikeCompany, looksLikeControl, type Shape, shapeOf } from './text-shape.ts';
import { insideRun, type ReadCard, type TitleColumns, titleIn } from './titles.ts';
import { isDecoy, isShown } from './visible.ts';
import { namesRole } from './words.ts';

/** A piece that is neither the title nor a button, with what it looks like. */
interface Clue {
  piece: Piece;
  shape: Shape;
  /** Place among the pieces behind (or before) the title. */
  order: number;
  /** Where its own link leads. */
  leads: 'company' | 'place' | undefined;
}

/** How a column of a list's cards behaves over all of them. */
interface Habit {
  cards: number;
  texts: Map<string, number>;
  places: number;
  words: number;
  companies: number;
  linked: number;
  length: number;
  order: number;
}

/** The postings of one list's cards: what is hidden, masked or a decoy is left out. */
export function readFields(reads: readonly ReadCard[], columns: TitleColumns): Sighting[] {
  const cards: { read: ReadCard; title: Piece; clues: Clue[] }[] = [];
  for (const read of reads) {
    const title = titleIn(read, columns);
    if (!title || isDecoy(read.card, read.run) || !isShown(read.card)) continue;
    cards.push({ read, title, clues: cluesOf(read, title) });
  }
  const habits = habitsOf(cards.map((card) => card.clues));
  return cards.map(({ read, title, clues }) => {
    const place = best(clues, (clue) => placeScore(clue, habits.get(clue.piece.column), cards.length));
    const employer = best(clues, (clue) =>
      clue === place
        ? 0
        : companyScore(clue, habits.get(clue.piece.column), cards.length, title.text, read.run),
    );
    const first = (shape: Shape) =>
      clues.find((clue) => clue.shape === shape && clue !== place && clue !== employer);
    const employment = first('employment');
    const pay = first('pay');
    const age = first('age');
    const way = clues.find((clue) => clue.shape === 'workplace');
    const logo = employer ? undefined : companyFromLogo(read.card);
    const snippet = clues.find(
      (clue) => clue.shape === 'words' && clue.piece.text.length > 70 && !clue.piece.heading,
    );
    const company = employer?.piece.text.replace(/^[-–—•·|,]\s*|\s*[-–—•·|,]$/g, '') ?? logo;
    return {
      reader: 'structure',
      role: 'result',
      element: read.card,
      titleElement: title.element,
      title: title.text,
      ...(read.run.href && !/^javascript:/i.test(read.run.href) && { url: read.run.href }),
      ...(company && { company }),
      ...(place && { location: place.piece.text }),
      ...(way && { workplace: way.piece.text }),
      ...(employment && { employmentType: employment.piece.text }),
      ...(pay && { pay: pay.piece.text }),
      ...(age && { postedOn: age.piece.text }),
      ...(snippet && { snippet: snippet.piece.text.slice(0, 600) }),
    } satisfies Sighting;
  });
}

function cluesOf(read: ReadCard, title: Piece): Clue[] {
  const clues: Clue[] = [];
  const at = read.pieces.indexOf(title);
  let order = 0;
  for (const [index, piece] of read.pieces.entries()) {
    const { text } = piece;
    if (piece === title || text === title.text || piece.control || looksLikeControl(text)) continue;
    const shape = shapeOf(text);
    if (shape === 'mark' || shape === 'count') continue;
    const leads = piece.link && !read.run.elements.includes(piece.link) ? leadsTo(piece.link) : undefined;
    clues.push({ piece, shape, order: index > at ? order++ : 4, leads });
    if (clues.length > 30) break;
  }
  return clues;
}

function leadsTo(link: Element): Clue['leads'] {
  const path = (link.getAttribute('href') ?? '').slice(0, 300).toLowerCase();
  if (
    /(?:^|[/?&_-])(?:company|companies|cmp|employers?|entreprises?|empresas?|unternehmen|aziend[ae]|overview|firma|bedrijf|organi[sz]ation)(?:[/=?_-]|$)|-jobs-careers-|^[/\w:.-]*\/[\w%-]+-jobs$/.test(
      path,
    )
  )
    return 'company';
  return /(?:^|[/?&-])(?:location|l|lieu|ort|where|city|in)(?:[/=?-])/.test(path) ? 'place' : undefined;
}

function habitsOf(cards: readonly (readonly Clue[])[]): Map<number, Habit> {
  const habits = new Map<number, Habit>();
  for (const clues of cards)
    for (const { piece, shape, order, leads } of clues) {
      let habit = habits.get(piece.column);
      if (!habit) {
        habit = {
          cards: 0,
          texts: new Map(),
          places: 0,
          words: 0,
          companies: 0,
          linked: 0,
          length: 0,
          order: 0,
        };
        habits.set(piece.column, habit);
      }
      habit.cards++;
      habit.texts.set(piece.text, (habit.texts.get(piece.text) ?? 0) + 1);
      if (shape === 'place') habit.places++;
      if (shape === 'words') habit.words++;
      if (looksLikeCompany(piece.text)) habit.companies++;
      if (leads === 'company') habit.linked++;
      habit.length += Math.min(piece.text.length, 200);
      habit.order += order;
    }
  return habits;
}

/** Whether a column says the same in most cards: a label, a badge. */
function isLabel(habit: Habit, text: string, cards: number): boolean {
  return cards >= 4 && (habit.texts.get(text) ?? 0) > 0.6 * habit.cards && habit.cards > 2;
}

function placeScore({ piece, shape, leads, order }: Clue, habit: Habit | undefined, cards: number): number {
  const { text } = piece;
  if (!habit || text.length > 100 || text.length < 2 || (piece.heading && shape !== 'place')) return 0;
  if (shape !== 'place' && shape !== 'workplace' && shape !== 'words') return 0;
  if (leads === 'company' || (looksLikeCompany(text) && shape !== 'place')) return 0;
  const usual = habit.places / habit.cards;
  let score =
    2 * usual + (shape === 'place' ? 1.2 : shape === 'workplace' ? 0.5 : 0) + (leads === 'place' ? 1 : 0);
  if (/locat|place|standort|lieu|ubicaci|address|city|loc$/i.test(labelOf(piece.element))) score += 1.5;
  if (habit.length / habit.cards > 70) score -= 1.5;
  if (shape === 'words' && isLabel(habit, text, cards)) score -= 2;
  if (shape === 'words' && usual < 0.2) score -= 1;
  return score - 0.05 * order - 0.9 > 0 ? score : 0;
}

function companyScore(
  { piece, shape, leads, order }: Clue,
  habit: Habit | undefined,
  cards: number,
  title: string,
  run: ReadCard['run'],
): number {
  const { text } = piece;
  if (!habit || text.length > 90 || (shape !== 'words' && shape !== 'place')) return 0;
  if ((/[.!?]$/.test(text) && !looksLikeCompany(text)) || (title.includes(text) && text.length < 4)) return 0;
  const usual = habit.cards;
  let score = 0.6 * (habit.words / usual) + 1.6 * (habit.linked / usual) + 1.2 * (habit.companies / usual);
  if (leads === 'company') score += 1;
  if (looksLikeCompany(text)) score += 0.8;
  if (
    /company|employer|firm|entreprise|empresa|organi[sz]ation|brand|advertiser/i.test(labelOf(piece.element))
  )
    score += 1.5;
  score -= 1.2 * (habit.places / usual) + 0.18 * Math.min(order, 6);
  if (shape === 'place' && leads !== 'company') score -= 1;
  if (habit.length / usual > 60) score -= 1.2;
  if (leads === 'place') score -= 1.5;
  if (isLabel(habit, text, cards) && leads !== 'company') score -= 1.2;
  if (namesRole(text) && !looksLikeCompany(text)) score -= 0.6;
  if (usual < cards * 0.4) score -= 0.5;
  if (piece.column % 16 > 2) score -= 0.5;
  if (insideRun(piece, run) && piece.heading) score += 0.2;
  return score > 0.25 ? score : 0;
}

/** What the markup calls the element: names a person may have given it, for people or for search engines. */
function labelOf(element: Element): string {
  const parent = element.parentElement;
  return `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('aria-label')?.slice(0, 40) ?? ''} ${element.className && typeof element.className === 'string' ? element.className.slice(0, 80) : ''} ${parent?.getAttribute('itemprop') ?? ''}`;
}

function best(clues: readonly Clue[], scoreOf: (clue: Clue) => number): Clue | undefined {
  let found: Clue | undefined;
  let most = 0;
  for (const clue of clues) {
    const score = scoreOf(clue);
    if (score > most) [found, most] = [clue, score];
  }
  return found;
}

/** "Acme logo", "Logo for Acme": the name on the picture where no text names the employer. */
function companyFromLogo(card: Element): string | undefined {
  const alt = card.querySelector('img[alt]')?.getAttribute('alt')?.trim() ?? '';
  if (alt.length < 3 || alt.length > 80) return undefined;
  const named = /^(?:logo (?:for|of|de|di|da|von|van) )(.+)$|^(.+?)(?:['’]s)?,? (?:company )?logo$/i.exec(
    alt,
  );
  return (named?.[1] ?? named?.[2])?.trim();
}
