import { createBadgeMaker, showBadge } from '../../components/badge/badge.ts';
import { chooseAnchor, headOf, measureCard } from '../../lib/page/anchor.ts';
import { createBackdrop } from '../../lib/page/backdrop.ts';
import { isMeant, keepGuard, standGuard } from '../../lib/page/guard.ts';
import { createHost, createSharedStyle, HOST, showFacts } from '../../lib/page/host.ts';
import { createOverlays } from '../../lib/page/overlay.ts';
import { choosePlace, leastHarm, type Place, type Size, within } from '../../lib/page/place.ts';
import { createSight } from '../../lib/page/sight.ts';
import { createQueue, tookOver } from '../../lib/page/slice.ts';
import { zoomOf } from '../../lib/page/zoom.ts';
import type { BadgeFace, BadgeView } from '../../lib/view/badge.ts';
import type { Card, Stand } from './card.ts';

const HEIGHT = 22;
/** A page that throws a badge out this often does not want it there. */
const MOST_RETURNS = 5;
const FLOW = 'data-in-flow';
/** How much narrower a shortened badge's room for the arrow is than a whole one's divider (badge.css). */
const BETWEEN_LESS = 5;
/** Between the mark and the level's word (badge.css): the smallest badge has neither. */
const LEVEL_GAP = 5;
/** Badges measured before they are placed together. */
const BATCH = 100;
/** The first sign that somebody turns to a badge. Only then does it listen: most never are touched. */
const APPROACH = ['pointerover', 'pointerdown', 'mousedown', 'focusin', 'keydown', 'click'];
const KEPT_IN = ['keydown', 'keypress', 'keyup', 'mousedown', 'pointerdown', 'dblclick'];

export interface StandsDeps {
  /** The sheet all badges share. */
  css: string;
  /** Of the badges' words. */
  language: string;
  /** What a card's badge says. */
  viewOf(card: Card): BadgeView;
  isSaved(id: string): boolean;
  isBusy(id: string): boolean;
  saveLabel(card: Card): string;
  /** Somebody turns to a badge: what may be asked for next can be made ready. */
  onApproach(): void;
  onOpen(card: Card, event: MouseEvent): void;
  onSave(card: Card): void;
  onHover(card: Card, over: boolean): void;
  /** Pressed somewhere in the badge: what is open at another closes. */
  onPress(card: Card): void;
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
  place: Place;
  zoom: number;
  width: number;
  height: number;
}

