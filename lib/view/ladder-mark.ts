import type { Level } from '../taxonomy/scales.ts';

/** How a bar of the ladder is drawn: the posting's own rung, one below it, or one above. */
export type BarFill = 'full' | 'half' | 'open';

/** One rung: a horizontal bar, in the units of the size asked for, y growing downwards. */
export interface LadderBar {
  rung: Level;
  x: number;
  y: number;
  width: number;
  height: number;
  fill: BarFill;
}

export interface LadderMark {
  width: number;
  height: number;
  /** Width of the bars' outline; drawn inside the bar. */
  stroke: number;
  bars: LadderBar[];
}

/** The mark as it stands on a badge, in CSS pixels. */
export const BADGE_MARK = { width: 20, height: 14 } as const;

const RUNGS = [1, 2, 3, 4, 5, 6] as const;
/** On the badge's grid each bar is 5 × 3 and stands 3 right of and 2 above the one before: whole pixels, so it stays crisp at 1×. */
const GRID = { width: 20, height: 14, barWidth: 5, barHeight: 3, right: 3, up: 2 };

/**
 * The product's mark: six short bars rising like steps. The rung is told by shape and weight, never by
 * colour: filled where the posting stands, half-toned below, an empty outline above.
 * @param rung 1 to 6; `unknown` leaves every bar open
 * @param size drawn to fill this box, in whatever unit the caller draws in
 */
export function ladderMark(
  rung: Level | 'unknown',
  size: { width: number; height: number } = BADGE_MARK,
): LadderMark {
  const sx = size.width / GRID.width;
  const sy = size.height / GRID.height;
  const stroke = Math.min(2, Math.max(1, Math.min(sx, sy) / 2));
  const bars = RUNGS.map(
    (each, i): LadderBar => ({
      rung: each,
      x: i * GRID.right * sx,
      y: (GRID.height - GRID.barHeight - i * GRID.up) * sy,
      width: GRID.barWidth * sx,
      height: GRID.barHeight * sy,
      fill: rung === 'unknown' || each > rung ? 'open' : each === rung ? 'full' : 'half',
    }),
  );
  return { width: size.width, height: size.height, stroke, bars };
}

/** The same mark as three SVG path strings, so that a badge needs three nodes and not six. */
export interface LadderPaths {
  /** The outline of every bar: stroke it. */
  outline: string;
  /** Interiors of the rungs below: fill at half opacity. Empty where there are none. */
  half: string;
  /** Interior of the posting's rung: fill. Empty where unknown. */
  full: string;
}

export function ladderPaths(mark: LadderMark): LadderPaths {
  const box = (bar: LadderBar, inset: number) =>
    `M${bar.x + inset} ${bar.y + inset}h${bar.width - 2 * inset}v${bar.height - 2 * inset}h${2 * inset - bar.width}z`;
  const join = (bars: LadderBar[], inset: number) => bars.map((bar) => box(bar, inset)).join('');
  return {
    outline: join(mark.bars, mark.stroke / 2),
    half: join(
      mark.bars.filter((bar) => bar.fill === 'half'),
      mark.stroke,
    ),
    full: join(
      mark.bars.filter((bar) => bar.fill === 'full'),
      0,
    ),
  };
}
