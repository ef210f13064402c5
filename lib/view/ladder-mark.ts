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
  bars: LadderBar[];
}

/** The mark as it stands on a badge, in CSS pixels. */
export const BADGE_MARK = { width: 20, height: 14 } as const;

const RUNGS = [1, 2, 3, 4, 5, 6] as const;

/** The badge's grid, in whole pixels so that every edge stays crisp at 1×: each rung stands 3 right of and 2 above the one before. */
const GRID = { width: 20, height: 14, right: 3, up: 2 };

/**
 * A bar by its fill: its place against the rung's corner (left edge, tread line) and its size. At 20 × 14
 * there is no room for outlines, so shape and mass tell the rung: a block where the posting stands, solid
 * steps below, bare treads above.
 */
const SHAPES: Record<BarFill, { dx: number; dy: number; width: number; height: number }> = {
  half: { dx: 0, dy: 0, width: 3, height: 2 },
  full: { dx: 0, dy: -2, width: 5, height: 4 },
  open: { dx: 1, dy: 0, width: 3, height: 1 },
};

/**
 * The product's mark: six short bars rising like steps. The rung is told by shape and weight, never by
 * colour.
 * @param rung 1 to 6; `unknown` leaves every bar open
 * @param size drawn to fill this box, in whatever unit the caller draws in
 */
export function ladderMark(
  rung: Level | 'unknown',
  size: { width: number; height: number } = BADGE_MARK,
): LadderMark {
  const sx = size.width / GRID.width;
  const sy = size.height / GRID.height;
  const bars = RUNGS.map((each, i): LadderBar => {
    const fill = rung === 'unknown' || each > rung ? 'open' : each === rung ? 'full' : 'half';
    const shape = SHAPES[fill];
    return {
      rung: each,
      x: (i * GRID.right + shape.dx) * sx,
      y: (GRID.height - 2 - i * GRID.up + shape.dy) * sy,
      width: shape.width * sx,
      height: shape.height * sy,
      fill,
    };
  });
  return { width: size.width, height: size.height, bars };
}

/** The same mark as three SVG path strings to fill, so that a badge needs three nodes and not six. */
export interface LadderPaths {
  /** The treads above. */
  open: string;
  /** The rungs below: fill at half opacity. */
  half: string;
  /** The posting's rung. Each is empty where there are none. */
  full: string;
}

export function ladderPaths(mark: LadderMark): LadderPaths {
  const path = (fill: BarFill) =>
    mark.bars
      .filter((bar) => bar.fill === fill)
      .map((bar) => `M${bar.x} ${bar.y}h${bar.width}v${bar.height}h${-bar.width}z`)
      .join('');
  return { open: path('open'), half: path('half'), full: path('full') };
}
