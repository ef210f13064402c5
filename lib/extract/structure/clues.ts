import { isCourseLevel, isDepartment, isNumber } from '../fields/company.ts';
import { hasLetter } from '../fields/letters.ts';
import { isBareLabel, type Label, labelFor } from './labels.ts';
import type { Piece } from './pieces.ts';
import {
  looksLikeControl,
  looksLikeSearch,
  type Shape,
  saysHowMany,
  shapeOfPiece,
  signsOf,
} from './text-shape.ts';
import { isRole } from './titles.ts';

/** A piece that is neither the title nor a button, with what it looks like. */
export interface Clue {
  piece: Piece;
  shape: Shape;
  /** How far behind the title; what stands before it counts as near. */
  order: number;
  /** Where its own link leads. */
  leads: 'company' | 'place' | undefined;
  company: boolean;
  /** What a label before it, or the head of its column, says it is. */
  label: Label | undefined;
  /** A paragraph or box of its own right beside the title: a line of the card, and none of a row of tags. */
  line: boolean;
  /** What the markup calls it, once it was asked for. */
  named: string | undefined;
}

/** How a column of a list's cards behaves over all of them. */
export interface Habit {
  cards: number;
  texts: Map<string, number>;
  places: number;
  words: number;
  companies: number;
  linked: number;
  length: number;
  /** Cards in which it is one of three or more alike that stand in a row: tags, skills, perks. */
  tagged: number;
}

const MOST_CLUES = 30;
/** `Clue.order` of what stands before the title. */
export const BEFORE_TITLE = 1.5;

const FACTS: ReadonlySet<Shape> = new Set(['place', 'employment', 'workplace', 'pay']);

/** What a card (or the head of an open posting) says besides its title. */
export function cluesOf(pieces: readonly Piece[], title: Piece, own: readonly Element[]): Clue[] {
  const clues: Clue[] = [];
  const at = pieces.indexOf(title);
  let order = 0;
  /** Badges left out of a row: what stands behind one stands where in other cards it would without. */
  const badges = new Map<number, number>();
  for (const [index, one] of pieces.entries()) {
    const { text } = one;
    if (one === title || text.startsWith(title.text)) continue;
    if (looksLikeControl(text) || (one.link && signsOf(text).apply)) {
      if (!one.control) badges.set(rowOf(one), (badges.get(rowOf(one)) ?? 0) + 1);
      continue;
    }
    const before = badges.size ? badges.get(rowOf(one)) : undefined;
    const piece = before ? { ...one, column: one.column - before } : one;
    // a copy of the title falls apart where the title has bars of its own
    if (piece.part !== undefined && text.length > 3 && title.text.includes(text)) continue;
    const shape = shapeOfPiece(piece);
    // a chip that filters by its fact is a button, and says the fact all the same
    if (piece.control && !FACTS.has(shape)) continue;
    if (shape === 'mark' || shape === 'count' || (text.length < 30 && /[:：]$/.test(text))) continue;
    if (isBareLabel(text)) continue;
    clues.push({
      piece,
      shape,
      order: index > at ? order++ : BEFORE_TITLE,
      leads: piece.link && !own.includes(piece.link) ? leadsTo(piece.link) : undefined,
      company: signsOf(text).company,
      label: labelFor(piece, pieces[index - 1]),
      line: isLine(piece, title),
      named: undefined,
    });
    if (clues.length > MOST_CLUES) break;
  }
  return clues;
}

function isLine({ element, part }: Piece, title: Piece): boolean {
  const { localName, parentElement } = element;
  return (
    part === undefined &&
    (localName === 'p' || localName === 'div') &&
    Boolean(parentElement?.contains(title.element))
  );
}

const TO_COMPANY =
  /(?:^|[/?&_-])(?:company(?:detail|info|profile)?|companies|cmp|employers?|entreprises?|empresas?|unternehmen|aziend[ae]|overview|firm[ay]|bedrijf|organi[sz]ations?|gongsi|cong-ty|perusahaan|pracodawc[ay]|societes?|werkgevers?|arbeitgeber|jobs-at|profiles?)(?:[/=?_-]|$)|-jobs-careers-|^[/\w:.-]*\/[\w%-]+-jobs$/;
const TO_PLACE = /(?:^|[/?&-])(?:locations?|l|lieu|ort|where|city|in)(?:[/=?-])/;

