import type { Label } from './labels.ts';
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
  /** Which part of its element's words it is, where those are several set off by dots or bars. */
  part: number | undefined;
  /** The piece beside it, of which nothing but a comma sets it apart. */
  behind: Piece | undefined;
  /** What the text looks like, once it was asked for. */
  shape: Shape | undefined;
  /** Whether the text is worded as a job's title, once it was asked for. */
  role: boolean | undefined;
  /** What a label says that it is, once it was asked for. */
  label: Label | 'none' | undefined;
}

/** An element around the text the walk is at. Emphasis shares the frame's words with the element around it. */
interface Frame {
  element: Element;
  owner: Element;
  column: number;
  heading: boolean;
  link: Element | undefined;
  control: boolean;
  silent: boolean;
}

/** Emphasis: what stands in it belongs to the words around. */
export const INLINE: ReadonlySet<string> = new Set(
  'b i em strong mark u font sub sup wbr bdi bdo abbr'.split(' '),
);
/** Holds no words for people. */
const SILENT = new Set(
  'script style noscript template svg iframe object select textarea canvas video audio'.split(' '),
);
/** `NodeFilter.SHOW_TEXT`, an ambient name that the core does not use. */
const SHOW_TEXT = 4;
const MOST_PIECES = 60;
const MOST_NODES = 1200;
const MOST_TEXT = 2000;
const DEEPEST = 200;

/**
 * The pieces of text at or below an element, in order. Goes from text to text, which leaves it to the browser
 * to step over all that holds none, and stops after a fixed number of nodes, so that no page can make it slow.
 */
