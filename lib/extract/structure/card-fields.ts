import { fold } from '../fields/letters.ts';
import type { Sighting } from '../sighting.ts';
import { fieldsFrom } from './choose-fields.ts';
import { cluesOf, habitsOf } from './clues.ts';
import { employerAndPlace, type Joint, takeApart, takeBoth } from './joints.ts';
import { unlabelled } from './labels.ts';
import { type Habits, isStranger, namedBehind } from './list-habits.ts';
import { companyFromLogo } from './logo.ts';
import type { Piece } from './pieces.ts';
import type { Run } from './runs.ts';
import type { FieldPieces, Filled, Templates } from './template.ts';
import { looksLikeControl, looksLikePlace } from './text-shape.ts';
import { isTitle, type TitleColumns, titleIn } from './titles.ts';
import { isDecoy, isShown } from './visible.ts';

/** One card before its text is read: the links it stands on. */
export interface Unread {
  card: Element;
  run: Run;
}

/** What is known of the list whose cards are read. */
export interface KnownList {
  /** The kind of link, heading or row that its cards stand on. */
  kind: string;
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
  { kind, columns, habits, templates, period }: KnownList,
  reading: { piecesOf(card: Element): Piece[] },
): Sighting[] {
  const sightings: Sighting[] = [];
  const bare = /^(?:heading|nowhere|row) /.test(kind);
  for (const { card, run } of cards) {
    if (isDecoy(card, run.elements, cards.length === 1) || !isShown(card)) continue;
    const filled = period ? undefined : templates.fill(card);
    if (filled && isTitle(filled.words)) {
      sightings.push(sighting(card, run, filled.title, filled.words, filled.fields, habits.joined));
      continue;
    }
    const pieces = reading.piecesOf(card);
    const title = titleIn({ card, run, pieces }, columns);
    if (!title) continue;
    const clues = cluesOf(pieces, title, run.elements);
    if (bare && isStranger(clues, title, habits)) continue;
    const fields = fieldsFrom(clues, habits.columns, habits.cards, title.text);
    if (!fields.company && habits.behind) {
      const employer = namedBehind(clues, habits, fields.location);
      if (employer) fields.company = employer;
    }
    if (habits.both !== undefined) takeBoth(fields, clues, habits.both);
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
    ...fields,
    reader: 'structure',
    role: 'result',
    element: card,
    titleElement,
    title,
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

/** The fields of an open posting, from the few pieces between its title and its text. */
export function fieldsAround(title: Piece, pieces: readonly Piece[]): Filled['fields'] {
  const clues = cluesOf([title, ...pieces], title, [title.element]);
  const found = fieldsFrom(clues, habitsOf([clues]), 1, title.text);
  const fields = texts(found);
  const place = wholePlace(found, pieces, title);
  if (place) fields.location = place;
  unlabel(fields);
  // One line for both, wherever it was put.
  const both =
    (fields.company ? undefined : employerAndPlace(fields.location)) ??
    (fields.location ? undefined : employerAndPlace(fields.company));
  if (both) [fields.company, fields.location] = both;
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

/** A card's address as written; of a script that opens a window, the address it opens. */
function addressOf(href: string): string | undefined {
  if (!/^javascript:/i.test(href)) return href || undefined;
  return /['"]([^'"\s]*[/?][^'"\s]*)['"]/.exec(href)?.[1];
}
