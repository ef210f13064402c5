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
  'scope.second',
  'scope.seasoned',
]);

/**
 * The signals of a text that are said of the job itself: without the hiring that is this vacancy's, the manager
 * who is the person's own, the stores the company has, and the targets of those whom the job supports.
 */
export function ownSignals(reading: Reading): readonly Signal[] {
  const traps = findAll(reading, 'trap').map(({ row, from, to }): Trap => {
    const end = sentenceEnd(reading.tokens, from);
    return { cancels: row.cancels, from, to: row.reach === 'sentence' ? end : to, end };
  });
  // Both stand in the order of their sentences, and no trap reaches beyond its own.
  let next = 0;
  return findAll(reading, 'signal').filter((signal) => {
    while (next < traps.length && (traps[next] as Trap).end <= signal.from) next++;
    return !isTrapped(signal, traps, next) && !isWish(reading, signal);
  });
}

interface Trap {
  /** Beginnings of the ids of what it takes back. */
  cancels: readonly string[];
  from: number;
  to: number;
  /** Where its sentence ends. */
  end: number;
}

/** @param first of the traps whose sentence does not end before the signal */
function isTrapped({ row, from, to }: Signal, traps: readonly Trap[], first: number): boolean {
  for (let at = first; at < traps.length && traps[at]?.end === traps[first]?.end; at++) {
    const trap = traps[at] as Trap;
    if (from < trap.to && trap.from < to && trap.cancels.some((start) => row.id.startsWith(start)))
      return true;
  }
  return false;
}

const isWish = (reading: Reading, { row, from, to }: Signal) =>
  OUTRIGHT.has(row.id) && needOf(reading, from, to) !== 'required';
