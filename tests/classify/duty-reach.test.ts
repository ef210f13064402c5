import { describe, expect, test } from 'vitest';
import { BODY_ROWS, TELLS_THE_WORK } from '../../lib/classify/body-rows.ts';
import { ownSignals } from '../../lib/classify/own-words.ts';
import { readRequirements } from '../../lib/classify/requirements.ts';
import { OF_A_CRAFT, WITH_CUSTOMERS } from '../samples/duty-sentences.ts';

/** Which side the words of one duty speak for: above 0 customers', below 0 a craft's. */
function leaning(duty: string): number {
  const { reading } = readRequirements('Associate', `Duties:\n- ${duty}\n`);
  const rows = ownSignals(reading).flatMap(({ row: { index } }) => (index < TELLS_THE_WORK ? [index] : []));
  return rows.reduce((sum, row) => sum + (BODY_ROWS[row]?.family ?? 0), 0);
}

/** Adverts put duties in endlessly many ways: the rows of duties and crafts must reach well beyond those they were written from. */
describe('what a single duty says', () => {
  test.each([
    ['with customers', WITH_CUSTOMERS, 1],
    ['of a craft', OF_A_CRAFT, -1],
  ])(
    '%s: understood of at least four in five, taken for the other side of at most one in twenty',
    (_, duties, side) => {
      const missed = duties.filter((duty) => leaning(duty) * side < 0.2);
      expect(missed.length, `not understood: ${missed.join('; ')}`).toBeLessThanOrEqual(duties.length * 0.2);
      const turned = duties.filter((duty) => leaning(duty) * side <= -0.5);
      expect(turned.length, `taken for the other side: ${turned.join('; ')}`).toBeLessThanOrEqual(
        duties.length * 0.05,
      );
    },
  );
});
