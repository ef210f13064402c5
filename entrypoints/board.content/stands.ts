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
  isBusy(id: string): boolean;
  saveLabel(card: Card): string;
  onOpen(card: Card, event: MouseEvent): void;
  onSave(card: Card): void;
  onHover(card: Card, over: boolean): void;
  /** True where it closed something: then the page's own Escape waits for the next one. */
  onEscape(): boolean;
  onDrop(card: Card): void;
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
    const key = `${stand.view.level}.${stand.view.stageWord ?? ''}`;
    let known = widths.get(key);
    if (!known) {
      const part = (selector: string) =>
        stand.badge.open.querySelector(selector)?.getBoundingClientRect().width ?? 0;
      const full = Math.ceil(stand.badge.box.getBoundingClientRect().width);
      const short = Math.ceil(full - part('.stage'));
      known = { full, short, mini: Math.ceil(short - part('.between') - part('.level') - 5) };
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
      busy: deps.isBusy(card.found.posting.id),
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
    root.addEventListener('keydown', (event) => {
      if (event.isTrusted && (event as KeyboardEvent).key === 'Escape' && deps.onEscape())
        event.preventDefault();
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
      const same = before && before.level === view.level && before.stageWord === view.stageWord;
      if (card.stand && same) {
        card.stand.view = view;
        show(card);
        if (card.stand.host.isConnected) return;
        attach(card);
        return;
      }
      if (card.stand) deps.onDrop(card);
      const thrown = card.stand?.thrown ?? 0;
      card.stand?.host.remove();
      card.stand = raise(card, view);
      card.stand.thrown = thrown;
      show(card);
      attach(card);
    },
    show,
    drop(card: Card) {
      if (!card.stand) return;
      deps.onDrop(card);
      sizes.unobserve(card.element);
      card.stand.host.remove();
      card.stand = undefined;
    },
    /** Draws over a card from inside its badge's root: no style of the page's element changes, so it learns nothing. */
    veil({ element, stand }: Card, how: 'dim' | 'hide' | undefined) {
      if (!stand) return;
      stand.root.querySelector('.veil')?.remove();
      if (!how) return;
      const veil = page.createElement('div');
      veil.className = `next-rung veil ${how} ${stand.dark ? 'dark' : 'light'}`;
      const origin = stand.host.getBoundingClientRect();
      const { left, top, width, height } = element.getBoundingClientRect();
      veil.style.cssText = `left:${left - origin.left}px;top:${top - origin.top}px;width:${width}px;height:${height}px`;
      stand.root.append(veil);
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
