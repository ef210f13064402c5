import type { SightingField } from '../sighting.ts';
import { collapsed, INLINE, type Piece, partsOf } from './pieces.ts';
import { type Shape, shapeOf } from './text-shape.ts';

/** The pieces that hold a card's fields. */
export type FieldPieces = Partial<Record<Exclude<SightingField, 'title'>, Piece>>;

/** An element of a card by its place among all of the card's elements; -1 is the card itself. */
interface Spot {
  place: number;
  tag: string;
  /** The tags of its parent and of its neighbour before it: names look like other names, so where they stand counts. */
  parent: string | undefined;
  before: string | undefined;
  /** How many elements it holds where all are emphasis, whose words are its own; -1 where others stand in it too. */
  inner: number;
  /** As `Piece.part`. */
  part: number | undefined;
  parts: number;
}

interface Step extends Spot {
  field: keyof FieldPieces;
  shape: Shape;
}

interface Template {
  title: Spot;
  steps: Step[];
  /** Of who and where, what the card did not say that it was learned from. */
  lacks: readonly (keyof FieldPieces)[];
}

const MUST_SAY = ['company', 'location'] as const;

/** What a template found in a card: the words of its fields. */
export interface Filled {
  title: Element;
  words: string;
  fields: Partial<Record<keyof FieldPieces, string>>;
}

const MOST_TEXT = 2000;
const MOST_TEMPLATES = 40;
const MOST_ELEMENTS = 1500;

/**
 * Where the fields stood in cards that were read in full. Most cards of a list are built exactly alike:
 * the next one of a build is read by going straight to its fields, which costs a fraction of walking it.
 */
export class Templates {
  private readonly known = new Map<string, Template>();
  /** Fields that some card of the list had: a card without one is not copied but read. */
  private readonly had = new Set<keyof FieldPieces>();

  /** Learns from a card that was read in full. */
  learn(card: Element, title: Piece, fields: FieldPieces): void {
    const all = card.querySelectorAll('*');
    const key = buildOf(card, all);
    if (this.known.size >= MOST_TEMPLATES || this.known.has(key) || all.length > MOST_ELEMENTS) return;
    const spotOf = ({ element, text, part }: Piece): Spot | undefined => {
      const place = Array.prototype.indexOf.call(all, element);
      const parts = part === undefined ? [] : (partsOf(wordsOf(element)) ?? []);
      const words = part === undefined ? wordsOf(element) : parts[part];
      if ((place < 0 && element !== card) || words !== text) return undefined;
      return {
        place,
        tag: element.localName,
        parent: element.parentElement?.localName,
        before: element.previousElementSibling?.localName,
        inner: [...element.children].every(isEmphasis) ? element.childElementCount : -1,
        part,
        parts: parts.length,
      };
    };
    const at = spotOf(title);
    if (!at) return;
    const steps: Step[] = [];
    for (const [field, piece] of Object.entries(fields) as [keyof FieldPieces, Piece][]) {
      const spot = spotOf(piece);
      if (!spot) return;
      steps.push({ field, ...spot, shape: shapeOf(piece.text) });
    }
    for (const field of MUST_SAY) if (fields[field]) this.had.add(field);
    // in page order, which is how a browser counts through them fastest
    steps.sort((a, b) => a.place - b.place);
    this.known.set(key, { title: at, steps, lacks: MUST_SAY.filter((field) => !fields[field]) });
  }

  /** The fields of a card of a known build; nothing where one of them is not what it was elsewhere. */
  fill(card: Element): Filled | undefined {
    // a list that lives would be kept by the page with every card, and be told of each change in it
    const all = card.querySelectorAll('*');
    const template = this.known.get(buildOf(card, all));
    if (!template || template.lacks.some((field) => this.had.has(field))) return undefined;
    const at = ({ place, tag, parent, before }: Spot, name: boolean) => {
      const element = place < 0 ? card : all[place];
      if (element?.localName !== tag) return undefined;
      if (place < 0 || !name) return element;
      const same =
        element.previousElementSibling?.localName === before && element.parentElement?.localName === parent;
      return same ? element : undefined;
    };
    const title = at(template.title, false);
    const words = title && wordsIn(title, template.title);
    if (!words) return undefined;
    const fields: Filled['fields'] = {};
    for (const step of template.steps) {
      const element = at(step, step.field === 'company' || step.field === 'location');
      const text = element && wordsIn(element, step);
      if (!text || !this.isLike(text, step.field, step.shape)) return undefined;
      put(fields, step.field, (step.field === 'postedOn' && element.getAttribute('datetime')) || text);
    }
    return { title, words, fields };
  }

  private isLike(text: string, field: keyof FieldPieces, shape: Shape): boolean {
    if (field === 'snippet') return true;
    const is = shapeOf(text);
    if (is === shape) return true;
    return (
      (field === 'company' || field === 'location') &&
      (is === 'words' || is === 'place' || is === 'workplace')
    );
  }
}

/** By name: fields named by a variable made a pass over a hundred cards a twentieth slower. */
function put(fields: Filled['fields'], field: keyof FieldPieces, text: string): void {
  switch (field) {
    case 'company':
      fields.company = text;
      break;
    case 'location':
      fields.location = text;
      break;
    case 'workplace':
      fields.workplace = text;
      break;
    case 'employmentType':
      fields.employmentType = text;
      break;
    case 'pay':
      fields.pay = text;
      break;
    case 'postedOn':
      fields.postedOn = text;
      break;
    case 'closesOn':
      fields.closesOn = text;
      break;
    case 'snippet':
      fields.snippet = text;
      break;
  }
}

/** Cards with the same number of elements and the same tag are taken for the same build, then checked. */
function buildOf(card: Element, all: ArrayLike<Element>): string {
  return `${card.localName}${all.length}`;
}

const isEmphasis = ({ localName }: Element) => INLINE.has(localName);

function wordsIn(element: Element, { inner, part, parts }: Spot): string {
  const first = element.firstElementChild;
  const bare = first ? inner === element.childElementCount && isEmphasis(first) : inner === 0;
  const words = bare ? collapsed((element.textContent ?? '').slice(0, MOST_TEXT)) : wordsOf(element);
  if (part === undefined) return words;
  const found = partsOf(words);
  return found?.length === parts ? (found[part] as string) : '';
}

/** The words an element holds itself, emphasis included. */
function wordsOf(element: Element): string {
  const first = element.firstChild;
  if (!first) return '';
  if (first.nodeType === 3 && !first.nextSibling) return collapsed((first as Text).data.slice(0, MOST_TEXT));
  let words = '';
  for (let node: Node | null = first; node; node = node.nextSibling) {
    if (words.length > MOST_TEXT) break;
    if (node.nodeType === 3) words += (node as Text).data;
    else if (node.nodeType === 1) {
      if (!INLINE.has((node as Element).localName)) {
        if (words.trim()) break;
      } else words += node.textContent ?? '';
    }
  }
  return collapsed(words.slice(0, 2 * MOST_TEXT));
}
