import { DESCRIPTION_LIMIT } from './html-text.ts';
import { flowOf, TextFlow } from './text-flow.ts';

/** `NodeFilter` and `Node` are ambient names; the core names none, so their numbers stand here. */
const ELEMENT = 1;
const TEXT = 3;

const isSilent = (element: Element) =>
  flowOf(element.localName) === 'silent' || element.hasAttribute('hidden') || element.localName === 'nav';

/** Next node in document order inside `root`, stepping over `node`'s children if `over`. */
function following(node: Node, root: Node, over: boolean, left?: (element: Element) => void): Node | null {
  if (!over && node.firstChild) return node.firstChild;
  let here: Node | null = node;
  while (here && here !== root) {
    if (here.nodeType === ELEMENT) left?.(here as Element);
    if (here.nextSibling) return here.nextSibling;
    here = here.parentNode;
  }
  return null;
}

/**
 * An element's text with its paragraphs, as `Posting.description` has it. No recursion: depth is the
 * page's choice.
 */
export function readBlockText(root: Element, limit = DESCRIPTION_LIMIT): string {
  const flow = new TextFlow(limit);
  let node: Node | null = root.firstChild;
  while (node && !flow.full) {
    let over = false;
    if (node.nodeType === TEXT) flow.text(node.nodeValue ?? '');
    else if (node.nodeType === ELEMENT) {
      over = isSilent(node as Element);
      if (!over) flow.open((node as Element).localName);
    }
    node = following(node, root, over, (element) => {
      if (!isSilent(element)) flow.close(element.localName);
    });
  }
  return flow.toString();
}

/**
 * The pieces of text in an element that stand in nodes of their own, collapsed and trimmed, in order; at
 * most `most` of them. `null` and absent elements have none.
 */
export function textPieces(root: Element | null | undefined, most = 60): string[] {
  const pieces: string[] = [];
  let node: Node | null = root?.firstChild ?? null;
  while (root && node && pieces.length < most) {
    let over = false;
    if (node.nodeType === TEXT) {
      const piece = oneLine(node.nodeValue ?? '');
      if (piece) pieces.push(piece);
    } else if (node.nodeType === ELEMENT) over = isSilent(node as Element);
    node = following(node, root, over);
  }
  return pieces;
}

/** White space collapsed to single spaces, invisible characters out, ends trimmed. */
export function oneLine(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').replace(/\s+/g, ' ').trim();
}
