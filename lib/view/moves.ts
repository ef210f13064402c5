import type { Rung, Standing } from '../career/goal.ts';
import { findRung, movesFrom, plainTitle, readRung } from '../taxonomy/ladders.ts';
import { LEVELS, type Level, type Stage, type Track } from '../taxonomy/scales.ts';
import type { Words } from './words.ts';

/** A rung that could come next. */
export interface MoveView {
  direction: 'up' | 'across';
  track: Track;
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
      track: rung.track,
      level: rung.level,
      rung: words('goal_rung', words(`level_${rung.level}`), words(`track_${rung.track}`)),
      titles: usualTitles(rung.titles),
      stage: move.stage,
      stageWord: words(`stage_${move.stage}`),
    };
  });
}

/** The first titles of a rung, without the countries they are used in; one with a comma of its own would read as two. */
export function usualTitles(titles: readonly string[], most = TITLES_SHOWN): string {
  const plain = titles.map(plainTitle);
  const listed = plain.filter((title) => !title.includes(','));
  return (listed.length > 0 ? listed : plain).slice(0, most).join(', ');
}

/** The next rung of the same ladder, and what work there is most usually called; undefined at the top. */
export function usualUp({ track, level }: Rung): { rung: Rung; title: string } | undefined {
  const up = LEVELS[LEVELS.indexOf(level) + 1];
  if (!up) return undefined;
  const title = plainTitle(findRung(track, up).titles[0] ?? '');
  return { rung: { track, level: up, title }, title };
}
