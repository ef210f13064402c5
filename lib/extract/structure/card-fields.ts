import { isDepartment } from '../fields/company.ts';
import { fold } from '../fields/letters.ts';
import type { Sighting } from '../sighting.ts';
import {
  BEFORE_TITLE,
  type Clue,
  cluesOf,
  companyScore,
  type Habit,
  habitsOf,
  isLabel,
  placeScore,
} from './clues.ts';
import { unlabelled } from './labels.ts';
import type { Piece } from './pieces.ts';
import { isKnownPlace, namesCountry } from './places.ts';
import type { Run } from './runs.ts';
import type { FieldPieces, Filled, Templates } from './template.ts';
import { looksLikeControl, looksLikePlace, type Shape } from './text-shape.ts';
import { isRole, isTitle, type ReadCard, type TitleColumns, titleIn } from './titles.ts';
import { isDecoy, isShown } from './visible.ts';
import { namesRole } from './words.ts';

/** Cards from which the habits of columns are learned; more of them say nothing new. */
const MOST_LEARNED = 60;

/** How the columns of a list behave, over how many cards. */
export interface Habits {
  columns: ReadonlyMap<number, Habit>;
  cards: number;
  /** Two fields in one text, card after card. */
  joined: Joint | undefined;
  /** In nearly every card that names its employer, that is the first thing said behind the title. */
  behind: boolean;
}

/** "Acme – Leeds" where the employer stands, "Acme, Leeds" where the place does, "Cashier at Acme" as a title. */
type Joint = 'dash' | 'comma' | 'title';

const JOINTS: Readonly<Record<Joint, RegExp>> = {
  dash: /^(.{2,60}?)\s+[–—-]\s+(.{2,60})$/,
  comma: /^([^,]{2,60}), ([^,]{2,40}(?:, [^,]{2,30})?)$/,
  title: /^(.{2,120}) (?:at|@|bei|chez|bij|hos|presso) ([A-ZÀ-Þ\d\u0100-\u1fff\u3040-\ud7ff].{1,60})$/,
};

const MAY_JOIN = /\S [–—-] \S|^[^,]{2,60}, [^,]/;

/** Learns the columns of a list from its cards. */
export function learnHabits(reads: readonly ReadCard[], columns: TitleColumns): Habits {
  const clues: Clue[][] = [];
  const titles: string[] = [];
  for (const read of reads.slice(0, MOST_LEARNED)) {
    const title = titleIn(read, columns);
    if (!title) continue;
    clues.push(cluesOf(read.pieces, title, read.run.elements));
    titles.push(title.text);
  }
  const habits = { columns: habitsOf(clues), cards: clues.length };
  return { ...habits, joined: jointOf(clues, titles, habits), behind: standsBehind(clues, titles, habits) };
}

/** As `Habits.behind`. */
function standsBehind(
  cards: readonly (readonly Clue[])[],
  titles: readonly string[],
  habits: Pick<Habits, 'columns' | 'cards'>,
): boolean {
  let named = 0;
  let first = 0;
  for (const [index, clues] of cards.entries()) {
    const { company } = fieldsFrom(clues, habits.columns, habits.cards, titles[index] as string);
    if (company) named++;
    if (company && company === firstBehind(clues, habits)?.piece) first++;
  }
  return named < cards.length && named > cards.length / 2 && first >= 0.8 * named;
}

/** What is neither a number nor a fact nor in every card, and stands first behind the title. */
function firstBehind(
  clues: readonly Clue[],
  { columns, cards }: Pick<Habits, 'columns' | 'cards'>,
): Clue | undefined {
  return clues.find(({ piece, shape, order }) => {
    if (order === BEFORE_TITLE || (shape !== 'words' && shape !== 'place')) return false;
    const habit = columns.get(piece.column);
    return !habit || !isLabel(habit, piece.text, cards);
  });
}

/** The employer of a card that is built otherwise than its neighbours: named where they name theirs. */
function namedBehind(clues: readonly Clue[], habits: Habits, place: Piece | undefined): Piece | undefined {
  const clue = firstBehind(clues, habits);
  if (clue?.shape !== 'words' || clue.label || clue.leads || clue.piece === place) return undefined;
  const { text } = clue.piece;
  return text.length < 60 && !/[.!?…]$/.test(text) && !isRole(clue.piece) && !isDepartment(text)
    ? clue.piece
    : undefined;
}

