import { type Card, isOpen } from './card.ts';

/** The cards of one page by the elements they stand at, and who of them is meant. */
export interface PageCards {
  /** Whether a card still stands on the page, and no other in its place. */
  isHere(card: Card): boolean;
  /** The card now standing where this one does, if it is still of that posting. */
  standing(card: Card, id: string): Card | undefined;
  withIds(ids: ReadonlySet<string>): Iterable<Card>;
  /** The open posting of that id. */
  openOf(id: string): Card | undefined;
  /** A result card of that id. */
  listedOf(id: string): Card | undefined;
  /** Any card whose badge is seen. */
  anyShown(): Card | undefined;
}

/** @param all kept by who reads the page; only looked into here */
export function createPageCards(all: ReadonlyMap<Element, Card>): PageCards {
  function first(is: (card: Card) => unknown): Card | undefined {
    for (const card of all.values()) if (is(card)) return card;
    return undefined;
  }
  return {
    isHere: (card) => all.get(card.element) === card,
    standing({ element }, id) {
      const card = all.get(element);
      return card?.found.posting.id === id ? card : undefined;
    },
    *withIds(ids) {
      for (const card of all.values()) if (ids.has(card.found.posting.id)) yield card;
    },
    openOf: (id) => first((card) => card.found.posting.id === id && isOpen(card)),
    listedOf: (id) => first((card) => card.found.posting.id === id && !isOpen(card)),
    anyShown: () => first(({ stand }) => stand?.placed && stand.host.isConnected),
  };
}
