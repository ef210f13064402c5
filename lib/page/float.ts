import { HOST } from './host.ts';
import { type Box, type CardSpace, covered } from './place.ts';
import { zoomOf } from './zoom.ts';

/** Distance kept from the anchor and from the edges of the window. */
const GAP = 4;
const EDGE = 8;
/** Less than this is not enough to read in: the head, the foot and some lines between them. */
const READABLE = 320;
/** So much of the lines of words may be hidden: there are no letters. */
const AIR = 4;

/** Which way a box goes from its anchor, where there is room: above it, and towards where reading begins. */
export interface Way {
  above?: boolean;
  back?: boolean;
}

const WAYS: readonly Way[] = [{}, { back: true }, { above: true }, { above: true, back: true }];

/** Where a floating box goes: below its anchor if it fits there or there is more room, else above; always inside the window. */
export function floatPlace(
  anchor: Box,
  size: { width: number; height: number },
  view: { width: number; height: number },
  rtl: boolean,
  way: Way = {},
): { left: number; top: number; maxHeight: number } {
  const below = view.height - anchor.bottom - GAP - EDGE;
  const above = anchor.top - GAP - EDGE;
  const fits = size.height <= (way.above ? above : below);
  const under = way.above ? !fits && below > above : fits || below >= above;
  const inside = view.height - 2 * EDGE;
  // In a low window, as a page enlarged twice has, it may lie over its anchor: a few lines could not be read.
  const maxHeight = Math.min(Math.max(READABLE, under ? below : above), inside);
  const height = Math.min(size.height, maxHeight);
  const start = rtl !== (way.back ?? false) ? anchor.right - size.width : anchor.left;
  const clamp = (value: number, most: number) => Math.max(EDGE, Math.min(value, most));
  return {
    left: Math.round(clamp(start, view.width - size.width - EDGE)),
    top: Math.round(
      clamp(under ? anchor.bottom + GAP : anchor.top - GAP - height, view.height - height - EDGE),
    ),
    maxHeight: Math.round(maxHeight),
  };
}

/** What a floating box stands beside. */
export interface Beside extends Pick<CardSpace, 'card' | 'taken'> {
  /** How much it would hide of what stands around the card and is pressed, in square pixels. */
  hides?(box: Box): number;
}

/** Between the points that are looked at: a badge is wider and higher. */
const STEP = { x: 40, y: 14 };

/** How much a box hides of badges other than one, about: whoever saves one posting after another presses those next. */
export function otherBadges(page: Document, own: Element): (box: Box) => number {
  return ({ left, top, right, bottom }) => {
    let hidden = 0;
    for (let y = top; y < bottom + STEP.y; y += STEP.y)
      for (let x = left; x < right + STEP.x; x += STEP.x) {
        const there = page.elementsFromPoint(Math.min(x, right - 1), Math.min(y, bottom - 1));
        if (there.some((one) => one.localName === HOST && one !== own)) hidden += STEP.x * STEP.y;
      }
    return hidden;
  };
}

/** The way on which a box hides least of a card's words and of what else is pressed, and reaches least over the card's sides. */
export function chooseWay(
  { card, taken, hides = () => 0 }: Beside,
  anchor: Box,
  size: { width: number; height: number },
  view: { width: number; height: number },
  rtl: boolean,
): Way {
  const { width, height } = size;
  const harm = (way: Way) => {
    const { left, top } = floatPlace(anchor, size, view, rtl, way);
    const beyond = Math.max(0, card.left - left) + Math.max(0, left + width - card.right);
    const words = Math.max(0, covered(taken, left, top, width, height) - AIR * width);
    // Words hidden for a moment are read afterwards; what is pressed there would be the box's.
    return words + beyond * height + 10 * hides({ left, top, right: left + width, bottom: top + height });
  };
  return WAYS.reduce((best, way) => (harm(way) < harm(best) ? way : best));
}

/** Of each box that floats now, what shows it again. All of this script share one page. */
const floating = new Set<() => void>();

/** To be called after the page has changed: what it moved, or took out and got back, it has put out of sight. */
export function floatAgain(): void {
  for (const again of floating) again();
}

/**
 * Shows a box over everything, kept beside its anchor while the page scrolls. In the top layer, so that no card
 * clips it.
 * @param beside a card of which it hides as little as can be
 * @param again called after it was put out of sight and shown once more
 */
export function showFloating(
  box: HTMLElement,
  anchor: Element,
  signal: AbortSignal,
  beside?: Beside,
  again = () => {},
): void {
  const view = box.ownerDocument.defaultView as Window;
  box.setAttribute('popover', 'manual');
  const show = () => {
    try {
      box.showPopover();
    } catch {
      // The page has taken away what it stands in.
    }
  };
  show();
  let way: Way | undefined;
  const put = () => {
    const rtl = view.getComputedStyle(box).direction === 'rtl';
    box.style.maxHeight = '';
    const size = box.getBoundingClientRect();
    const from = anchor.getBoundingClientRect();
    const window = { width: view.document.documentElement.clientWidth, height: view.innerHeight };
    // Once: while the page scrolls it stays on its side.
    way ??= beside ? chooseWay(beside, from, size, window, rtl) : {};
    const place = floatPlace(from, size, window, rtl, way);
    const zoom = zoomOf(box);
    box.style.left = `${place.left / zoom}px`;
    box.style.top = `${place.top / zoom}px`;
    box.style.maxHeight = `${place.maxHeight / zoom}px`;
  };
  let waiting = false;
  const later = () => {
    if (waiting) return;
    waiting = true;
    view.requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) put();
    });
  };
  put();
  const showAgain = () => {
    if (!box.isConnected || box.matches(':popover-open')) return;
    show();
    put();
    again();
  };
  floating.add(showAgain);
  view.addEventListener('scroll', later, { signal, capture: true, passive: true });
  view.addEventListener('resize', later, { signal, passive: true });
  signal.addEventListener('abort', () => {
    floating.delete(showAgain);
    box.remove();
  });
}
