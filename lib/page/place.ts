/** A rectangle in the viewport's CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How much of a badge is shown: all, without the stage, or the mark and the bookmark alone. */
export const SIZES = ['full', 'short', 'mini'] as const;
export type Size = (typeof SIZES)[number];

export interface Place {
  size: Size;
  left: number;
  top: number;
}

/** What a card shows, as far as a badge must keep clear of it. */
export interface CardSpace {
  card: Box;
  /** The lines of the title, first to last. */
  title: readonly Box[];
  /** Every visible line of text, picture and control, the title's among them. */
  taken: readonly Box[];
  rtl: boolean;
}

/** Distance kept from what stands beside the badge, and from the card's edge. */
const GAP = 8;
const EDGE = 4;
/** Line boxes have air above the letters, less below them where a g or p hangs; a badge may stand in that much of it. */
const AIR = { above: 3, below: 1 };
/** How far above or below the title a badge still plainly belongs to it: two lines of a card. */
const NEAR = 48;

/**
 * Where a badge can stand on a card without covering a word, picture or control of it: after the last
 * line of the title, else after another line, else under the text; and rather shortened near the title
 * than not at all. Undefined where nothing is free.
 */
export function choosePlace(
  space: CardSpace,
  widths: Readonly<Record<Size, number>>,
  height: number,
  {
    nearest = false,
  }: {
    /** The stage says nothing: beside the title without it is better than elsewhere with it. */
    nearest?: boolean;
  } = {},
): Place | undefined {
  const { card } = space;
  // A row hardly higher than the badge holds it from edge to edge.
  const edge = Math.max(0, Math.min(EDGE, (card.bottom - card.top - height) / 2));
  const inner = { ...inset(card, EDGE), top: card.top + edge, bottom: card.bottom - edge };
  const taken = withoutAir(space.taken);
  const tops = candidateTops(space, height).filter(
    (top) => top >= inner.top - 0.5 && top + height <= inner.bottom + 0.5,
  );
  const near = (top: number) => Math.abs(top - (space.title.at(-1)?.top ?? top)) <= NEAR;
  // A shortened badge beside the title says more than a whole one far from it.
  const beside = nearest ? tops.slice(0, 1) : [];
  for (const wanted of [beside, tops.filter(near), tops]) {
    for (const size of SIZES.slice(0, wanted === tops ? 3 : 2)) {
      for (const top of wanted) {
        const left = freeSpot(inner, space, taken, top, widths[size], height);
        if (left !== undefined) return { size, left, top };
      }
    }
  }
  return undefined;
}

/** The part of a card that stands in a box. */
export function within(space: CardSpace, card: Box): CardSpace {
  const inside = (box: Box) =>
    box.right > card.left && box.left < card.right && box.bottom > card.top && box.top < card.bottom;
  return { ...space, card, title: space.title.filter(inside), taken: space.taken.filter(inside) };
}

function withoutAir(boxes: readonly Box[]): Box[] {
  return boxes.map((box) => ({ ...box, top: box.top + AIR.above, bottom: box.bottom - AIR.below }));
}

/**
 * Where the smallest badge does least harm on a card with no room: it covers as little as can be, and what
 * it covers is rather anything than the title. Always inside the card as far as that is large enough.
 */
export function leastHarm(space: CardSpace, width: number, height: number): Place {
  const inner = inset(space.card, 1);
  const taken = withoutAir(space.taken);
  const title = withoutAir(space.title);
  const middles = candidateTops(space, height);
  const tops = [inner.bottom - height, ...middles, inner.top].map((top) =>
    Math.max(inner.top, Math.min(top, inner.bottom - height)),
  );
  const ends = [inner.right - width, inner.left];
  const lefts = [
    ...(space.rtl ? ends.reverse() : ends),
    ...taken.flatMap((box) => [box.right + 2, box.left - width - 2]),
  ]
    .slice(0, 40)
    .map((left) => Math.max(inner.left, Math.min(left, inner.right - width)));
  let best = { harm: Number.POSITIVE_INFINITY, left: inner.left, top: inner.top };
  for (const top of tops) {
    for (const left of lefts) {
      const harm = covered(taken, left, top, width, height) + 4 * covered(title, left, top, width, height);
      if (harm < best.harm) best = { harm, left, top };
    }
  }
  return { size: 'mini', left: Math.round(best.left), top: Math.round(best.top) };
}

/** How many square pixels of the boxes something there would hide. */
export function covered(
  boxes: readonly Box[],
  left: number,
  top: number,
  width: number,
  height: number,
): number {
  let sum = 0;
  for (const box of boxes) {
    const wide = Math.min(box.right, left + width) - Math.max(box.left, left);
    const high = Math.min(box.bottom, top + height) - Math.max(box.top, top);
    if (wide > 0 && high > 0) sum += wide * high;
  }
  return sum;
}

/** Tops to try, best first: beside the title's last line, beside the lines under it, under everything, above. */
function candidateTops(space: CardSpace, height: number): number[] {
  const middle = (box: Box) => Math.round((box.top + box.bottom - height) / 2);
  const last = space.title.at(-1);
  const under = space.taken
    .filter((box) => !last || box.top >= last.bottom - AIR.above)
    .sort((a, b) => a.top - b.top);
  const lowest = Math.max(...space.taken.map((box) => box.bottom), last?.bottom ?? space.card.top);
  const tops = [
    ...space.title.toReversed().map(middle),
    ...under.map(middle),
    Math.round(lowest) + 2,
    Math.round(lowest),
    Math.round(space.card.top + EDGE),
    Math.round(space.card.bottom - height - EDGE),
  ];
  return [...new Set(tops)].slice(0, 24);
}

/**
 * The left of the free stretch on that line that follows a text, in reading direction; on an empty line,
 * flush with the title. Undefined if none is wide enough.
 */
function freeSpot(
  inner: Box,
  space: CardSpace,
  taken: readonly Box[],
  top: number,
  width: number,
  height: number,
): number | undefined {
  const { rtl } = space;
  const beside = taken
    .filter(
      (box) => box.top < top + height && box.bottom > top && box.right > inner.left && box.left < inner.right,
    )
    .sort((a, b) => a.left - b.left);
  const stretches: { from: number; to: number; follows: boolean }[] = [];
  const first = rtl
    ? inner.left
    : Math.max(
        inner.left,
        edge(space, (box) => box.left, Math.min),
      );
  const end = rtl
    ? Math.min(
        inner.right,
        edge(space, (box) => box.right, Math.max),
      )
    : inner.right;
  let at = first;
  let reached = false;
  for (const box of beside) {
    if (box.left > at)
      stretches.push({ from: at, to: Math.min(end, box.left - GAP), follows: rtl || reached });
    if (box.right + GAP > at) at = box.right + GAP;
    reached ||= box.right > first;
  }
  stretches.push({ from: at, to: end, follows: !rtl || beside.length === 0 });
  const wide = stretches.filter((stretch) => stretch.to - stretch.from >= width);
  const following = wide.filter((stretch) => stretch.follows);
  const chosen = rtl ? (following.at(-1) ?? wide.at(-1)) : (following[0] ?? wide[0]);
  if (!chosen) return undefined;
  return Math.round(rtl ? chosen.to - width : chosen.from);
}

/** The title's outer edge on the side where reading begins; without a title, the card's. */
function edge(space: CardSpace, side: (box: Box) => number, pick: (...values: number[]) => number): number {
  return space.title.length ? pick(...space.title.map(side)) : side(space.card);
}

function inset(box: Box, by: number): Box {
  return { left: box.left + by, top: box.top + by, right: box.right - by, bottom: box.bottom - by };
}