/** Puts badges on cards, finds their places and keeps them there. */
export function createStands(page: Document, deps: StandsDeps, signal: AbortSignal) {
  const style = createSharedStyle(page, deps.css);
  const maker = createBadgeMaker(page, deps.language);
  const hosts = new WeakMap<Node, Card>();
  const measuredOf = new WeakMap<Element, Card>();
  const widths = new Map<string, Record<Size, number>>();
  const backdrop = createBackdrop();
  const isOverlaid = createOverlays();
  const wired = new WeakSet<Node>();
  const faces = new Map<string, BadgeFace>();
  const sized = new Set<BadgeFace>();
  let measured: Measured[] = [];
  let reworded: Card[] = [];

  const placing = createQueue<Card>(measure, signal, { budget: 12, afterSlice: place });
  // Its first call-back comes for every card that gets a badge, after layout and before painting: measuring there
  // makes the browser lay nothing out that it would not have.
  const sizes = new ResizeObserver((entries) => {
    tookOver();
    placing.push(
      entries.flatMap(({ target, borderBoxSize: [size] }) => {
        const card = measuredOf.get(target);
        const known = card?.stand?.fits;
        const same =
          known && size && near(known.width, size.inlineSize) && near(known.height, size.blockSize);
        return card && !same ? [card] : [];
      }),
    );
  });
  // Cards in sight and about to be find their badges' places first; the others when the page is idle.
  const sight = createSight(page, (element) => sizes.observe(element), signal);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });

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
      stand.fits = { width, height };
      show(card);
      // By `translate`, which needs no layout: the next slice's measuring would have to wait for it.
      const left = (place.left - Math.round(origin.left)) / zoom;
      const top = (place.top - Math.round(origin.top)) / zoom;
      stand.badge.box.style.translate = `${left}px ${top}px`;
    }
    measured = [];
    if (!more) backdrop.forget();
    if (again.length) placing.push(again);
  }

  /** Badges over which the page has another light than when they were drawn. */
  let turned: Stand[] = [];
  const recolouring = createQueue<Card>(
    (card) => {
      const { stand } = card;
      if (!stand?.placed || !stand.host.isConnected) return;
      if (backdrop.of(areaOf(card)).dark !== stand.dark) turned.push(stand);
    },
    signal,
    {
      afterSlice(more) {
        for (const stand of turned) turn(stand, !stand.dark);
        turned = [];
        if (!more) backdrop.forget();
      },
    },
  );

  /** The badge, and with it what is open at it. */
  function turn(stand: Stand, dark: boolean) {
    stand.dark = dark;
    for (const box of stand.root.children) {
      if (!box.matches('.light, .dark')) continue;
      box.classList.toggle('dark', dark);
      box.classList.toggle('light', !dark);
    }
  }

  function show(card: Card) {
    const { stand } = card;
    if (!stand) return;
    if (!stand.placed) return;
    const { host } = stand;
    const isNew = !stand.badge.box.classList.contains('placed');
    if (isNew && host.parentElement) host.toggleAttribute('data-over', isOverlaid(host.parentElement));
    showBadge(stand.badge, deps.viewOf(card), {
      size: stand.size,
      dark: stand.dark,
      saved: deps.isSaved(card.found.posting.id),
      busy: deps.isBusy(card.found.posting.id),
      saveLabel: deps.saveLabel(card),
    });
    tellFacts(stand);
  }

  /** The face of a view, the same one for all that are alike. */
  function faceOf({ level, stage, fromCard, levelWord, stageWord }: BadgeView): BadgeFace {
    const key = `${level}.${stage}.${fromCard}.${stageWord ?? ''}`;
    let face = faces.get(key);
    if (!face) {
      face = { level, stage, fromCard, levelWord, ...(stageWord && { stageWord }) };
      faces.set(key, face);
    }
    return face;
  }

  function raise(card: Card, face: BadgeFace): Stand {
    const { host, root } = createHost(page, style);
    const badge = maker.make(face);
    // One of each face is laid out with the page, so that its size is there when places are looked for.
    if (!sized.has(face)) badge.box.classList.add('measured');
    sized.add(face);
    root.append(badge.box);
    hosts.set(host, card);
    const stand: Stand = { host, root, badge, face, size: 'full', dark: false, placed: false, thrown: 0 };
    tellFacts(stand);
    return stand;
  }

  /** Other words in the same buttons: whoever is pressing or has turned to one still is. */
  function reword(stand: Stand, face: BadgeFace) {
    stand.badge.open.replaceChildren(...maker.make(face).open.childNodes);
    stand.face = face;
    tellFacts(stand);
  }

  /** Lets one badge listen, before the event that made it reaches it. */
  function approach({ target, type }: Event) {
    const card = hosts.get(target as Node);
    const stand = card?.stand;
    if (!stand) return;
    if (type === 'pointerdown') deps.onPress(card);
    if (wired.has(stand.root)) return;
    wired.add(stand.root);
    deps.onApproach();
    const { root } = stand;
    root.addEventListener('click', act);
    root.addEventListener('keydown', act);
    root.addEventListener('pointerover', act);
    root.addEventListener('pointerout', act);
    for (const type of KEPT_IN) root.addEventListener(type, keepIn);
  }

  function act(event: Event) {
    const card = hosts.get((event.currentTarget as ShadowRoot).host);
    if (event.type === 'click') {
      // A card that is a link as a whole must not be followed, whoever clicked.
      event.preventDefault();
      event.stopPropagation();
    }
    if (!isMeant(event) || !card?.stand) return;
    const { open, save } = card.stand.badge;
    const target = event.target as Element;
    if (event.type === 'click') {
      if (save.contains(target)) deps.onSave(card);
      else if (open.contains(target)) deps.onOpen(card, event as MouseEvent);
    } else if (event.type === 'keydown') {
      if ((event as KeyboardEvent).key === 'Escape' && deps.onEscape()) event.preventDefault();
    } else if (
      open.contains(target) &&
      !open.contains((event as PointerEvent).relatedTarget as Node | null)
    ) {
      deps.onHover(card, event.type === 'pointerover');
    }
  }

  keepGuard({ rootOf: (node) => hosts.get(node)?.stand?.root, heard: approach }, signal);

  function listen() {
    if (page.defaultView) standGuard(page.defaultView);
    for (const type of APPROACH) page.addEventListener(type, approach, { capture: true, signal });
  }
  listen();

  function attach(card: Card) {
    if (!card.stand) return;
    const { parent } = chooseAnchor(card.element, card.found.titleElement);
    parent.append(card.stand.host);
    measuredOf.set(card.element, card);
    sizes.unobserve(card.element);
    sight.await(card.element);
  }

  return {
    /** Makes a badge that goes nowhere. */
    rehearse(card: Card) {
      raise(card, faceOf(deps.viewOf(card)));
      sized.clear();
    },
    /** Gives the card a badge, or makes the one it has say something else. */
    put(card: Card) {
      const face = faceOf(deps.viewOf(card));
      for (const stray of card.element.getElementsByTagName(HOST)) {
        // A card cloned by the page brings an empty copy of a host along.
        if (!hosts.has(stray)) stray.remove();
      }
      const before = card.stand?.face;
      const same = before && before.level === face.level && before.stageWord === face.stageWord;
      if (card.stand && same) {
        card.stand.face = face;
        show(card);
        if (card.stand.host.isConnected) return;
        attach(card);
        return;
      }
      if (card.stand) reword(card.stand, face);
      else card.stand = raise(card, face);
      if (card.stand.host.isConnected) reworded.push(card);
      else attach(card);
    },
    show,
    /** Finds places anew for the badges that were reworded; those put up find theirs before the next paint. */
    settle() {
      placing.push(reworded);
      reworded = [];
    },
    /** The page may show other colours than before: badges on which it does follow it. */
    recolour(cards: Iterable<Card>) {
      backdrop.forget();
      recolouring.push(cards);
    },
    /** After `document.open()`, which takes every listener off the page. */
    listen,
    drop(card: Card) {
      if (!card.stand) return;
      deps.onDrop(card);
      sizes.unobserve(card.element);
      sight.forget(card.element);
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
      const zoom = zoomOf(stand.host);
      const px = (length: number) => `${length / zoom}px`;
      veil.style.cssText = `left:${px(left - origin.left)};top:${px(top - origin.top)};width:${px(width)};height:${px(height)}`;
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

/** What of a card its badge stands on. */
function areaOf({ element, found }: Card): Element {
  return found.role === 'main' ? headOf(element, found.titleElement) : element;
}

const near = (a: number, b: number) => Math.abs(a - b) < 1;

function size(box: { left: number; right: number; top: number; bottom: number }) {
  return { width: box.right - box.left, height: box.bottom - box.top };
}

function tellFacts({ host, face }: Stand) {
  showFacts(host, { level: String(face.level), stage: String(face.stage), titleOnly: face.fromCard });
}

/** Keys and presses meant for the badge are none of the page's. */
function keepIn(event: Event) {
  event.stopPropagation();
}