export function readPieces(root: Element, mostPieces = MOST_PIECES, mostNodes = MOST_NODES): Piece[] {
  const pieces: Piece[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  const times = new Map<number, number>();
  const frames: Frame[] = [frameFor(root, undefined)];
  let words = '';
  let wordsIn: Frame | undefined;
  let last: Node | undefined;
  let budget = mostNodes;
  /** The link that words stood in last: its first are a title, which may have dots of its own. */
  let begun: Element | undefined;

  const finish = () => {
    const text = collapsed(words);
    if (text && wordsIn) {
      const { owner, column, heading, link, control } = wordsIn;
      const piece = (words: string, part?: number): Piece => {
        const nth = times.get(column) ?? 0;
        times.set(column, nth + 1);
        return {
          text: words,
          element: owner,
          column: column * 16 + Math.min(nth, 15),
          heading,
          link,
          control,
          part,
          behind: undefined,
          shape: undefined,
          role: undefined,
          label: undefined,
        };
      };
      const parts =
        heading || control || (link && (link !== begun || text.includes('|'))) ? undefined : partsOf(text);
      begun = link;
      if (!parts) {
        const one = piece(text);
        const before = heading || control ? undefined : beforeComma(one, pieces);
        if (before) one.behind = before;
        pieces.push(one);
      } else for (const [part, words] of parts.entries()) pieces.push(piece(words, part));
    }
    words = '';
    wordsIn = undefined;
  };

  for (let node = walker.nextNode(); node && pieces.length < mostPieces; node = walker.nextNode()) {
    if (budget-- <= 0) break;
    const data = (node as Text).data;
    if (!/\S/.test(data)) {
      if (words) words += ' ';
      continue;
    }
    // the element the text stands in, and those between it and the nearest one known already
    const parent = node.parentNode as Element;
    let frame = frames.at(-1) as Frame;
    if (parent !== frame.element) {
      const entered: Element[] = [];
      let depth = frames.length - 1;
      for (let at: Element | null = parent; at; at = at.parentElement) {
        depth = frames.length - 1;
        while (depth >= 0 && (frames[depth] as Frame).element !== at) depth--;
        if (depth >= 0) break;
        entered.push(at);
      }
      budget -= entered.length;
      if (depth < 0 || entered.length + depth > DEEPEST) break;
      frames.length = depth + 1;
      frame = frames[depth] as Frame;
      for (let at = entered.length - 1; at >= 0; at--) {
        frame = frameFor(entered[at] as Element, frame);
        frames.push(frame);
      }
    }
    if (frame.silent) continue;
    if (wordsIn && (wordsIn.owner !== frame.owner || brokenBetween(last as Node, node))) finish();
    wordsIn ??= frame;
    if (words.length < MOST_TEXT) words += data.length > MOST_TEXT ? data.slice(0, MOST_TEXT) : data;
    last = node;
  }
  finish();
  return pieces;
}

/** In UTF-16 units: what is longer is no part of a name that commas set off. */
const SHORT = 40;

/** What stands before a piece, in the same box, where a comma alone is between them. */
function beforeComma({ text, element }: Piece, pieces: readonly Piece[]): Piece | undefined {
  const before = pieces.at(-1);
  if (!before || !(before.text.endsWith(',') || text.startsWith(','))) return undefined;
  if (text === ',' || text.length > SHORT || before.text.length > SHORT) return undefined;
  const box = element.parentElement;
  if (before.text === ',') {
    const first = pieces.at(-2);
    const alike = box === before.element && first?.element.parentElement === box;
    return alike && first && first.text.length <= SHORT ? first : undefined;
  }
  const beside = before.element.parentElement;
  if (before.text.endsWith(',')) return box === beside || box === before.element ? before : undefined;
  return element === beside ? before : undefined;
}

/** "Acme · Leeds · 2 days ago": facts set off by dots or bars in one text; nothing where there are none. */
export function partsOf(text: string): string[] | undefined {
  if (text.length > 200 || !/\S\s[·•|]\s\S/.test(text)) return undefined;
  return text.split(/\s[·•|]\s/).map((part) => part.trim());
}

/** Pins, clocks, stars and flags drawn as letters. */
const SIGNS = /^(?:[\u2190-\u2bff]|\ufe0f|\u200d|\ud83c[\udc00-\udfff]|[\ud83d\ud83e][\udc00-\udfff])+\s*/;

/** White space collapsed and ends trimmed, without the signs it begins with; most texts need the trimming only. */
export function collapsed(text: string): string {
  const trimmed = text.trim();
  const plain = trimmed.charCodeAt(0) < 0x2190 ? trimmed : trimmed.replace(SIGNS, '');
  return /[^\S ]|\s\s/.test(plain) ? plain.replace(/\s+/g, ' ') : plain;
}

/** Whether more than emphasis stands between two texts of one element: a line break, an empty box. */
function brokenBetween(one: Node, other: Node): boolean {
  let at: Node = one;
  for (let steps = 0; steps < 60; steps++) {
    const inside = at !== one && at.nodeType === 1 && at.contains(other);
    let next: Node | null = inside ? at.firstChild : at.nextSibling;
    while (!next) {
      if (!at.parentNode) return true;
      at = at.parentNode;
      next = at.nextSibling;
    }
    if (next === other) return false;
    at = next;
    if (at.nodeType !== 1 || INLINE.has((at as Element).localName)) continue;
    if (!SILENT.has((at as Element).localName) && !(at as Element).hasAttribute('hidden')) return true;
  }
  return true;
}

function frameFor(element: Element, above: Frame | undefined): Frame {
  const tag = element.localName;
  const silent = above !== undefined && (above.silent || SILENT.has(tag) || element.hasAttribute('hidden'));
  if (above && INLINE.has(tag)) {
    const { owner, column, heading, link, control } = above;
    return { element, owner, column, heading, link, control, silent };
  }
  const headed = isHeadingTag(tag);
  const role = headed || tag === 'button' ? null : element.getAttribute('role');
  return {
    element,
    owner: element,
    column: ((above?.column ?? 7) * 31 + codeOf(tag)) % 0x3fffffff,
    heading: above?.heading || headed || role === 'heading',
    link: tag === 'a' ? element : above?.link,
    // a card may be one large button; what stands in it are its words all the same
    control:
      above !== undefined &&
      (above.control || ((tag === 'button' || (role === 'button' && tag !== 'a')) && !holdsMore(element))),
    silent,
  };
}

/** Whether what is called a button is a whole card. */
const holdsMore = (element: Element) => element.querySelector('p,li,time,button,h2,h3,h4,h5,h6') !== null;

const isHeadingTag = (tag: string) =>
  tag.length === 2 && tag.charCodeAt(0) === 104 && tag >= 'h1' && tag <= 'h6';

/** `h1`–`h6`, or so called by its role. */
export function isHeading(element: Element): boolean {
  return isHeadingTag(element.localName) || element.getAttribute('role') === 'heading';
}

const codes = new Map<string, number>();

function codeOf(tag: string): number {
  let code = codes.get(tag);
  if (code !== undefined) return code;
  code = tag.length;
  for (let at = 0; at < tag.length && at < 12; at++) code = code * 17 + tag.charCodeAt(at);
  code %= 65521;
  // a page can make up tags without end
  if (codes.size < 500) codes.set(tag, code);
  return code;
}
