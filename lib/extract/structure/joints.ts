import type { Sighting } from '../sighting.ts';
import type { Clue } from './clues.ts';
import { unlabelled } from './labels.ts';
import { isKnownPlace, namesCountry } from './places.ts';
import type { FieldPieces } from './template.ts';
import { looksLikePlace } from './text-shape.ts';

/** "Acme – Leeds" where the employer stands, "Acme, Leeds" where the place does, "Cashier at Acme" as a title. */
export type Joint = 'dash' | 'comma' | 'title';

const JOINTS: Readonly<Record<Joint, RegExp>> = {
  dash: /^(.{2,60}?)\s+[–—-]\s+(.{2,60})$/,
  comma: /^([^,]{2,60}), ([^,]{2,40}(?:, [^,]{2,30})?)$/,
  title: /^(.{2,120}) (?:at|@|bei|chez|bij|hos|presso) ([A-ZÀ-Þ\d\u0100-\u1fff\u3040-\ud7ff].{1,60})$/,
};

const MAY_JOIN = /\S [–—-] \S|^[^,]{2,60}, [^,]/;

/** Which two fields most cards write as one, where the other is nowhere else; of each card its texts, its title and what its fields seem to be. */
export function jointOf(
  cards: readonly (readonly Clue[])[],
  titles: readonly string[],
  fields: readonly FieldPieces[],
): Joint | undefined {
  const enough = 0.7 * cards.length;
  if (cards.length < 3) return undefined;
  // cheap first: most lists have nothing that could be two fields in one
  const joints = cards.filter((clues) => clues.some(({ piece }) => MAY_JOIN.test(piece.text)));
  if (joints.length < enough && titles.filter((title) => JOINTS.title.test(title)).length < enough)
    return undefined;
  const companies: string[] = [];
  const places: string[] = [];
  for (const [index, { company, location }] of fields.entries()) {
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

/**
 * The column in which most cards write employer and place with a dash between, whichever of the two each looks like as a
 * whole; nothing where cards name employers elsewhere.
 */
export function columnOfBoth(
  cards: readonly (readonly Clue[])[],
  fields: readonly FieldPieces[],
): number | undefined {
  const enough = 0.7 * cards.length;
  const columns = new Map<number, string[]>();
  for (const clues of cards)
    for (const { piece, label } of clues) {
      const [, employer = ''] = label ? [] : (JOINTS.dash.exec(piece.text) ?? []);
      if (employer) columns.set(piece.column, [...(columns.get(piece.column) ?? []), piece.text]);
    }
  for (const [column, texts] of columns) {
    if (texts.length < 3 || texts.length < enough) continue;
    const apart = fields.filter(({ company }) => company && company.column !== column);
    if (apart.length < cards.length - enough && areBoth(texts)) return column;
  }
  return undefined;
}

function areBoth(texts: readonly string[]): boolean {
  const halves = texts.map((text) => JOINTS.dash.exec(text) ?? []);
  const firsts = halves.map(([, first = '']) => first);
  const seconds = halves.map(([, , second = '']) => second);
  // "Town - Country", "Town - Region, Country"
  const countries = seconds.filter((text) => namesCountry(text.toLowerCase())).length;
  const towns =
    new Set(seconds).size > 0.3 * texts.length && seconds.filter(isKnownPlace).length > 0.3 * texts.length;
  if (countries > 0.3 * texts.length && !towns) return false;
  return (
    seconds.filter(looksLikePlace).length > 0.5 * texts.length &&
    firsts.filter(looksLikePlace).length < 0.2 * texts.length &&
    new Set(firsts).size > 0.4 * texts.length
  );
}

/** Where a card has both in one text of that column, that is both its employer and its place. */
export function takeBoth(fields: FieldPieces, clues: readonly Clue[], column: number): void {
  const both = clues.find(({ piece }) => piece.column === column && JOINTS.dash.test(piece.text))?.piece;
  if (!both) return;
  fields.company = both;
  if (fields.location === both) delete fields.location;
}

/** Gives both fields of a joint their own. */
export function takeApart(made: Sighting, title: string, joined: Joint): void {
  const whole = joined === 'title' ? title : joined === 'dash' ? made.company : made.location;
  const parts = whole && JOINTS[joined].exec(whole);
  if (!parts) return;
  if (joined === 'title') made.company = parts[2] as string;
  else {
    made.company = parts[1] as string;
    made.location = parts[2] as string;
  }
}

/** "Acme - Leeds, England" as the two it is; undefined where it is not plainly that. */
export function employerAndPlace(text = ''): [string, string] | undefined {
  const [, employer = '', place = ''] = JOINTS.dash.exec(text) ?? [];
  return looksLikePlace(place) && !looksLikePlace(employer) ? [employer, place] : undefined;
}