/** Which two fields most cards write as one, where the other is nowhere else. */
function jointOf(
  cards: readonly (readonly Clue[])[],
  titles: readonly string[],
  habits: Pick<Habits, 'columns' | 'cards'>,
): Joint | undefined {
  const enough = 0.7 * cards.length;
  if (cards.length < 3) return undefined;
  // cheap first: most lists have nothing that could be two fields in one
  const joints = cards.filter((clues) => clues.some(({ piece }) => MAY_JOIN.test(piece.text)));
  if (joints.length < enough && titles.filter((title) => JOINTS.title.test(title)).length < enough)
    return undefined;
  const companies: string[] = [];
  const places: string[] = [];
  for (const [index, clues] of cards.entries()) {
    const { company, location } = fieldsFrom(clues, habits.columns, habits.cards, titles[index] as string);
    if (company) companies.push(company.text);
    // what a label calls a place is one and no employer's
    if (location && unlabelled(location.text) === location.text) places.push(location.text);
    // both are there, and apart
    if (
      index === 2 &&
      places.length === 3 &&
      companies.filter((text) => !JOINTS.dash.test(text)).length === 3
    )
      return undefined;
  }
  const all = (texts: readonly string[], joint: Joint) =>
    texts.length >= enough && texts.filter((text) => JOINTS[joint].test(text)).length >= enough;
  if (places.length < cards.length - enough && all(companies, 'dash')) return 'dash';
  if (companies.length > cards.length - enough) return undefined;
  if (all(titles, 'title')) return 'title';
  const firsts = places.map((text) => JOINTS.comma.exec(text)?.[1] ?? '');
  const seconds = places.map((text) => JOINTS.comma.exec(text)?.[2] ?? '');
  // "Town, Region" has a place before the comma too, and "Town, Country" one that few employers would write
  return all(places, 'comma') &&
    new Set(firsts).size > 0.4 * firsts.length &&
    seconds.filter(isKnownPlace).length > 0.3 * places.length &&
    seconds.filter((text) => namesCountry(text.toLowerCase())).length < 0.3 * places.length &&
    firsts.filter(isKnownPlace).length < 0.1 * firsts.length
    ? 'comma'
    : undefined;
}

/** One card before its text is read: the links it stands on. */
export interface Unread {
  card: Element;
  run: Run;
}

/** What is known of the list whose cards are read. */
export interface KnownList {
  columns: TitleColumns;
  habits: Habits;
  templates: Templates;
  /** As `Weighed.period`. */
  period: number;
}

/**
 * The postings of one list's cards: what is hidden, masked or a decoy is left out.
 * @param cards in page order; those of a build seen before are not walked but read by template
 */
export function readFields(
  cards: readonly Unread[],
  { columns, habits, templates, period }: KnownList,
  reading: { piecesOf(card: Element): Piece[] },
): Sighting[] {
  const sightings: Sighting[] = [];
  for (const { card, run } of cards) {
    if (isDecoy(card, run, cards.length === 1) || !isShown(card)) continue;
    const filled = period ? undefined : templates.fill(card);
    if (filled && isTitle(filled.words)) {
      sightings.push(sighting(card, run, filled.title, filled.words, filled.fields, habits.joined));
      continue;
    }
    const pieces = reading.piecesOf(card);
    const title = titleIn({ card, run, pieces }, columns);
    if (!title) continue;
    const clues = cluesOf(pieces, title, run.elements);
    const fields = fieldsFrom(clues, habits.columns, habits.cards, title.text);
    if (!fields.company && habits.behind) {
      const employer = namedBehind(clues, habits, fields.location);
      if (employer) fields.company = employer;
    }
    const words = texts(fields);
    const place = wholePlace(fields, pieces, title);
    if (place) words.location = place;
    // what stands in several elements is read from none of them
    else if (!period) templates.learn(card, title, fields);
    sightings.push(sighting(card, run, title.element, title.text, words, habits.joined));
  }
  return sightings;
}

function sighting(
  card: Element,
  run: Run,
  titleElement: Element,
  title: string,
  fields: Filled['fields'],
  joined: Joint | undefined,
): Sighting {
  const made: Sighting = {
    reader: 'structure',
    role: 'result',
    element: card,
    titleElement,
    title,
    ...fields,
  };
  unlabel(made);
  if (joined) takeApart(made, title, joined);
  const company = made.company ?? companyFromLogo(card);
  const address = addressOf(run.href);
  if (company) made.company = company;
  if (address) made.url = address;
  if (made.snippet) made.snippet = made.snippet.slice(0, 600);
  return made;
}