/** What a link's address says it leads to. */
export function leadsTo(link: Element): Clue['leads'] {
  const path = (link.getAttribute('href') ?? '').slice(0, 300).toLowerCase();
  if (TO_COMPANY.test(path)) return 'company';
  return TO_PLACE.test(path) ? 'place' : undefined;
}

/** The habits of each column over the cards of a list. */
export function habitsOf(cards: readonly (readonly Clue[])[]): Map<number, Habit> {
  const habits = new Map<number, Habit>();
  for (const clues of cards) {
    const rows = new Map<number, number>();
    for (const { piece, shape, label, line } of clues)
      if (shape === 'words' && !label && !line) rows.set(rowOf(piece), (rows.get(rowOf(piece)) ?? 0) + 1);
    for (const { piece, shape, leads, company } of clues) {
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
          tagged: 0,
        };
        habits.set(piece.column, habit);
      }
      habit.cards++;
      habit.texts.set(piece.text, (habit.texts.get(piece.text) ?? 0) + 1);
      if (shape === 'place') habit.places++;
      if (shape === 'words') habit.words++;
      if (company) habit.companies++;
      if (leads === 'company') habit.linked++;
      habit.length += Math.min(piece.text.length, 200);
      if ((rows.get(rowOf(piece)) ?? 0) > 2) habit.tagged++;
    }
  }
  if (cards.length > 2) for (const [column, habit] of habits) if (isOfFacts(column, habits)) habit.tagged = 0;
  return habits;
}

/** Whether a column is one of a row of facts rather than of tags: its first, a place behind it; or what stands behind that place and differs. */
function isOfFacts(column: number, habits: ReadonlyMap<number, Habit>): boolean {
  const beside = (steps: number) => habits.get(column + steps);
  const nth = column % 16;
  if (nth === 0 || !beside(-1)) return holdsPlaces(beside(1)) || holdsPlaces(beside(2));
  const { texts, cards } = beside(0) as Habit;
  return (nth === 1 || !beside(-2)) && holdsPlaces(beside(-1)) && texts.size > 0.7 * cards;
}

const holdsPlaces = (habit: Habit | undefined) => habit !== undefined && habit.places > 0.4 * habit.cards;

/** Pieces that repeat within one card stand in the same row: the column without which of them it is. */
const rowOf = (piece: Piece) => Math.floor(piece.column / 16);

/** Whether a column says the same in most cards: a label, a badge. */
export function isLabel(habit: Habit, text: string, cards: number): boolean {
  return cards >= 4 && habit.cards > 2 && (habit.texts.get(text) ?? 0) > 0.6 * habit.cards;
}

const PLACE_LABEL =
  /locat|place|standort|lieu|ubicaci|address|city|region|\bloc\b|[a-z]loc$|[-_]area\b|\bville|ciudad|cidade|plaats|miejsc|map-|marker|geo-/i;
const COMPANY_LABEL = /company|employer|firm|entreprise|empresa|organi[sz]ation|advertiser|hiring/i;

/** How well a clue would do as the place of work; 0 where it would not. */
export function placeScore(clue: Clue, habit: Habit | undefined, cards: number): number {
  const { piece, shape, leads, order } = clue;
  const { text } = piece;
  if (!habit || text.length > 100 || text.length < 2) return 0;
  if (piece.heading && shape !== 'place' && clue.label !== 'place' && habit.places < 0.4 * habit.cards)
    return 0;
  if (shape !== 'place' && shape !== 'workplace' && shape !== 'words') return 0;
  // a label that nobody knows may still mean a place
  if (clue.label && clue.label !== 'place' && (clue.label !== 'other' || shape !== 'place')) return 0;
  if (leads === 'company' || (clue.company && shape !== 'place')) return 0;
  const usual = habit.places / habit.cards;
  let score = 2 * usual;
  if (shape === 'place') score += usual < 0.2 && cards > 4 ? 0.5 : 1.2;
  else if (shape === 'workplace') score += 0.6;
  else if (leads !== 'place')
    score -= isLabel(habit, text, cards) ? 2 : usual < 0.2 ? 0.6 : usual < 0.25 ? 0 : -0.4;
  if (leads === 'place') score += 1.5;
  if (clue.label === 'place') score += 3;
  else if (clue.label) score -= 0.6;
  if (PLACE_LABEL.test(nameOfClue(clue))) score += 1.5;
  if (habit.length / habit.cards > 70) score -= 1.5;
  score = score - 0.05 * order - 0.5;
  // "Lille (59)" is a town of a French department, not a search with its count
  return score > 0 && !looksLikeSearch(text.replace(/ \(\d[\dab]\d?\)$/i, '')) ? score : 0;
}

