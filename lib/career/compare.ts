import type { SavedAnnotation } from '../shortlist/saved-role.ts';
import type { Skill } from '../taxonomy/scales.ts';
import { type Goal, movesToGoal, type Standing } from './goal.ts';

/** Pay brought to one year. Amounts in whole units of the currency; `min` = `max` where one figure is stated. */
export interface YearlyPay {
  min: number;
  max: number;
  /** ISO 4217; absent where the posting's sign could mean several. */
  currency?: string;
}

/** Where a posting stands by its annotation. */
export function standingOf(annotation: Pick<SavedAnnotation, 'level' | 'track'>): Standing {
  return { level: annotation.level.value, track: annotation.track.value };
}

/**
 * Which pay is plainly the highest: at least as high as every other at both ends, and higher than each at
 * one. Overlapping ranges, one pay alone, different currencies or an unknown one have no plain best.
 * @returns the index into `pays`, or null
 */
export function plainlyHighestPay(pays: readonly (YearlyPay | null)[]): number | null {
  const known = pays.flatMap((pay, index) => (pay ? [{ pay, index }] : []));
  const currency = known[0]?.pay.currency;
  if (known.length < 2 || !currency || known.some(({ pay }) => pay.currency !== currency)) return null;
  const best = known.find(({ pay, index }) =>
    known.every(
      (other) =>
        other.index === index ||
        (pay.min >= other.pay.min &&
          pay.max >= other.pay.max &&
          (pay.min > other.pay.min || pay.max > other.pay.max)),
    ),
  );
  return best?.index ?? null;
}

/**
 * Which posting lies nearest the goal, where one alone does; null without a goal or where two tie. What stands above
 * the goal is no step on the way to it: it counts only where nothing else is compared.
 */
export function nearestGoal(standings: readonly Standing[], goal: Goal | null): number | null {
  if (!goal || standings.length < 2) return null;
  const isAbove = ({ level }: Standing) => level !== null && level > goal.level;
  const allAbove = standings.every(isAbove);
  const moves = standings.map(
    (standing) =>
      (isAbove(standing) && !allAbove ? null : movesToGoal(standing, goal)) ?? Number.POSITIVE_INFINITY,
  );
  const least = Math.min(...moves);
  if (!Number.isFinite(least) || moves.filter((each) => each === least).length > 1) return null;
  return moves.indexOf(least);
}

/** Skills that every role names, where two or more are compared. */
export function sharedSkills(annotations: readonly Pick<SavedAnnotation, 'skills'>[]): Set<Skill> {
  const [first, ...others] = annotations.map(({ skills }) => new Set(skills.map(({ skill }) => skill)));
  if (!first || others.length === 0) return new Set();
  return new Set([...first].filter((skill) => others.every((set) => set.has(skill))));
}

/**
 * One scale for several yearly pays, from a round figure below the lowest to a round figure above the
 * highest, so that their bars can be compared by eye. Null where they have no one currency.
 */
export function payScale(
  pays: readonly (YearlyPay | null)[],
): { from: number; to: number; currency: string } | null {
  const known = pays.filter((pay) => pay !== null);
  const currency = known[0]?.currency;
  if (!currency || known.some((pay) => pay.currency !== currency)) return null;
  const low = Math.min(...known.map(({ min }) => min));
  const high = Math.max(...known.map(({ max }) => max));
  const step = 10 ** Math.floor(Math.log10(Math.max(high, 10)));
  const unit = step / 2;
  const from = Math.max(0, Math.floor((low * 0.9) / unit) * unit);
  const to = Math.ceil((high * 1.02) / unit) * unit;
  return { from, to: to > from ? to : from + unit, currency };
}
