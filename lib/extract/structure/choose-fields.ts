import { isDepartment } from '../fields/company.ts';
import { type Clue, companyScore, type Habit, placeScore } from './clues.ts';
import type { Piece } from './pieces.ts';
import { isKnownPlace } from './places.ts';
import type { FieldPieces } from './template.ts';
import type { Shape } from './text-shape.ts';
import { namesRole } from './words.ts';

/**
 * Which of a card's texts is the employer, the place, the pay and so on.
 * @param cards over how many cards the habits of the columns were learned
 */
export function fieldsFrom(
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
