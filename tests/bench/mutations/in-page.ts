import { type Card, cardsOf, likenesses, type Said } from './cards.ts';
import { changes } from './changes.ts';

const KEYS = ['item', 'card', 'title', 'company', 'place', 'link'] as const;

/** The way from the body down to an element, by places among children. */
function wayTo(element: Element): number[] {
  const way: number[] = [];
  for (let at: Element = element; at !== document.body && at.parentElement; at = at.parentElement)
    way.unshift([...at.parentElement.children].indexOf(at));
  return way;
}
const at = (way: readonly number[]) =>
  way.reduce<Element>((here, place) => here.children[place] as Element, document.body);

let body: HTMLElement | undefined;
let ways: { nth: number; ways: Partial<Record<(typeof KEYS)[number], number[]>> }[] = [];

/** Keeps the page as it is, without its data for machines, and notes its cards. */
function prepare(selector: string | undefined, expected: readonly Said[]): number {
  for (const data of document.querySelectorAll('script')) data.remove();
  const cards = selector ? cardsOf(selector, expected) : expected.length ? [] : likenesses();
  ways = cards.map((card) => ({
    nth: card.nth,
    ways: Object.fromEntries(KEYS.flatMap((key) => (card[key] ? [[key, wayTo(card[key] as Element)]] : []))),
  }));
  body = document.body.cloneNode(true) as HTMLElement;
  return cards.length;
}

/** The page as it was, changed in one way. Gives back which of the expected are left where some are gone. */
function change(name: string): number[] | undefined {
  document.body.replaceWith((body as HTMLElement).cloneNode(true));
  const cards = ways.map(
    (one) =>
      ({
        nth: one.nth,
        ...Object.fromEntries(Object.entries(one.ways).map(([key, way]) => [key, at(way)])),
      }) as Card,
  );
  const left = changes[name]?.(cards);
  return Array.isArray(left) ? (left as Card[]).map(({ nth }) => nth) : undefined;
}

Object.assign(globalThis, { mutations: { names: Object.keys(changes), prepare, change } });
