import { describe, expect, test } from 'vitest';
import { BODY_ROWS, TELLS_THE_WORK } from '../../lib/classify/body-rows.ts';
import { ownSignals } from '../../lib/classify/own-words.ts';
import { readRequirements } from '../../lib/classify/requirements.ts';
import { OF_OTHER_CRAFTS } from '../samples/occupations-of-crafts.ts';
import { WITH_CUSTOMERS_ALL_DAY } from '../samples/occupations-with-customers.ts';

/** Which side the duties of an occupation speak for, taken together: above 0 customers', below 0 a craft's. */
function leaning(duties: readonly string[]): number {
  const { reading } = readRequirements('Associate', `Duties:\n- ${duties.join('\n- ')}\n`);
  const rows = ownSignals(reading).flatMap(({ row: { index } }) => (index < TELLS_THE_WORK ? [index] : []));
  return rows.reduce((sum, row) => sum + (BODY_ROWS[row]?.family ?? 0), 0);
}

/** A few plain words each, of which two in three are the occupation's own: what is left must still tell its side. */
describe('the duties of an occupation', () => {
  test.each([
    ['with customers all day', WITH_CUSTOMERS_ALL_DAY, 1, 0.9],
    ['of another craft', OF_OTHER_CRAFTS, -1, 0.75],
  ] as const)('%s: lean to their side, whichever occupation it is', (_, occupations, side, share) => {
    const named = Object.entries(occupations);
    const right = named.filter(([, duties]) => leaning(duties) * side >= 0.5);
    const wrong = named.filter(([, duties]) => leaning(duties) * side <= -0.5).map(([name]) => name);
    expect(right.length, 'look at the rows of lib/taxonomy/en/duties and crafts').toBeGreaterThanOrEqual(
      named.length * share,
    );
    expect(wrong.length, `taken for the other side: ${wrong.join('; ')}`).toBeLessThanOrEqual(
      named.length * 0.1,
    );
  });
});
