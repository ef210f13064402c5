import { isMeant, keepGuard, standGuard } from '../../lib/page/guard.ts';
import type { Card } from './card.ts';

/** The first sign that somebody turns to a badge. Only then does it listen: most never are touched. */
const APPROACH = ['pointerover', 'pointerdown', 'mousedown', 'focusin', 'keydown', 'click'];
const KEPT_IN = ['keydown', 'keypress', 'keyup', 'mousedown', 'pointerdown', 'dblclick'];

export interface TouchingDeps {
  /** Somebody turns to a badge: what may be asked for next can be made ready. */
  onApproach(): void;
  onOpen(card: Card, event: MouseEvent): void;
  onSave(card: Card): void;
  onHover(card: Card, over: boolean): void;
  /** Pressed somewhere in the badge: what is open at another closes. */
  onPress(card: Card): void;
  /** True where it closed something: then the page's own Escape waits for the next one. */
  onEscape(): boolean;
}

/**
 * Tells what a person does with badges.
 * @param ownerOf the card whose badge's host a node is
 * @returns what to call after `document.open()`, which takes every listener off the page
 */
export function createTouching(
  page: Document,
  ownerOf: (host: Node) => Card | undefined,
  deps: TouchingDeps,
  signal: AbortSignal,
): () => void {
  const wired = new WeakSet<Node>();
  /** What the last row of clicks asked for when it was first heard: the page may draw the badge anew between two of them. */
  let begun: string | undefined;

  /** Lets one badge listen, before the event that made it reaches it. */
  function approach({ target, type }: Event) {
    const card = ownerOf(target as Node);
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
    const card = ownerOf((event.currentTarget as ShadowRoot).host);
    if (event.type === 'click') {
      // A card that is a link as a whole must not be followed, whoever clicked.
      event.preventDefault();
      event.stopPropagation();
    }
    if (!isMeant(event) || !card?.stand) return;
    const { open, save } = card.stand.badge;
    const target = event.target as Element;
    if (event.type === 'click') {
      // Who double-clicks wants it once: the second would take back what the first did. Who clicks before the badge is
      // there, and again once it is, was heard once.
      const saves = save.contains(target);
      const wish = `${saves} ${card.found.posting.id}`;
      if ((event as MouseEvent).detail > 1 && begun === wish) return;
      begun = wish;
      if (saves) deps.onSave(card);
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

  keepGuard({ rootOf: (node) => ownerOf(node)?.stand?.root, heard: approach }, signal);

  function listen() {
    if (page.defaultView) standGuard(page.defaultView);
    for (const type of APPROACH) page.addEventListener(type, approach, { capture: true, signal });
  }
  listen();
  return listen;
}

/** Keys and presses meant for the badge are none of the page's. */
function keepIn(event: Event) {
  event.stopPropagation();
}
