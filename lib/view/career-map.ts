import type { Goal, Rung } from '../career/goal.ts';
import { findRoute, laddersFor, startOf } from '../career/route.ts';
import type { PlanFacts } from '../shortlist/plan-facts.ts';
import { findRung, movesFrom, plainTitle, readRung } from '../taxonomy/ladders.ts';
import { LEVELS, type Level, type Track } from '../taxonomy/scales.ts';
import type { ViewContext } from './context.ts';
import { openRoles } from './plan.ts';
import { placeOf } from './way.ts';
import { plural } from './words.ts';

/** One rung on the map. */
export interface MapCell {
  rung: Rung;
  /** The most usual title there. */
  title: string;
  is: 'now' | 'goal' | 'way' | 'none';
  /** How it is reached from the rung that is looked at, where that takes one move. */
  move?: 'up' | 'across';
  /** Where the way goes on from here: drawn as a line to the next rung. */
  leads?: 'up' | 'down' | 'next' | 'back';
  /** 2, "2 saved"; absent where none is. */
  saved?: { count: string; text: string };
  /** What its place, its colour and its line say, for who hears it. */
  about: string;
}

export interface MapColumn {
  track: Track;
  name: string;
  /** Roles saved on it that can still be had, on whatever rung. */
  saved: number;
  /** From the highest rung down, as they are drawn. */
  cells: MapCell[];
}

export interface CareerMap {
  rows: { level: Level; name: string }[];
  columns: MapColumn[];
}

/**
 * The ladders side by side, the way to the goal drawn over them. Ladders of the way come first and beside each
 * other, then those that can be turned to from it.
 * @param now where the person stands, which they may have said before they have a goal
 * @param looking the rung whose moves are shown; where the way begins if absent
 */
export function describeMap(
  goal: Goal | null,
  now: Rung | null,
  looking: Rung | null,
  facts: PlanFacts | null,
  context: ViewContext,
): CareerMap {
  const { words } = context;
  const route = goal ? findRoute(startOf(goal), goal) : [];
  const here = looking ?? (goal ? startOf(goal) : now);
  const first = goal ? startOf(goal) : now;
  const tracks = laddersFor(first, route);
  const moves = here ? movesFrom(here.track, here.level) : [];
  const same = (a: Rung | undefined | null, b: Rung) => a?.track === b.track && a.level === b.level;
  const columnOf = (track: Track) => tracks.indexOf(track);

  const cellOf = (track: Track, level: Level): MapCell => {
    const rung = { track, level };
    const onWay = route.some((step) => same(step.from, rung) || same(step.to, rung));
    const is = same(goal, rung) ? 'goal' : same(now, rung) ? 'now' : onWay ? 'way' : 'none';
    const move = moves.find(({ to }) => same(readRung(to), rung))?.direction;
    const step = route.find((each) => same(each.from, rung));
    const sideways = step && columnOf(step.to.track) - columnOf(track);
    const leads =
      step?.direction === 'across'
        ? Math.abs(sideways ?? 0) === 1
          ? sideways === 1
            ? 'next'
            : 'back'
          : undefined
        : step?.direction;
    const open = openRoles(facts, track, level);
    const saved = open > 0 && {
      count: new Intl.NumberFormat(context.locale).format(open),
      text: plural(words, 'map_saved', open, context.locale),
    };
    const own = (is === 'goal' && goal?.title) || (is === 'now' && now?.title);
    const title = own || plainTitle(findRung(track, level).titles[0] ?? '');
    const about = [
      placeOf(rung, context),
      move && words(`map_move_${move}`),
      is === 'way' && words('map_way'),
    ];
    return {
      rung,
      title,
      is,
      ...(move && { move }),
      ...(leads && { leads }),
      ...(saved && { saved }),
      about: about.filter(Boolean).join('. '),
    };
  };
  const downwards = [...LEVELS].reverse();
  return {
    rows: downwards.map((level) => ({ level, name: words(`level_${level}`) })),
    columns: tracks.map((track) => ({
      track,
      name: words(`track_${track}`),
      saved: LEVELS.reduce((sum, level) => sum + openRoles(facts, track, level), 0),
      cells: downwards.map((level) => cellOf(track, level)),
    })),
  };
}

/** Saved roles on a ladder that is not shown: how many, and the highest rung that has one. */
export interface SavedElsewhere {
  /** "2 saved on Retail". */
  text: string;
  rung: Rung;
}

/** Where roles are saved on ladders that are not shown. */
export function savedElsewhere(
  hidden: readonly MapColumn[],
  { words, locale }: ViewContext,
): SavedElsewhere[] {
  return hidden.flatMap(({ name, saved, cells }) => {
    const rung = cells.find((cell) => cell.saved)?.rung;
    return rung ? [{ text: plural(words, 'map_elsewhere', saved, locale, name), rung }] : [];
  });
}

/** How many ladders a map shows before it is asked for all: those of the way, and some to turn to. */
export function laddersAtFirst(map: CareerMap): number {
  const onWay = map.columns.filter(({ cells }) => cells.some(({ is }) => is !== 'none')).length;
  return Math.min(map.columns.length, Math.max(5, onWay + 2));
}
