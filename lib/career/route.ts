import { findRung, movesFrom, readRung } from '../taxonomy/ladders.ts';
import { LEVELS, type Stage, TRACKS } from '../taxonomy/scales.ts';
import type { Goal, Rung } from './goal.ts';

/** One move of a way over the ladders. */
export interface RouteStep {
  from: Rung;
  to: Rung;
  direction: 'up' | 'across' | 'down';
  /** The training usually asked of a person who starts on `to`. */
  stage: Stage;
}

/** A step down is a detour: taken only where no way leads there over moves up and across. */
const DOWN = 3;
/** Of two ways equally long, the one that asks for less training on its way is the gentler. */
const PER_STAGE = 0.01;
/** Then the one that is sooner on the ladder of the goal: what is learned there counts there. */
const OFF_LADDER = 0.001;

/**
 * The shortest way from one rung to another, over the moves that people commonly make: up a ladder one rung
 * at a time, and across where the same skills are wanted. Empty where both are the same rung.
 */
export function findRoute(from: Rung, to: Rung): RouteStep[] {
  const start = keyOf(from);
  const cost = new Map([[start, 0]]);
  const cameBy = new Map<string, RouteStep>();
  const open = new Set([start]);
  const done = new Set<string>();
  for (;;) {
    const here = cheapest(open, cost);
    if (here === undefined || here === keyOf(to)) break;
    open.delete(here);
    done.add(here);
    for (const step of stepsFrom(here)) {
      const key = keyOf(step.to);
      if (done.has(key)) continue;
      const detour = step.to.track === to.track ? 0 : OFF_LADDER;
      const move = step.direction === 'down' ? DOWN : 1;
      const sum = (cost.get(here) ?? 0) + move + step.stage * PER_STAGE + detour;
      if (sum >= (cost.get(key) ?? Number.POSITIVE_INFINITY)) continue;
      cost.set(key, sum);
      cameBy.set(key, step);
      open.add(key);
    }
  }
  const route: RouteStep[] = [];
  for (let step = cameBy.get(keyOf(to)); step; step = cameBy.get(keyOf(step.from))) route.unshift(step);
  return route;
}

/** Where the way begins: where the person stands, or the first rung of the goal's ladder. */
export function startOf(goal: Goal): Rung {
  return goal.now ?? { track: goal.track, level: 1 };
}

/** A goal with the first step towards it, for who has said where they stand and is not there yet. */
export function withNext({ next: _, ...goal }: Goal): Goal {
  const next = goal.now && findRoute(goal.now, goal)[0]?.to;
  return next ? { ...goal, next } : goal;
}

/** Every move that leads away from a rung, the one down its own ladder last. */
function stepsFrom(key: string): RouteStep[] {
  const from = readRung(key);
  if (!from) return [];
  const rung = { track: from.track, level: from.level };
  const commonly = movesFrom(from.track, from.level).flatMap((move): RouteStep[] => {
    const to = readRung(move.to);
    return to
      ? [
          {
            from: rung,
            to: { track: to.track, level: to.level },
            direction: move.direction,
            stage: move.stage,
          },
        ]
      : [];
  });
  const below = LEVELS[LEVELS.indexOf(from.level) - 1];
  if (!below) return commonly;
  const to = findRung(from.track, below);
  return [
    ...commonly,
    { from: rung, to: { track: to.track, level: to.level }, direction: 'down', stage: to.stage },
  ];
}

function cheapest(open: ReadonlySet<string>, cost: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  for (const key of open) if (best === undefined || (cost.get(key) ?? 0) < (cost.get(best) ?? 0)) best = key;
  return best;
}

function keyOf({ track, level }: Rung): string {
  return `${track}.${level}`;
}

/** The ladders in the order in which a map shows them: those of the way first, then those it could turn to, then the others. */
export function laddersFor(here: Rung | null, route: readonly RouteStep[]): (typeof TRACKS)[number][] {
  if (!here) return [...TRACKS];
  const onWay = [here.track, ...route.map(({ to }) => to.track)];
  const near = [here, ...route.map(({ to }) => to)].flatMap(({ track, level }) =>
    movesFrom(track, level).flatMap(({ to }) => readRung(to)?.track ?? []),
  );
  return [...new Set([...onWay, ...near, ...TRACKS])];
}
