import { createBadgeMaker, showBadge } from '../../components/badge/badge.ts';
import { chooseAnchor } from '../../lib/page/anchor.ts';
import { createBackdrop } from '../../lib/page/backdrop.ts';
import { createHost, createSharedStyle, HOST, hideFacts, showFacts } from '../../lib/page/host.ts';
import { createOverlays } from '../../lib/page/overlay.ts';
import { createSight } from '../../lib/page/sight.ts';
import { createSizes, drawnBox } from '../../lib/page/sizes.ts';
import { tookOver } from '../../lib/page/slice.ts';
import { zoomOf } from '../../lib/page/zoom.ts';
import type { BadgeFace, BadgeView } from '../../lib/view/badge.ts';
import type { Card, Stand } from './card.ts';
import { createLighting } from './lighting.ts';
import { createPlacing } from './placing.ts';
import { createTouching, type TouchingDeps } from './touching.ts';

/** A page that throws a badge out this often does not want it there. */
const MOST_RETURNS = 5;

export interface StandsDeps extends TouchingDeps {
  /** The sheet all badges share. */
  css: string;
  /** Of the badges' words. */
  language: string;
  /** What a card's badge says. */
  viewOf(card: Card): BadgeView;
  isSaved(id: string): boolean;
  isBusy(id: string): boolean;
  saveLabel(card: Card): string;
  /** The card of an element that holds a posting. */
  cardOf(element: Element): Card | undefined;
  onDrop(card: Card): void;
}

/** Puts badges on cards, finds their places and keeps them there. */
export function createStands(page: Document, deps: StandsDeps, signal: AbortSignal) {
  const style = createSharedStyle(page, deps.css);
  const maker = createBadgeMaker(page, deps.language);
  const hosts = new WeakMap<Node, Card>();
  const backdrop = createBackdrop();
  const isOverlaid = createOverlays();
  const faces = new Map<string, BadgeFace>();
  const sized = new Set<BadgeFace>();
  let reworded: Card[] = [];

  const placing = createPlacing(backdrop, show, signal);
  const recolour = createLighting(backdrop, signal);
  /** What all places hang on besides the cards' own sizes: the reading direction, and the browser's zoom. */
  const stance = () => page.dir + devicePixelRatio;
  let stood = stance();
  const listen = createTouching(page, (node) => hosts.get(node), deps, signal);
  // Its first call-back comes for every card that gets a badge, after layout and before painting: measuring there
  // makes the browser lay nothing out that it would not have.
  const sizes = createSizes((resized) => {
    tookOver();
    placing.push(
      resized.flatMap(({ element, size }) => {
        const card = deps.cardOf(element);
        const { wide, high } = card?.stand ?? {};
        const same = size && near(wide, size.inlineSize) && near(high, size.blockSize);
        return card && !same ? [card] : [];
      }),
    );
  }, signal);
  // Cards in sight and about to be find their badges' places first; the others when the page is idle.
  const sight = createSight(page, sizes.watch, signal);

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
    const stand: Stand = {
      host,
      root,
      badge,
      face,
      size: 'full',
      dark: false,
      placed: false,
      wide: -1,
      high: -1,
      thrown: 0,
    };
    tellFacts(stand);
    return stand;
  }

  /** Other words in the same buttons: whoever is pressing or has turned to one still is. */
  function reword(stand: Stand, face: BadgeFace) {
    stand.badge.open.replaceChildren(...maker.make(face).open.childNodes);
    stand.face = face;
    tellFacts(stand);
  }

  function attach(card: Card) {
    if (!card.stand) return;
    const { parent } = chooseAnchor(card.element, card.found.titleElement);
    parent.append(card.stand.host);
    sizes.leave(card.element);
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
      } else if (card.stand) reword(card.stand, face);
      else card.stand = raise(card, face);
      if (!card.stand.host.isConnected) attach(card);
      // The same badge beside other words, as of another posting, may have no room there any more.
      else if (!same || card.stand.beside !== card.found) reworded.push(card);
      card.stand.beside = card.found;
    },
    show,
    /** Whether a badge looks as it was made: the page may have moved its card through another document. */
    isWhole: ({ stand }: Card) => !stand || style.isOn(stand.root),
    /** Finds places anew for the badges that were reworded; those put up find theirs before the next paint. */
    settle() {
      placing.push(reworded);
      reworded = [];
    },
    /** The page may show other colours than before, or may have been turned or zoomed: badges follow it. */
    follow(cards: Iterable<Card>) {
      if (stood === stance()) return recolour(cards);
      stood = stance();
      placing.push([...cards].filter(({ stand }) => stand?.placed));
    },
    /** After `document.open()`, which takes every listener off the page. */
    listen,
    /** Takes a badge away and leaves the place where it stood, for a last note. */
    clear(card: Card) {
      const { stand } = card;
      if (!stand) return;
      deps.onDrop(card);
      sizes.leave(card.element);
      sight.forget(card.element);
      stand.placed = false;
      stand.badge.box.classList.replace('placed', 'measured');
      hideFacts(stand.host);
    },
    drop(card: Card) {
      if (!card.stand) return;
      deps.onDrop(card);
      sizes.leave(card.element);
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
      const { left, top, width, height } = drawnBox(element);
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
      else deps.onDrop(card);
    },
  };
}

const near = (known: number | undefined, now: number) => Math.abs((known ?? -1) - now) <= 1;

function tellFacts({ host, face }: Stand) {
  showFacts(host, { level: String(face.level), stage: String(face.stage), titleOnly: face.fromCard });
}
