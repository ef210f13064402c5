/** What is known of one card of a saved page, found by what stands on it. */
export interface Card {
  /** The highest element that holds this card and no other. */
  item: Element;
  card: Element;
  title: Element;
  company?: Element | undefined;
  place?: Element | undefined;
  link?: Element | undefined;
  /** Its place in the list of what is expected. */
  nth: number;
}

export interface Said {
  title: string;
  also?: string[];
  company?: string;
  location?: string;
}

export const fold = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, '');

const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });

/** The deepest element of a card that says these words and no others, a seen one first. */
function saying(card: Element, words: readonly string[]): Element | undefined {
  const wanted = words.map(fold).filter(Boolean);
  const all = [card, ...card.querySelectorAll('*')].filter(({ textContent }) =>
    wanted.includes(fold(textContent ?? '')),
  );
  const deepest = all.filter((one) => !all.some((other) => other !== one && one.contains(other)));
  return deepest.find(isSeen) ?? deepest[0];
}

/** The cards of a page whose titles are found in them. */
export function cardsOf(selector: string, expected: readonly Said[]): Card[] {
  const elements = [...document.body.querySelectorAll(selector)];
  const cards: Card[] = [];
  let from = 0;
  for (const [nth, said] of expected.entries())
    for (let at = from; at < elements.length; at++) {
      const card = elements[at] as Element;
      const title = saying(card, [said.title, ...(said.also ?? [])]);
      if (!title || !isSeen(card)) continue;
      from = at + 1;
      cards.push({
        nth,
        card,
        title,
        item: card,
        company: said.company ? saying(card, [said.company]) : undefined,
        place: said.location ? saying(card, [said.location]) : undefined,
        link: title.closest('a') ?? title.querySelector('a') ?? card.querySelector('a') ?? undefined,
      });
      break;
    }
  return withItems(cards);
}

function withItems(cards: Card[]): Card[] {
  const held = new Map<Element, number>();
  for (const { card } of cards)
    for (let at: Element | null = card; at; at = at.parentElement) held.set(at, (held.get(at) ?? 0) + 1);
  for (const one of cards)
    while (
      one.item.parentElement &&
      one.item.parentElement !== document.body &&
      held.get(one.item.parentElement) === 1
    )
      one.item = one.item.parentElement;
  // a list of one has no neighbours to tell how high a card reaches
  if (cards.length < 2) for (const one of cards) one.item = one.card;
  return cards;
}

/** On a page without postings: what repeats there with a link in it, read as if it were cards. */
export function likenesses(): Card[] {
  const cards: Card[] = [];
  for (const parent of document.body.querySelectorAll('*')) {
    const children = [...parent.children].filter((child) => child.querySelector('a') && isSeen(child));
    if (
      children.length < 4 ||
      children.filter((child) => child.localName === children[0]?.localName).length < 4
    )
      continue;
    for (const card of children) {
      if (cards.some((one) => one.card.contains(card) || card.contains(one.card))) continue;
      const title = card.querySelector('h1,h2,h3,h4,h5,h6,a');
      const texts = [...card.querySelectorAll('*')].filter(
        (one) => !one.firstElementChild && one.textContent?.trim() && one !== title && isSeen(one),
      );
      if (title?.textContent?.trim())
        cards.push({
          nth: cards.length,
          card,
          item: card,
          title,
          company: texts[0],
          place: texts[1],
          link: card.querySelector('a') ?? undefined,
        });
    }
    if (cards.length > 400) break;
  }
  return cards;
}
