import type { Sighting } from '../sighting.ts';
import { type Clue, cluesOf, companyScore, type Habit, habitsOf, placeScore } from './clues.ts';
import type { Piece } from './pieces.ts';
import type { Shape } from './text-shape.ts';
import { type ReadCard, type TitleColumns, titleIn } from './titles.ts';
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

/** The postings of one list's cards: what is hidden, masked or a decoy is left out. */
export function readFields(reads: readonly ReadCard[], columns: TitleColumns, habits: Habits): Sighting[] {
  const cards: { read: ReadCard; title: Piece; clues: Clue[] }[] = [];
  for (const read of reads) {
    const title = titleIn(read, columns);
    if (!title || isDecoy(read.card, read.run, reads.length === 1) || !isShown(read.card)) continue;
    cards.push({ read, title, clues: cluesOf(read.pieces, title, read.run.elements) });
  }
  return cards.map(({ read, title, clues }) => {
    const fields = fieldsFrom(clues, habits.columns, habits.cards, title.text);
    const company = fields.company ?? companyFromLogo(read.card);
    const address = addressOf(read.run.href);
    return {
      reader: 'structure',
      role: 'result',
      element: read.card,
      titleElement: title.element,
      title: title.text,
      ...fields,
      ...(company && { company }),
      ...(address && { url: address }),
    };
  });
}

/** The fields of an open posting, from the few pieces between its title and its text. */
export function fieldsAround(title: Piece, pieces: readonly Piece[]): Partial<Sighting> {
  const clues = cluesOf([title, ...pieces], title, [title.element]);
  return fieldsFrom(clues, habitsOf([clues]), 1, title.text);
}

function fieldsFrom(
  clues: readonly Clue[],
  habits: ReadonlyMap<number, Habit>,
  cards: number,
  title: string,
): Partial<Sighting> {
  const habit = (clue: Clue) => habits.get(clue.piece.column);
  const place = best(clues, (clue) => placeScore(clue, habit(clue), cards));
  const employer = best(clues, (clue) =>
    clue === place ? 0 : companyScore(clue, habit(clue), cards, title),
  );
  const first = (shape: Shape) =>
    clues.find((clue) => clue.shape === shape && clue !== place && clue !== employer)?.piece.text;
  const company = employer?.piece.text.replace(/^[-–—•·|,]\s*|\s*[-–—•·|,]$/g, '');
  const employmentType = first('employment');
  const pay = first('pay');
  const postedOn = first('age');
  const workplace = clues.find((clue) => clue.shape === 'workplace')?.piece.text;
  const snippet = clues.find((clue) => clue.shape === 'words' && clue.piece.text.length > 70)?.piece.text;
  return {
    ...(company && { company }),
    ...(place && { location: place.piece.text }),
    ...(workplace && { workplace }),
    ...(employmentType && { employmentType }),
    ...(pay && { pay }),
    ...(postedOn && { postedOn }),
    ...(snippet && { snippet: snippet.slice(0, 600) }),
  };
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
