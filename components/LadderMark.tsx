import type { Level } from '../lib/taxonomy/scales.ts';
import { BADGE_MARK, ladderMark, ladderPaths } from '../lib/view/ladder-mark.ts';

/** The ladder mark as an inline SVG in the colour of the text around it. Decorative: the words stand beside it. */
export function LadderMark(props: { rung: Level | 'unknown'; width?: number; height?: number }) {
  const width = props.width ?? BADGE_MARK.width;
  const height = props.height ?? BADGE_MARK.height;
  const mark = ladderMark(props.rung, { width, height });
  const paths = ladderPaths(mark);
  return (
    <svg
      class="ladder-mark"
      aria-hidden="true"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fill="currentColor"
      // At 125 % its whole pixels are none of the screen's: an edge moves rather than blurs.
      shape-rendering="crispEdges"
      // Its own edge, at 125 % between two pixels of the screen, would fade what lies along it.
      overflow="visible"
    >
      {paths.open && <path d={paths.open} />}
      {paths.half && <path d={paths.half} fill-opacity="0.5" />}
      {paths.full && <path d={paths.full} />}
    </svg>
  );
}
