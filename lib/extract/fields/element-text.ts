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

/** Conventional class names for text that only screen readers get: a copy, a label, a remark. */
const SPOKEN_ONLY =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|a11y-text|assistive-text|wb-inv)(?:$|\s)/i;

/** No field is longer; what a page puts there is read by patterns, whose cost must not be the page's choice. */
const LONGEST_PIECE = 2000;

/**
 * The pieces of text in an element that stand in nodes of their own, collapsed and trimmed, in order; at
 * most `most` of them. Text for screen readers counts only where there is no other. Absent elements have none.
 */
export function textPieces(root: Element | null | undefined, most = 60): string[] {
  const seen: string[] = [];
  const spoken: string[] = [];
  let hidden: Element | undefined;
  let node: Node | null = root?.firstChild ?? null;
  while (root && node && seen.length < most && spoken.length < most) {
    let over = false;
    if (node.nodeType === TEXT) {
      const piece = oneLine((node.nodeValue ?? '').slice(0, LONGEST_PIECE));
      if (piece) (hidden ? spoken : seen).push(piece);
    } else if (node.nodeType === ELEMENT) {
      over = isSilent(node as Element);
      if (!hidden && SPOKEN_ONLY.test((node as Element).getAttribute('class') ?? ''))
        hidden = node as Element;
    }
    node = following(node, root, over, (element) => {
      if (element === hidden) hidden = undefined;
    });
  }
  return seen.length ? seen : spoken;
}

/** White space collapsed to single spaces, invisible characters out, ends trimmed. */
export function oneLine(text: string): string {
  // most texts are one line already
  if (!/[^\x20-\x7e\u00a1-\u00ac\u00ae-\u1fff]| {2}/.test(text)) return text.trim();
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
