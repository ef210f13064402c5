import type { SightingField } from '../sighting.ts';
import { INLINE, type Piece } from './pieces.ts';
import { type Shape, shapeOf } from './text-shape.ts';

/** The pieces that hold a card's fields. */
export type FieldPieces = Partial<Record<Exclude<SightingField, 'title'>, Piece>>;

interface Step {
  field: keyof FieldPieces;
  path: number[];
  tag: string;
  shape: Shape;
}

interface Template {
  title: { path: number[]; tag: string };
  steps: Step[];
}

/** What a template found in a card: the words of its fields. */
export interface Filled {
  title: Element;
  words: string;
  fields: Partial<Record<keyof FieldPieces, string>>;
}

const MOST_TEXT = 2000;
const MOST_TEMPLATES = 40;
/** Cards share employers, places and ages: the shape of each text is worked out once. */
const MOST_SHAPES = 2000;

/**
 * Where the fields stood in cards that were read in full. Most cards of a list are built exactly alike:
 * the next one of a build is read by going straight to its fields, which costs a fraction of walking it.
 */
export class Templates {
  private readonly known = new Map<string, Template>();
  private readonly shapes = new Map<string, Shape>();

  /** Learns from a card that was read in full. */
  learn(card: Element, title: Piece, fields: FieldPieces): void {
    const key = buildOf(card);
    if (this.known.size >= MOST_TEMPLATES || this.known.has(key)) return;
    const titlePath = pathTo(card, title);
    if (!titlePath) return;
    const steps: Step[] = [];
    for (const [field, piece] of Object.entries(fields) as [keyof FieldPieces, Piece][]) {
      const path = pathTo(card, piece);
      if (!path) return;
      steps.push({ field, path, tag: piece.element.localName, shape: shapeOf(piece.text) });
    }
    this.known.set(key, { title: { path: titlePath, tag: title.element.localName }, steps });
  }

  /** The fields of a card of a known build; nothing where one of them is not what it was elsewhere. */
  fill(card: Element): Filled | undefined {
    const template = this.known.get(buildOf(card));
    const title = template && follow(card, template.title.path);
    if (!template || title?.localName !== template.title.tag) return undefined;
    const words = wordsOf(title);
    if (!words) return undefined;
    const fields: Filled['fields'] = {};
    for (const { field, path, tag, shape } of template.steps) {
      const element = follow(card, path);
      if (element?.localName !== tag) return undefined;
      const text = wordsOf(element);
      if (!text || !this.isLike(text, field, shape)) return undefined;
      fields[field] = (field === 'postedOn' && element.getAttribute('datetime')) || text;
    }
    return { title, words, fields };
  }

  private isLike(text: string, field: keyof FieldPieces, shape: Shape): boolean {
    if (field === 'snippet') return true;
    let is = this.shapes.get(text);
    if (!is) {
      is = shapeOf(text);
      if (this.shapes.size < MOST_SHAPES) this.shapes.set(text, is);
    }
    if (is === shape) return true;
    return (
      (field === 'company' || field === 'location') &&
      (is === 'words' || is === 'place' || is === 'workplace')
    );
  }
}

/** Cards with the same number of elements and the same tag are taken for the same build, then checked. */
function buildOf(card: Element): string {
  return `${card.localName}${card.getElementsByTagName('*').length}`;
}

function pathTo(card: Element, piece: Piece): number[] | undefined {
  const path: number[] = [];
  for (let at = piece.element; at !== card; at = at.parentElement as Element) {
    let index = 0;
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) index++;
    path.unshift(index);
    if (!at.parentElement || path.length > 40 || index > 60) return undefined;
  }
  return wordsOf(piece.element) === piece.text ? path : undefined;
}

function follow(card: Element, path: readonly number[]): Element | undefined {
  let at: Element | null = card;
  for (const index of path) {
    at = at.firstElementChild;
    for (let next = 0; at && next < index; next++) at = at.nextElementSibling;
    if (!at) return undefined;
  }
  return at;
}

/** The words an element holds itself, emphasis included. */
function wordsOf(element: Element): string {
  let words = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (words.length > MOST_TEXT) break;
    if (node.nodeType === 3) words += (node as Text).data;
    else if (node.nodeType === 1) {
      if (!INLINE.has((node as Element).localName)) {
        if (words.trim()) break;
      } else words += node.textContent ?? '';
    }
  }
  return words
    .slice(0, 2 * MOST_TEXT)
    .replace(/\s+/g, ' ')
    .trim();
}
