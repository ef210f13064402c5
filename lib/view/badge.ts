import { type Goal, type GoalRelation, relateToGoal, type Step } from '../career/goal.ts';
import type { Annotation } from '../classify/annotation.ts';
import type { Gist } from '../classify/gist.ts';
import type { Posting } from '../posting.ts';
import type { Level, Stage } from '../taxonomy/scales.ts';
import { withEllipses } from '../text/cut.ts';
import { quoteAt } from '../text/quote.ts';
import { briefly } from './goal.ts';
import type { Words } from './words.ts';

/** What one badge says. Everything but `step` follows from what the page itself shows. */
export interface BadgeView {
  level: Level | 'unknown';
  stage: Stage | 'unknown';
  /** Judged from a result card alone: drawn lighter. */
  fromCard: boolean;
  levelWord: string;
  /** Absent where neither level nor stage is known, as `levelWord` says already, and on cards that cannot tell it. */
  stageWord?: string;
  /** Against the rung the person stands on, or the next step of their plan, or their goal itself; null where they have not said, the level is not known or it is their own rung. */
  step: Step | 'next' | 'goal' | null;
  /** For screen readers: role, level, stage, what it is to the goal, and from how much it was judged. */
  label: string;
}

/** What badges of a page have in common: a few dozen faces for hundreds of postings. */
export type BadgeFace = Pick<BadgeView, 'level' | 'stage' | 'fromCard' | 'levelWord' | 'stageWord'>;

/** What of a verdict decides about a badge, where there is one. */
export type BadgeVerdict = Omit<Gist, 'family'>;

/** True for postings that carry a badge: customer-service work and its neighbours. */
export function isInFamily({ family }: Pick<Gist, 'family'>): boolean {
  return family.value === 'core' || family.value === 'adjacent';
}

/**
 * That the whole advert has told another level than its card did, so that nobody wonders why a badge says something
 * else than before; undefined where it has not.
 */
export function describeRefined(
  { basis, level }: Pick<BadgeVerdict, 'basis' | 'level'>,
  first: Pick<BadgeVerdict, 'level'> | undefined,
  words: Words,
): string | undefined {
  if (basis === 'card' || !first || first.level.value === level.value) return undefined;
  return first.level.value === null
    ? words('badge_refinedUnknown')
    : words('badge_refined', words(`level_${first.level.value}`));
}

/** Why a posting has no badge any more, whose card alone had told of customer-service work: with words of its advert. */
export function describeOutside(
  { description = '' }: Pick<Posting, 'description'>,
  { family }: Pick<Annotation, 'family'>,
  words: Words,
): string {
  const [said] = family.evidence.filter(({ field }) => field === 'description');
  if (!said) return words('badge_outside');
  const { quote, prefix, suffix } = quoteAt(description, said.start, said.end);
  return words('badge_outsideFor', withEllipses(quote.replace(/\s+/g, ' ').trim(), prefix, suffix));
}

/** @param first what the card alone told, where more has been read since */
export function describeBadge(
  posting: Pick<Posting, 'title'>,
  annotation: BadgeVerdict,
  goal: Goal | null,
  words: Words,
  first?: Pick<BadgeVerdict, 'level'>,
  locale?: string,
): BadgeView {
  const level = annotation.level.value ?? 'unknown';
  const stage = annotation.stage.value ?? 'unknown';
  const levelWord = words(`level_${level}`);
  const fromCard = annotation.basis === 'card';
  const stageSaid = words(`stage_${stage}`);
  // A title never tells the training: saying so on every card of a list would bury what is known. Who listens or
  // asks why is told. Where an advert tells neither, once is enough.
  const stageWord = stage === 'unknown' && (fromCard || level === 'unknown') ? undefined : stageSaid;
  const relation =
    goal && relateToGoal({ level: annotation.level.value, track: annotation.track.value }, goal);
  const label = [
    `${posting.title}: ${level === 'unknown' && stage === 'unknown' ? levelWord : words('badge_label', levelWord, stageSaid)}`,
    goal && relation && briefly(goal, relation, words, locale),
    fromCard ? words('badge_fromCard') : describeRefined(annotation, first, words),
  ];
  return {
    level,
    stage,
    fromCard,
    levelWord,
    ...(stageWord && { stageWord }),
    step: relation ? stepOf(relation) : null,
    label: label.filter(Boolean).join('. '),
  };
}

function stepOf({ reachesGoal, rungsToGoal, isNext, step }: GoalRelation): BadgeView['step'] {
  if (reachesGoal) return rungsToGoal === 0 ? 'goal' : step;
  return isNext ? 'next' : step;
}
