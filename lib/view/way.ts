import type { Goal, Rung } from '../career/goal.ts';
import { findRoute, type RouteStep, startOf } from '../career/route.ts';
import type { ViewContext } from './context.ts';

/** "Lead, Customer care". */
export function placeOf({ level, track }: Rung, { words }: Pick<ViewContext, 'words'>): string {
  return words('goal_rung', words(`level_${level}`), words(`track_${track}`));
}

/** As the person named it, else "Lead, Customer care". */
export function nameOf(rung: Rung, context: ViewContext): string {
  return rung.title ?? placeOf(rung, context);
}

/** "Up to Lead", "Across to Retail". */
export function headingOf({ direction, to }: RouteStep, { words }: ViewContext): string {
  if (direction === 'across') return words('plan_across', words(`track_${to.track}`));
  return words(direction === 'up' ? 'plan_up' : 'plan_down', words(`level_${to.level}`));
}

/** The first step of the way to the goal; undefined without a goal, and for who has arrived. */
export function nextStep(goal: Goal | null): RouteStep | undefined {
  return goal ? findRoute(startOf(goal), goal)[0] : undefined;
}
