import type { Level, Track } from '../taxonomy/scales.ts';

/** A place on the ladders: a rung of a track. */
export interface Rung {
  track: Track;
  level: Level;
  /** What the person calls it, where they named it by a title; else it is called by its level and ladder. */
  title?: string;
}

/** Where a person is heading and, if they said so, where they stand today. */
export interface Goal extends Rung {
  /** The person's present rung. With it a posting can be called a step up, sideways or down. */
  now?: Rung;
  /** The first rung of the way from there, see `withNext`. Follows from the two others and is never stored. */
  next?: Rung;
}

/** How a posting compares with the rung a person stands on now. */
export type Step = 'up' | 'sideways' | 'down';

/** What a posting is to a person's plan. Every part is null where too little is known to tell. */
export interface GoalRelation {
  /** Against where the person stands now; null when they have not said, and on that very rung: it is no move. */
  step: Step | null;
  /** Rungs from where the person stands up to the posting: 2 = two above, -1 = one below; null when they have not said. */
  rungsFromNow: number | null;
  /** Rungs from the posting up to the goal: 2 = two more to climb, 0 = level with it, -1 = one above it. */
  rungsToGoal: number | null;
  /** Whether the posting is on the goal's own ladder. */
  onGoalTrack: boolean | null;
  /** Level with the goal, or above it, on its own ladder. */
  reachesGoal: boolean;
  /** On the very rung that is the next step of the way. */
  isNext: boolean;
}

/** What is known of where a posting stands. Null where the classifier could not tell. */
export interface Standing {
  track: Track | null;
  level: Level | null;
}

/** Compares one posting with a person's plan. */
export function relateToGoal(posting: Standing, goal: Goal): GoalRelation {
  const { level, track } = posting;
  const onGoalTrack = track === null ? null : track === goal.track;
  const rungsToGoal = level === null ? null : goal.level - level;
  const rungsFromNow = level === null || !goal.now ? null : level - goal.now.level;
  return {
    step: rungsFromNow === null ? null : stepOf(rungsFromNow, track === goal.now?.track),
    rungsFromNow,
    rungsToGoal,
    onGoalTrack,
    isNext: goal.next !== undefined && level === goal.next.level && track === goal.next.track,
    reachesGoal: onGoalTrack === true && rungsToGoal !== null && rungsToGoal <= 0,
  };
}

/**
 * How many moves lie between a posting and the goal: one for each rung, one for changing ladders.
 * 0 = it is the goal. Null where the posting's level is not known: such a role sorts last.
 * An unknown track counts as half a move, between "the same" and "another".
 */
export function movesToGoal(posting: Standing, goal: Rung): number | null {
  if (posting.level === null) return null;
  const across = posting.track === null ? 0.5 : posting.track === goal.track ? 0 : 1;
  return Math.abs(goal.level - posting.level) + across;
}

function stepOf(rungs: number, onOwnTrack: boolean): Step | null {
  if (rungs === 0) return onOwnTrack ? null : 'sideways';
  return rungs > 0 ? 'up' : 'down';
}
