import type { Card } from './cards.ts';

/** A change to a page that a person would read alike. Gives back the cards that are left where it takes some away. */
export type Change = (cards: Card[]) => unknown;
export const all = (selector: string) => [...document.body.querySelectorAll(selector)];

/** Cards' own notes of the elements that a change replaced. */
let noted: readonly Card[] = [];

/** Keeps these cards' notes right through what follows. */
export const keepNotes = (cards: readonly Card[]) => {
  noted = cards;
};

const note = (old: Element, now: Element) => {
  for (const one of noted)
    for (const key of ['item', 'card', 'title', 'company', 'place', 'link'] as const)
      if (one[key] === old) one[key] = now;
};

/** Gives an element another name, and what hid it by its name. */
export function renamed(element: Element, tag: string): HTMLElement {
  const other = document.createElement(tag);
  for (const { name, value } of [...element.attributes])
    try {
      other.setAttribute(name, value);
    } catch {
      // a name that only a parser can write
    }
  if (getComputedStyle(element).display === 'none') other.style.display = 'none';
  if (getComputedStyle(element).visibility === 'hidden') other.style.visibility = 'hidden';
  const { position, left } = getComputedStyle(element);
  if (position === 'absolute' && left !== 'auto') other.style.position = position;
  other.append(...element.childNodes);
  element.replaceWith(other);
  note(element, other);
  return other;
}
export const isInSvg = (element: Element) => element.closest('svg') !== null;
export const make = (tag: string, words = '', attributes: Record<string, string> = {}): HTMLElement => {
  const element = document.createElement(tag);
  if (words) element.textContent = words;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

export function hash(text: string): string {
  let code = 2166136261;
  for (const letter of text) code = Math.imul(code ^ letter.charCodeAt(0), 16777619);
  return (code >>> 0).toString(16).padStart(8, '0');
}
export const words = (element: Element | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