function unlabel(made: Pick<Sighting, 'location' | 'employmentType' | 'company'>): void {
  if (made.location) made.location = unlabelled(made.location);
  if (made.employmentType)
    made.employmentType = made.employmentType.replace(/^[^:：\d]{2,28}[:：]\s*(?=\S)/, '');
  if (made.company)
    made.company = unlabelled(made.company).replace(
      /^[-–—•·|,]\s*|^(?:(?:[Ww]ork|[Jj]obs|[Cc]areers) )?(?:at|@|bei|chez) (?=[A-ZÀ-Þ])|\s*[-–—•·|,]$/g,
      '',
    );
}

function takeApart(made: Sighting, title: string, joined: Joint): void {
  const whole = joined === 'title' ? title : joined === 'dash' ? made.company : made.location;
  const parts = whole && JOINTS[joined].exec(whole);
  if (!parts) return;
  if (joined === 'title') made.company = parts[2] as string;
  else {
    made.company = parts[1] as string;
    made.location = parts[2] as string;
  }
}

/** The fields of an open posting, from the few pieces between its title and its text. */
export function fieldsAround(title: Piece, pieces: readonly Piece[]): Filled['fields'] {
  const clues = cluesOf([title, ...pieces], title, [title.element]);
  const found = fieldsFrom(clues, habitsOf([clues]), 1, title.text);
  const fields = texts(found);
  const place = wholePlace(found, pieces, title);
  if (place) fields.location = place;
  unlabel(fields);
  // "Acme - Leeds, England" in one line
  const parts = fields.company ? undefined : JOINTS.dash.exec(fields.location ?? '');
  if (parts && looksLikePlace(parts[2] as string) && !looksLikePlace(parts[1] as string)) {
    fields.company = parts[1] as string;
    fields.location = parts[2] as string;
  }
  const whole = fields.location ? undefined : JOINTS.dash.exec(fields.company ?? '');
  if (whole && looksLikePlace(whole[2] as string) && !looksLikePlace(whole[1] as string)) {
    fields.company = whole[1] as string;
    fields.location = whole[2] as string;
  }
  const named = fields.company ?? employerOnButton(pieces);
  if (named) fields.company = named;
  return fields;
}

/** The words of a button that opens the employer's profile: an address beside it has the same name in it. */
function employerOnButton(pieces: readonly Piece[]): string | undefined {
  const addresses = pieces.map(({ link }) => fold(link?.getAttribute('href')?.slice(0, 300) ?? ''));
  return pieces.find(({ control, text }) => {
    const name = control && text.length < 60 && !looksLikeControl(text) ? fold(text) : '';
    return name.length > 3 && addresses.some((address) => address.includes(name));
  })?.text;
}

/** Of a place whose parts stand in elements of their own, set off by commas alone, all of it; nothing where it is one. */
function wholePlace(
  { location, company }: FieldPieces,
  pieces: readonly Piece[],
  title: Piece,
): string | undefined {
  if (!location) return undefined;
  const isOther = (piece: Piece) => piece === company || piece === title;
  const parts = [location];
  for (let at = location.behind; at && !isOther(at) && looksLikePlace(bare(at)); at = at.behind)
    parts.unshift(at);
  for (const piece of pieces)
    if (piece.behind && piece.behind === parts.at(-1) && !isOther(piece) && parts.length < 5)
      parts.push(piece);
  return parts.length > 1 ? parts.map(bare).join(', ') : undefined;
}

const bare = ({ text }: Piece) => text.replace(/^,\s*|\s*,$/g, '');

function texts(fields: FieldPieces): Filled['fields'] {
  const words: Filled['fields'] = {};
  for (const [field, piece] of Object.entries(fields) as [keyof FieldPieces, Piece][])
    words[field] = (field === 'postedOn' && piece.element.getAttribute('datetime')) || piece.text;
  return words;
}

