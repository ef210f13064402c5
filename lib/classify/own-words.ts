import type { Hit } from '../text/lexicon.ts';
import { sentenceEnd } from '../text/spans.ts';
import type { AdRow } from './lexicon.ts';
import { findAll, needOf, type Reading } from './reading.ts';

type Signal = Hit<Extract<AdRow, { kind: 'signal' }>>;

/** Rows one sentence of which is enough: where it is only a wish ("leading a team is a plus") it says nothing. */
const OUTRIGHT: ReadonlySet<string> = new Set([
  'people.leads',
  'people.counted',
  'accounts.owned',
  'people.supervise',
  'people.reports',
  'scope.experience-must',
]);

/**
 * The signals of a text that are said of the job itself: without the hiring that is this vacancy's, the manager
 * who is the person's own, the stores the company has, and the targets of those whom the job supports.
 */
export function ownSignals(reading: Reading): readonly Signal[] {
  const signals = findAll(reading, 'signal');
  const traps = findAll(reading, 'trap').map(({ row, from, to }) => ({
    row,
    from,
    to: row.reach === 'sentence' ? Math.max(to, sentenceEnd(reading.tokens, from)) : to,
  }));
  return signals.filter(
    (signal) =>
      !(OUTRIGHT.has(signal.row.id) && needOf(reading, signal.from, signal.to) !== 'required') &&
      !traps.some(
        (trap) =>
          signal.from < trap.to &&
          trap.from < signal.to &&
          trap.row.cancels.some((start) => signal.row.id.startsWith(start)),
      ),
  );
}
