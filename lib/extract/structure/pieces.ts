import type { Shape } from './text-shape.ts';

/** One piece of a card's text: the words one element holds, emphasis inside it included. */
export interface Piece {
  text: string;
  element: Element;
  /** Equal for pieces that stand in the same way in cards of the same build: the tags from the card down. */
  column: number;
  /** Stands in a heading. */
  heading: boolean;
  /** The nearest link around it, within the card. */
  link: Element | undefined;
  /** Inside a button. */
  control: boolean;
  /** What the text looks like, once it was asked for. */
  shape?: Shape;
  /** Whether the text is worded as a job's title, once it was asked for. */
  role?: boolean;
}

/** An element that the walk is inside of. Emphasis shares the frame's words with the element around it. */
interface Frame {
  element: Element;
  owner: Element;
  column: number;
  heading: boolean;
  link: Element | undefined;
  control: boolean;
}

/** Emphasis: what stands in it belongs to the words around. */
export const INLINE: ReadonlySet<string> = new Set(
  'b i em strong mark u font sub sup wbr bdi bdo abbr'.split(' '),
);
/** Holds no words for people. */
const SILENT = new Set(
  'script style noscript template svg iframe object select textarea canvas video audio'.split(' '),
);
const MOST_PIECES = 60;
const MOST_NODES = 1200;
const MOST_TEXT = 2000;

/**
 * The pieces of text at or below an element, in order. Walks without recursion and stops after a fixed
 * number of nodes, so that no page can make it slow or overflow the stack.
 */
export function readPieces(root: Element, mostPieces = MOST_PIECES, mostNodes = MOST_NODES): Piece[] {
  const pieces: Piece[] = [];
  const times = new Map<number, number>();
  const frames: Frame[] = [frameFor(root, undefined)];
  let words = '';
  let wordsIn: Frame | undefined;
  let node: Node = root;

  const finish = () => {
    const text = words.replace(/\s+/g, ' ').trim();
    if (text && wordsIn) {
      const { owner, column, heading, link, control } = wordsIn;
      const nth = times.get(column) ?? 0;
      times.set(column, nth + 1);
      pieces.push({ text, element: owner, column: column * 16 + Math.min(nth, 15), heading, link, control });
    }
    words = '';
    wordsIn = undefined;
  };

  for (let budget = mostNodes; budget > 0 && pieces.length < mostPieces; budget--) {
    let descend: Node | null = null;
    if (node === root) descend = node.firstChild;
    else if (node.nodeType === 1) {
      const element = node as Element;
      if (!SILENT.has(element.localName) && !element.hasAttribute('hidden')) {
        descend = element.firstChild;
        if (!INLINE.has(element.localName)) finish();
        if (descend) frames.push(frameFor(element, frames.at(-1)));
      }
    } else if (node.nodeType === 3) {
      const { data } = node as Text;
      const frame = frames.at(-1);
      if (data.trim() && frame) {
        if (wordsIn && wordsIn.owner !== frame.owner) finish();
        wordsIn ??= frame;
        if (words.length < MOST_TEXT) words += data.length > MOST_TEXT ? data.slice(0, MOST_TEXT) : data;
      } else if (words) words += ' ';
    }
    if (descend) {
      node = descend;
      continue;
    }
    for (;;) {
      if (node === root) {
        finish();
        return pieces;
      }
      if (node.nextSibling) {
        node = node.nextSibling;
        break;
      }
      node = node.parentNode as Node;
      const left = frames.at(-1);
      if (left && left.element === node && node !== root) {
        frames.pop();
        if (left.owner === left.element) finish();
      }
    }
  }
  finish();
  return pieces;
}

function frameFor(element: Element, above: Frame | undefined): Frame {
  const tag = element.localName;
  if (above && INLINE.has(tag)) return { ...above, element };
  return {
    element,
    owner: element,
    column: ((above?.column ?? 7) * 31 + codeOf(tag)) % 0x3fffffff,
    heading: above?.heading || isHeading(element),
    link: tag === 'a' ? element : above?.link,
    control: above?.control || tag === 'button' || (element.getAttribute('role') === 'button' && tag !== 'a'),
  };
}

/** `h1`–`h6`, or so called by its role. */
export function isHeading(element: Element): boolean {
  const tag = element.localName;
  if (tag.length === 2 && tag.charCodeAt(0) === 104) return tag >= 'h1' && tag <= 'h6';
  return element.getAttribute('role') === 'heading';
}

function codeOf(tag: string): number {
  let code = tag.length;
  for (let at = 0; at < tag.length && at < 12; at++) code = code * 17 + tag.charCodeAt(at);
  return code % 65521;
}