function fieldsFrom(
  clues: readonly Clue[],
  habits: ReadonlyMap<number, Habit>,
  cards: number,
  title: string,
): FieldPieces {
  const habit = (clue: Clue) => habits.get(clue.piece.column);
  const place = best(clues, (clue) => placeScore(clue, habit(clue), cards));
  const placed = place?.shape === 'place';
  const employer = best(clues, (clue) =>
    clue === place ? 0 : companyScore(clue, habit(clue), cards, title, placed),
  );
  const where = place ?? placeBehind(clues, employer, habits, cards);
  const first = (shape: Shape) =>
    clues.find((clue) => clue.shape === shape && clue !== where && clue !== employer)?.piece;
  const found: FieldPieces = {};
  const put = (field: keyof FieldPieces, piece: Piece | undefined) => {
    if (piece) found[field] = piece;
  };
  put('company', employer?.piece);
  put('location', where?.piece);
  put('workplace', clues.find((clue) => clue.shape === 'workplace')?.piece);
  put('employmentType', first('employment'));
  put('pay', first('pay'));
  put(
    'postedOn',
    clues.find((clue) => clue.shape === 'age' && clue.label !== 'closes' && clue !== where)?.piece,
  );
  put('closesOn', clues.find((clue) => clue.label === 'closes' && /\d/.test(clue.piece.text))?.piece);
  put('snippet', clues.find((clue) => clue.shape === 'words' && clue.piece.text.length > 70)?.piece);
  return found;
}

/** Scripts other than Latin, of whose towns hardly any is known by name. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u3040-\ud7ff]/;
/** One to three words as towns are written. */
const TOWN = /^[A-ZÀ-Þ\u0100-\u024f][a-zß-ɏ’'-]+(?:[ -][A-Za-zÀ-ɏ’'-]+){0,2}$/;

/** The short name that stands behind the employer's in card after card, where nothing else is the place. */
function placeBehind(
  clues: readonly Clue[],
  employer: Clue | undefined,
  habits: ReadonlyMap<number, Habit>,
  cards: number,
): Clue | undefined {
  if (!employer || cards < 3) return undefined;
  return clues.slice(clues.indexOf(employer) + 1).find(({ piece, shape, leads, label }, nth) => {
    const habit = habits.get(piece.column);
    if (!habit || shape !== 'words' || label || leads || piece.text.length >= 40) return false;
    const usual = habit.words >= 0.8 * cards && habit.tagged === 0 && habit.length / habit.cards < 26;
    if (!usual || habit.texts.size <= habit.cards / 3) return false;
    return OTHER_SCRIPT.test(piece.text) || (nth === 0 && TOWN.test(piece.text) && areTowns(habit));
  });
}

/** Whether hardly two cards say the same and what they say is written as towns are, and is no department. */
function areTowns({ texts, cards }: Habit): boolean {
  const names = [...texts.keys()];
  return (
    names.length > 0.6 * cards &&
    names.filter((name) => TOWN.test(name)).length > 0.7 * names.length &&
    names.some(isKnownPlace) &&
    !names.some((name) => isDepartment(name) || namesRole(name))
  );
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

/** A card's address as written; of a script that opens a window, the address it opens. */
function addressOf(href: string): string | undefined {
  if (!/^javascript:/i.test(href)) return href || undefined;
  return /['"]([^'"\s]*[/?][^'"\s]*)['"]/.exec(href)?.[1];
}

/** Whether an address is the first page of a site that is called as a name begins: "www.acme.example" of "Acme Ltd". */
function isHomeOf(href: string | null | undefined, name: string): boolean {
  const site = /^https?:\/\/(?:www\.)?([\w-]{3,})[^/?#]*\/?$/i.exec(href ?? '')?.[1];
  const [word = ''] = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(' ');
  return site !== undefined && word.length > 2 && fold(site).startsWith(fold(word));
}

/**
 * "Acme logo", "Logo for Acme": the name on the picture where no text names the employer.
 * @param host of the page: a picture that leads to its first page names a board as often as an employer
 */
export function companyFromLogo(card: Element, host = ''): string | undefined {
  const image = card.querySelector('img[alt]');
  const alt = image?.getAttribute('alt')?.trim() ?? '';
  if (alt.length < 3 || alt.length > 80) return undefined;
  const home = image?.closest('a[href]')?.getAttribute('href');
  if (isHomeOf(home, alt) && !(host && home?.includes(host))) return alt;
  const named = /^(?:logo (?:for|of|de|di|da|von|van) )(.+)$|^(.+?)(?:['’]s)?,? (?:company )?logo$/i.exec(
    alt,
  );
  const name = (named?.[1] ?? named?.[2])?.trim();
  return name && !/^(?:the |our |la |da )?(?:company|empresa|entreprise|employer|azienda|firma)$/i.test(name)
    ? name
    : undefined;
}
