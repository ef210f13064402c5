import type { Sighting } from '../sighting.ts';
import { type Clue, cluesOf, companyScore, type Habit, habitsOf, placeScore } from './clues.ts';
import type { Piece } from './pieces.ts';
import type { Run } from './runs.ts';
import type { FieldPieces, Filled, Templates } from './template.ts';
import type { Shape } from './text-shape.ts';
import { isTitle, type ReadCard, type TitleColumns, titleIn } from './titles.ts';
import { isDecoy, isShown } from './visible.ts';

/** Cards from which the habits of columns are learned; more of them say nothing new. */
const MOST_LEARNED = 60;

/** How the columns of a list behave, over how many cards. */
export interface Habits {
  columns: ReadonlyMap<number, Habit>;
  cards: number;
}

/** Learns the columns of a list from its cards. */
export function learnHabits(reads: readonly ReadCard[], columns: TitleColumns): Habits {
  const clues: Clue[][] = [];
  for (const read of reads.slice(0, MOST_LEARNED)) {
    const title = titleIn(read, columns);
    if (title) clues.push(cluesOf(read.pieces, title, read.run.elements));
  }
  return { columns: habitsOf(clues), cards: clues.length };
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
}

/**
 * The postings of one list's cards: what is hidden, masked or a decoy is left out.
 * @param cards in page order; those of a build seen before are not walked but read by template
 */
export function readFields(
  cards: readonly Unread[],
  { columns, habits, templates }: KnownList,
  reading: { piecesOf(card: Element): Piece[] },
): Sighting[] {
  const sightings: Sighting[] = [];
  for (const { card, run } of cards) {
    if (isDecoy(card, run, cards.length === 1) || !isShown(card)) continue;
    const filled = templates.fill(card);
    if (filled && isTitle(filled.words)) {
      sightings.push(sighting(card, run, filled.title, filled.words, filled.fields));
      continue;
    }
    const pieces = reading.piecesOf(card);
    const title = titleIn({ card, run, pieces }, columns);
    if (!title) continue;
    const clues = cluesOf(pieces, title, run.elements);
    const fields = fieldsFrom(clues, habits.columns, habits.cards, title.text);
    templates.learn(card, title, fields);
    sightings.push(sighting(card, run, title.element, title.text, texts(fields)));
  }
  return sightings;
}

function sighting(
  card: Element,
  run: Run,
  titleElement: Element,
  title: string,
  fields: Filled['fields'],
): Sighting {
  const company = fields.company?.replace(/^[-–—•·|,]\s*|\s*[-–—•·|,]$/g, '') ?? companyFromLogo(card);
  const address = addressOf(run.href);
  const made: Sighting = {
    reader: 'structure',
    role: 'result',
    element: card,
    titleElement,
    title,
    ...fields,
  };
  if (company) made.company = company;
  if (address) made.url = address;
  if (made.snippet) made.snippet = made.snippet.slice(0, 600);
  return made;
}

/** The fields of an open posting, from the few pieces between its title and its text. */
export function fieldsAround(title: Piece, pieces: readonly Piece[]): Filled['fields'] {
  const clues = cluesOf([title, ...pieces], title, [title.element]);
  return texts(fieldsFrom(clues, habitsOf([clues]), 1, title.text));
}

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
  const employer = best(clues, (clue) =>
    clue === place ? 0 : companyScore(clue, habit(clue), cards, title),
  );
  const first = (shape: Shape) =>
    clues.find((clue) => clue.shape === shape && clue !== place && clue !== employer)?.piece;
  const found: FieldPieces = {};
  const put = (field: keyof FieldPieces, piece: Piece | undefined) => {
    if (piece) found[field] = piece;
  };
  put('company', employer?.piece);
  put('location', place?.piece);
  put('workplace', clues.find((clue) => clue.shape === 'workplace')?.piece);
  put('employmentType', first('employment'));
  put('pay', first('pay'));
  put('postedOn', first('age'));
  put('snippet', clues.find((clue) => clue.shape === 'words' && clue.piece.text.length > 70)?.piece);
  return found;
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

/** "Acme logo", "Logo for Acme": the name on the picture where no text names the employer. */
function companyFromLogo(card: Element): string | undefined {
  const alt = card.querySelector('img[alt]')?.getAttribute('alt')?.trim() ?? '';
  if (alt.length < 3 || alt.length > 80) return undefined;
  const named = /^(?:logo (?:for|of|de|di|da|von|van) )(.+)$|^(.+?)(?:['’]s)?,? (?:company )?logo$/i.exec(
    alt,
  );
  const name = (named?.[1] ?? named?.[2])?.trim();
  return name && !/^(?:the |our |la |da )?(?:company|empresa|entreprise|employer|azienda|firma)$/i.test(name)
    ? name
    : undefined;
}
