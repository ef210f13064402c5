import { HOST } from './host.ts';
import type { Box, CardSpace } from './place.ts';
import { drawnBox } from './sizes.ts';

/** Elements that are links or buttons: a badge inside one would be a control inside a control. */
const CONTROL = 'a[href],button,[role="button"],[role="link"],[role="option"],summary,label';
/** Parents that allow only their own kind of children. */
const STRICT = /^(?:ul|ol|dl|table|tbody|thead|tr|select)$/;
/** What a badge may not stand on, beside text. */
const SOLID = new Set([
  ...['img', 'svg', 'picture', 'video', 'canvas', 'iframe', 'input', 'select', 'textarea', 'button'],
]);
/** Elements that end where their words do, unless they are drawn around them as a chip; and the most that one is wider. */
const INLINE = /^(?:span|a|b|strong|em|small|mark|label|time)$/;
const CHIP = 40;
/** Nodes looked at per card, so that a card the size of a page costs no more than a large card. */
const MAX_NODES = 240;

/** Where a host goes into the page, and how it stands there without moving anything. */
export interface Anchor {
  parent: Element;
  /** `out`: out of the flow. `flow`: a zero-size block in it, where a scroller without position would leave the badge behind. */
  mode: 'out' | 'flow';
}

/**
 * Chooses the parent of a card's badge: inside the card, so that the badge comes in the card's place in
 * reading and keyboard order, but outside any link or button.
 */
export function chooseAnchor(card: Element, title: Element | undefined): Anchor {
  let parent: Element = card;
  const control = card.closest(CONTROL);
  if (control === card || !card.contains(control)) parent = control?.parentElement ?? card;
  if (STRICT.test(parent.localName)) {
    const cell = (title ?? card).closest('td,th,li,dd');
    if (cell && (card.contains(cell) || cell.contains(card))) parent = cell;
  }
  if (STRICT.test(parent.localName) && !STRICT.test(card.localName)) parent = card;
  return { parent, mode: 'out' };
}

/** Measures what a card shows. Reads layout only: call in a batch, with no write in between. */
export function measureCard(card: Element, title: Element | undefined): Omit<CardSpace, 'rtl'> | undefined {
  const outer = drawnBox(card);
  if (outer.width < 40 || outer.height < 12) return undefined;
  const area = outer.width * outer.height;
  const taken: Box[] = [];
  const lines: Box[] = [];
  const page = card.ownerDocument;
  const range = page.createRange();
  const walker = page.createTreeWalker(card, 5 /* elements and text */);
  let looked = 0;
  for (let node = walker.nextNode(); node && looked < MAX_NODES; ) {
    let skip = false;
    if (node.nodeType === 3) {
      if ((node as Text).data.trim()) {
        looked++;
        range.selectNodeContents(node);
        const inTitle = title?.contains(node) ?? false;
        for (const rect of visibleRects(range, node.parentElement)) {
          taken.push(rect);
          if (inTitle) lines.push(rect);
        }
      }
    } else {
      const element = node as Element;
      skip = element.localName === HOST || element.localName === 'svg';
      if (SOLID.has(element.localName) || element.getAttribute('role') === 'button') {
        looked++;
        const rect = element.getBoundingClientRect();
        if (rect.width > 2 && rect.height > 2 && rect.width * rect.height < area * 0.6) taken.push(box(rect));
      }
    }
    node = skip ? afterSubtree(walker) : walker.nextNode();
  }
  return { card: box(outer), title: lines, taken };
}

/** Rectangles of a text's lines, without those that exist for screen readers alone. */
function visibleRects(range: Range, parent: Element | null): Box[] {
  // A number of the element's own costs far less than a rectangle. An SVG's text has none.
  const { offsetWidth = 3, offsetHeight = 3 } = (parent ?? {}) as HTMLElement;
  if (offsetWidth <= 2 || offsetHeight <= 2) return [];
  const boxes: Box[] = [];
  for (const rect of range.getClientRects()) if (rect.width > 2 && rect.height > 2) boxes.push(box(rect));
  const [only] = boxes;
  const around = only && boxes.length === 1 ? offsetWidth - (only.right - only.left) : 0;
  if (!parent || around <= 2 || around > CHIP || !INLINE.test(parent.localName)) return boxes;
  return [box(parent.getBoundingClientRect())];
}

function afterSubtree(walker: TreeWalker): Node | null {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    if (!walker.parentNode()) return null;
  }
}

function box(rect: DOMRect): Box {
  return { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
}

/**
 * Of an open posting, the part around its title: the whole is too tall to be one card, and only the head
 * of it is where a person looks for a badge.
 */
export function headOf(container: Element, title: Element | undefined): Element {
  let head = title?.parentElement ?? container;
  while (head !== container && container.contains(head) && head.parentElement) {
    const { height } = head.parentElement.getBoundingClientRect();
    if (height > 280) break;
    head = head.parentElement;
  }
  return head;
}
