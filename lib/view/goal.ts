import { type Goal, type GoalRelation, relateToGoal, type Standing } from '../career/goal.ts';
import { plural, type Words } from './words.ts';

/** A posting against the plan, in words. */
export interface GoalView {
  /** "2 rungs up from Entry", where the person has said where they stand. */
  step?: string;
  /** The one thing most worth saying: "This is your goal", "Beyond your goal", else the step where there is one. */
  brief?: string;
  /** The same where there is little room: "2 rungs up". */
  short?: string;
  /** "2 rungs below your goal, on another ladder". */
  distance: string;
  /** On the goal's ladder and level with it or above. */
  reaches: boolean;
}

/** Says what a posting is to the person's plan; undefined where its level is not known. */
export function describeGoalRelation(
  posting: Standing,
  goal: Goal,
  words: Words,
  locale = 'en',
): GoalView | undefined {
  const relation = relateToGoal(posting, goal);
  const { rungsToGoal: rungs } = relation;
  if (rungs === null) return undefined;
  const height =
    rungs === 0
      ? words('goal_level')
      : rungs > 0
        ? plural(words, 'goal_below', rungs, locale)
        : plural(words, 'goal_above', -rungs, locale);
  const step = stepFrom(goal, relation, words, locale);
  const brief = briefly(goal, relation, words, locale);
  return {
    ...(step && { step }),
    ...(brief && { brief, short: brief === step ? stepOf(relation, words, locale) : brief }),
    distance:
      rungs === 0 && relation.onGoalTrack
        ? words('goal_reached')
        : relation.onGoalTrack === false
          ? words('goal_otherTrack', height)
          : height,
    reaches: relation.reachesGoal,
  };
}

/** The one thing most worth saying of a posting; undefined where there is none. What has arrived is no step on the way any more. */
export function briefly(goal: Goal, relation: GoalRelation, words: Words, locale = 'en'): string | undefined {
  if (relation.isNext && !relation.reachesGoal) return words('goal_next');
  if (relation.reachesGoal) return words(relation.rungsToGoal === 0 ? 'goal_reached' : 'goal_beyond');
  return stepFrom(goal, relation, words, locale);
}

/** A step is one from somewhere: it says from which level. */
function stepFrom({ now }: Goal, relation: GoalRelation, words: Words, locale: string): string | undefined {
  const step = stepOf(relation, words, locale);
  return step && now && words('goal_step_from', step, words(`level_${now.level}`));
}

/** "2 rungs up". */
function stepOf({ step, rungsFromNow }: GoalRelation, words: Words, locale: string): string | undefined {
  if (!step || rungsFromNow === null) return undefined;
  if (step === 'sideways') return words('goal_step_sideways');
  return plural(words, `goal_step_${step}`, Math.abs(rungsFromNow), locale);
}
