import type { Standing } from '../career/goal.ts';
import { findRung, movesFrom, plainTitle, readRung } from '../taxonomy/ladders.ts';
import type { Level, Stage } from '../taxonomy/scales.ts';
import type { Words } from './words.ts';

/** A rung that could come next. */
export interface MoveView {
  direction: 'up' | 'across';
  level: Level;
  /** "Manager, Retail". */
  rung: string;
  /** Two or three usual titles: "Store manager, Branch manager". */
  titles: string;
  stage: Stage;
  stageWord: string;
}

const TITLES_SHOWN = 3;

/** The rungs one move away, up first; none where it is not known where the posting stands. */
export function describeMoves({ track, level }: Standing, words: Words): MoveView[] {
  if (!track || !level) return [];
  return movesFrom(track, level).flatMap((move) => {
    const rung = readRung(move.to);
    if (!rung) return [];
    return {
      direction: move.direction,
      level: rung.level,
      rung: words('goal_rung', words(`level_${rung.level}`), words(`track_${rung.track}`)),
      titles: usualTitles(rung.titles),
      stage: move.stage,
      stageWord: words(`stage_${move.stage}`),
    };
  });
}

/** One rung of the way from here to the goal. */
export interface PathStep {
  level: Level;
  levelWord: string;
  titles: string;
  stageWord: string;
  is: 'now' | 'between' | 'goal';
}

/** The goal's ladder from where the person stands up to the goal, lowest rung first. */
export function describePath(
  goal: { track: NonNullable<Standing['track']>; level: Level; now?: { level: Level } },
  words: Words,
): PathStep[] {
  const from = Math.min(goal.now?.level ?? 1, goal.level);
  const levels = ([1, 2, 3, 4, 5, 6] as const).filter((level) => level >= from && level <= goal.level);
  return levels.map((level) => {
    const rung = findRung(goal.track, level);
    return {
      level,
      levelWord: words(`level_${level}`),
      titles: usualTitles(rung.titles),
      stageWord: words(`stage_${rung.stage}`),
      is: level === goal.level ? 'goal' : level === goal.now?.level ? 'now' : 'between',
    };
  });
}

function usualTitles(titles: readonly string[]): string {
  return titles.slice(0, TITLES_SHOWN).map(plainTitle).join(', ');
}
