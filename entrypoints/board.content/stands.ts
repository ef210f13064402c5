import { createBadgeMaker, showBadge } from '../../components/badge/badge.ts';
import { chooseAnchor, headOf, measureCard, modeFor, standsOnDark } from '../../lib/page/anchor.ts';
import { createHost, createSharedStyle, HOST, showFacts } from '../../lib/page/host.ts';
import { choosePlace, type Place, type Size } from '../../lib/page/place.ts';
import { createQueue } from '../../lib/page/slice.ts';
import type { BadgeView } from '../../lib/view/badge.ts';
import type { Card, Stand } from './card.ts';

const HEIGHT = 22;
/** A page that throws a badge out this often does not want it there. */
const MOST_RETURNS = 5;
const FLOW = 'data-in-flow';

export interface StandsDeps {
  /** The sheet all badges share. */
  css: string;
  isSaved(id: string): boolean;
  saveLabel(card: Card): string;
  onOpen(card: Card, event: MouseEvent): void;
  onSave(card: Card): void;
  onHover(card: Card, over: boolean): void;
}

/** What was measured of one card; the writes that follow from it are done together, after the reads. */
interface Measured {
  card: Card;
  dark: boolean;
  flow: boolean;
  origin: DOMRect;
  place: Place | undefined;
}

/** Puts badges on cards, finds their places and keeps them there. */
export function createStands(page: Document, deps: StandsDeps, signal: AbortSignal) {
  const style = createSharedStyle(page, deps.css);
  const maker = createBadgeMaker(page);
  const hosts = new WeakMap<Node, Card>();
  const measuredOf = new WeakMap<Element, Card>();
  const widths = new Map<string, Record<Size, number>>();
  let measured: Measured[] = [];

  const placing = createQueue<Card>(measure, signal, { afterSlice: place });
  // Its call-backs come after layout and before painting: measuring there costs no layout of its own.
  const sizes = new ResizeObserver((entries) => {
    placing.push(entries.flatMap(({ target }) => measuredOf.get(target) ?? []));
  });
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });

  function measure(card: Card) {
    const { stand, element, found } = card;
    if (!stand?.host.isConnected) return;
    const area = found.role === 'main' ? headOf(element, found.titleElement) : element;
    const space = measureCard(area, found.titleElement);
    if (!space) return;
    const parent = stand.host.parentElement ?? element;
    measured.push({
      card,
      dark: standsOnDark(area),
      flow: modeFor(parent) === 'flow',
      origin: stand.host.getBoundingClientRect(),
      place: choosePlace(space, widthsOf(stand), HEIGHT) ?? fallback(space.card, widthsOf(stand).mini),
    });
  }

  function widthsOf(stand: Stand): Record<Size, number> {
    const key = `${stand.view.level}.${stand.view.stage}`;
    let known = widths.get(key);
    if (!known) {
      const part = (selector: string) =>
        stand.badge.open.querySelector(selector)?.getBoundingClientRect().width ?? 0;
      const full = Math.ceil(stand.badge.box.getBoundingClientRect().width);
      const short = Math.ceil(full - part('.between') - part('.stage'));
      known = { full, short, mini: Math.ceil(short - part('.level') - 6) };
      if (full > 0) widths.set(key, known);
    }
    return known;
  }

  function place() {
    const again: Card[] = [];
    for (const { card, dark, flow, origin, place } of measured) {
      const { stand } = card;
      if (!stand || !place) continue;
      if (flow && !stand.host.hasAttribute(FLOW)) {
        stand.host.setAttribute(FLOW, '');
        again.push(card);
        continue;
      }
      stand.size = place.size;
      stand.dark = dark;
      show(card);
      const { style } = stand.badge.box;
      style.left = `${place.left - Math.round(origin.left)}px`;
      style.top = `${place.top - Math.round(origin.top)}px`;
      stand.badge.box.classList.add('placed');
    }
    measured = [];
    if (again.length) placing.push(again);
  }

  function show(card: Card) {
    const { stand } = card;
    if (!stand) return;
    const placed = stand.badge.box.classList.contains('placed');
    showBadge(stand.badge, stand.view, {
      size: stand.size,
      dark: stand.dark,
      saved: deps.isSaved(card.found.posting.id),
      saveLabel: deps.saveLabel(card),
    });
    stand.badge.box.classList.toggle('placed', placed);
    showFacts(stand.host, {
      level: String(stand.view.level),
      stage: String(stand.view.stage),
      titleOnly: stand.view.fromCard,
    });
  }

  function raise(card: Card, view: BadgeView): Stand {
    const { host, root } = createHost(page, style);
    const badge = maker.make(view);
    root.append(badge.box);
    hosts.set(host, card);
    root.addEventListener('click', (event) => {
      // A card that is a link as a whole must not be followed, whoever clicked.
      event.preventDefault();
      event.stopPropagation();
      if (!event.isTrusted) return;
      const target = event.target as Element;
      if (badge.save.contains(target)) deps.onSave(card);
      else if (badge.open.contains(target)) deps.onOpen(card, event as MouseEvent);
    });
    for (const type of ['keydown', 'keypress', 'keyup', 'mousedown', 'pointerdown', 'dblclick'])
      root.addEventListener(type, (event) => event.stopPropagation());
    badge.open.addEventListener('pointerenter', (event) => event.isTrusted && deps.onHover(card, true));
    badge.open.addEventListener('pointerleave', (event) => event.isTrusted && deps.onHover(card, false));
    return { host, root, badge, view, size: 'full', dark: false, thrown: 0 };
  }

  function attach(card: Card) {
    if (!card.stand) return;
    const { parent } = chooseAnchor(card.element, card.found.titleElement);
    parent.append(card.stand.host);
    measuredOf.set(card.element, card);
    sizes.unobserve(card.element);
    sizes.observe(card.element);
  }

  return {
    /** Gives the card a badge, or makes the one it has say something else. */
    put(card: Card, view: BadgeView) {
      for (const stray of card.element.getElementsByTagName(HOST)) {
        // A card cloned by the page brings an empty copy of a host along.
        if (!hosts.has(stray)) stray.remove();
      }
      const before = card.stand?.view;
      const same = before && before.level === view.level && before.stage === view.stage;
      if (card.stand && same) {
        card.stand.view = view;
        show(card);
        if (card.stand.host.isConnected) return;
        attach(card);
        return;
      }
      const thrown = card.stand?.thrown ?? 0;
      card.stand?.host.remove();
      card.stand = raise(card, view);
      card.stand.thrown = thrown;
      show(card);
      attach(card);
    },
    show,
    drop(card: Card) {
      sizes.unobserve(card.element);
      card.stand?.host.remove();
      card.stand = undefined;
    },
    /** The card whose host this is, if it is one of ours. */
    ownerOf: (node: Node): Card | undefined => hosts.get(node),
    /** The page took a host out while the card stayed. */
    returnTo(card: Card) {
      const { stand } = card;
      if (!stand || stand.host.isConnected || !card.element.isConnected) return;
      if (stand.thrown++ < MOST_RETURNS) attach(card);
    },
  };
}

/** Nothing is free: the mark alone, in the corner where a card's own marks usually are not. */
function fallback(card: { right: number; bottom: number }, width: number): Place {
  return {
    size: 'mini',
    left: Math.round(card.right - width - 2),
    top: Math.round(card.bottom - HEIGHT - 2),
  };
}