/** A column with more places than this is one of places, whatever else stands in it. */
const MIXED = 0.75;

/**
 * How well a clue would do as the employer; 0 where it would not.
 * @param placed whether something else in the card is plainly its place
 */
export function companyScore(
  clue: Clue,
  habit: Habit | undefined,
  cards: number,
  title: string,
  placed = false,
): number {
  const { piece, shape, leads, order } = clue;
  const { text } = piece;
  if (!habit || text.length > 90 || (shape !== 'words' && shape !== 'place')) return 0;
  if (text.length < 2 || !hasLetter(text) || (title.includes(text) && text.length < 4)) return 0;
  if (/[^.][.!?]$/.test(text) && text.split(' ').length > 4 && !clue.company) return 0;
  if (isCourseLevel(text) || isNumber(text) || saysHowMany(text)) return 0;
  if (/^(?:closes|closing|apply by|deadline) /i.test(text)) return 0;
  if (clue.label && clue.label !== 'company') return 0;
  const n = habit.cards;
  // where some cards name nobody, their places stand where the employers of others do
  const places = placed && shape === 'words' && habit.places < MIXED * n ? 0 : habit.places;
  const words = habit.words / (n - habit.places + places || 1);
  let score = clue.label === 'company' ? 3 : 0;
  score += 0.6 * words + 1.6 * (habit.linked / n) + 1.2 * (habit.companies / n);
  if (leads === 'company') score += 1;
  if (clue.company) score += 0.8;
  if (COMPANY_LABEL.test(nameOfClue(clue))) score += 1.5;
  const tags = habit.tagged > 0.3 * n;
  if (tags && leads !== 'company') score -= 0.8;
  else if (words >= 0.7 && n >= 0.8 * cards && habit.texts.size > n / 2) score += 0.5;
  // a dozen cards that share three names name departments
  if (cards >= 8 && habit.texts.size < n / 2 && !habit.linked) score -= 0.6;
  if (isDepartment(text)) score -= 1.2;
  score -= 1.2 * (places / n) + 0.18 * Math.min(order, 6);
  if (shape === 'place' && leads !== 'company' && habit.places / n > 0.3) score -= 1;
  if (habit.length / n > 60) score -= 1.2;
  if (leads === 'place') score -= 1.5;
  if (PLACE_LABEL.test(nameOfClue(clue))) score -= 1;
  if (isLabel(habit, text, cards) && leads !== 'company') score -= 1.2;
  if (isRole(piece) && !clue.company) score -= 0.6;
  if (n < cards * 0.4) score -= 0.5;
  if (piece.column % 16 > 2) score -= 0.5;
  score -= 0.25;
  return score > 0 && (leads === 'company' || !looksLikeSearch(text)) ? score : 0;
}

/** What the markup calls an element or the one around it: names given for people or search engines. */
function nameOfClue(clue: Clue): string {
  clue.named ??= namesAround(clue.piece.element);
  return clue.named;
}

function namesAround(element: Element): string {
  const parent = element.parentElement;
  const icon = element.firstElementChild ?? element.previousElementSibling;
  return `${nameOf(element)} ${parent && holdsFew(parent) ? nameOf(parent) : ''} ${icon ? nameOfIcon(icon) : ''}`;
}

/** What a picture before a text is called, or draws by the letters of its own font. */
function nameOfIcon(icon: Element): string {
  const { localName, firstElementChild } = icon;
  if (localName === 'svg')
    return `${nameOf(icon)} ${firstElementChild?.getAttribute('href') ?? firstElementChild?.getAttribute('xlink:href')}`;
  if (localName === 'img') return (icon.getAttribute('alt') ?? '').slice(0, 20);
  const letters = localName === 'i' || localName === 'span' ? (icon.textContent ?? '') : ' ';
  return letters.length < 20 && !letters.includes(' ') ? `${nameOf(icon)} ${letters}` : '';
}

/** Counting children would look at all of them, for each of them anew. */
const holdsFew = ({ firstElementChild }: Element) =>
  !firstElementChild?.nextElementSibling?.nextElementSibling;

function nameOf(element: Element): string {
  let names = '';
  if (!element.hasAttributes()) return names;
  for (const name of ['itemprop', 'aria-label', 'class', 'id', 'title']) {
    const value = element.getAttribute(name);
    if (value) names += ` ${value.slice(0, 60)}`;
  }
  return names;
}
