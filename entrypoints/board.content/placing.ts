import { headOf, measureCard } from '../../lib/page/anchor.ts';
import type { createBackdrop } from '../../lib/page/backdrop.ts';
import { choosePlace, leastHarm, type Place, type Size, within } from '../../lib/page/place.ts';
import { createQueue } from '../../lib/page/slice.ts';
import { wholePixels, zoomOf } from '../../lib/page/zoom.ts';
import type { Card, Stand } from './card.ts';

const HEIGHT = 22;
const FLOW = 'data-in-flow';
/** How much narrower a shortened badge's room for the arrow is than a whole one's divider (badge.css). */
const BETWEEN_LESS = 5;
/** Between the mark and the level's word (badge.css): the smallest badge has neither. */
const LEVEL_GAP = 5;
/** Badges measured before they are placed together. */
const BATCH = 100;

/** What was measured of one card; the writes that follow from it are done together, after the reads. */
interface Measured {
  card: Card;
  dark: boolean;
  flow: boolean;
  origin: DOMRect;
  place: Place;
  zoom: number;
  width: number;
  height: number;
}

/**
 * Finds badges their places on their cards.
 * @param show draws a badge that has its place
 * @returns the queue of cards whose badges are to be placed
 */
export function createPlacing(
  backdrop: ReturnType<typeof createBackdrop>,
  show: (card: Card) => void,
  signal: AbortSignal,
) {
  const widths = new Map<string, Record<Size, number>>();
  let measured: Measured[] = [];
  const placing = createQueue<Card>(measure, signal, { budget: 12, afterSlice: place });

  function measure(card: Card) {
    const { stand, element, found } = card;
    if (!stand?.host.isConnected) return;
    const area = areaOf(card);
    const space = measureCard(area, found.titleElement);
    if (!space) return;
    const parent = stand.host.parentElement ?? element;
    const { dark, rtl } = backdrop.of(area);
    const zoom = zoomOf(parent);
    const around = { ...space, rtl };
    const high = HEIGHT * zoom;
    // In the column of a table that holds the titles, before anywhere else in the row.
    const cell = element.localName === 'tr' ? found.titleElement?.closest('td,th') : undefined;
    const column = cell && within(around, cell.getBoundingClientRect());
    const widths = widthsOf(stand, zoom);
    const nearest = stand.face.stage === 'unknown';
    const { width, height } = area === element ? size(space.card) : element.getBoundingClientRect();
    measured.push({
      card,
      dark,
      flow: backdrop.modeFor(parent) === 'flow',
      origin: stand.host.getBoundingClientRect(),
      place:
        (column && choosePlace(column, widths, high, { nearest })) ??
        choosePlace(around, widths, high, { nearest }) ??
        leastHarm(around, widths.mini, high),
      zoom,
      width,
      height,
    });
  }

  function widthsOf(stand: Stand, zoom: number): Record<Size, number> {
    const key = `${stand.face.level}.${stand.face.stageWord ?? ''}.${zoom}`;
    let known = widths.get(key);
    if (!known) {
      // Whatever it was shortened to before, its whole width is asked for. It is shown again once placed.
      stand.badge.box.className = 'next-rung badge measured';
      const part = (selector: string) =>
        stand.badge.open.querySelector(selector)?.getBoundingClientRect().width ?? 0;
      const whole = Math.ceil(stand.badge.box.getBoundingClientRect().width);
      const bare = whole - part('.stage');
      const short = Math.ceil(bare - BETWEEN_LESS);
      // Without a word on training it is drawn as a shortened one is.
      const full = stand.face.stageWord ? whole : short;
      known = { full, short, mini: Math.ceil(short - part('.level') - LEVEL_GAP) };
      if (full > 0) widths.set(key, known);
    }
    return known;
  }

  function place(more: boolean) {
    // Each placing makes the browser lay the page out for the next measuring: on a slow machine that takes longer
    // than a slice.
    if (more && measured.length < BATCH) return;
    const again: Card[] = [];
    for (const { card, dark, flow, origin, place, zoom, width, height } of measured) {
      const { stand } = card;
      if (!stand) continue;
      if (flow && !stand.host.hasAttribute(FLOW)) {
        stand.host.setAttribute(FLOW, '');
        again.push(card);
        continue;
      }
      stand.size = place.size;
      stand.dark = dark;
      stand.placed = true;
      stand.wide = Math.round(width);
      stand.high = Math.round(height);
      show(card);
      // By `translate`, which needs no layout: the next slice's measuring would have to wait for it.
      const by = (from: number, to: number) => `${wholePixels(stand.host, to - from) / zoom}px`;
      stand.badge.box.style.translate = `${by(origin.left, place.left)} ${by(origin.top, place.top)}`;
    }
    measured = [];
    if (!more) backdrop.forget();
    if (again.length) placing.push(again);
  }

  return placing;
}

/** What of a card its badge stands on. */
export function areaOf({ element, found }: Card): Element {
  return found.role === 'main' ? headOf(element, found.titleElement) : element;
}

function size(box: { left: number; right: number; top: number; bottom: number }) {
  return { width: box.right - box.left, height: box.bottom - box.top };
}
