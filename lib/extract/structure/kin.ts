import { linkShape } from './link-shape.ts';
import type { Reading } from './lists.ts';
import { hrefOf } from './seeds.ts';
import { isRole, type ReadCard, type TitleColumns, titleIn } from './titles.ts';

const MOST_SIBLINGS = 3000;

/**
 * Cards of a list that the list's kind of link did not show: sponsored ones with another kind of address,
 * ones that open by script. They stand beside cards already read and are built alike.
 */
export function kinOf(
  cards: readonly Element[],
  read: readonly ReadCard[],
  columns: TitleColumns,
  reading: Reading,
): ReadCard[] {
  const known = withAncestors(cards);
  const common = commonColumns(read);
  const kin: ReadCard[] = [];
  const parents = new Set<Element>();
  for (const card of cards) if (card.parentElement) parents.add(card.parentElement);
  let looked = 0;
  for (const parent of parents) {
    if (cards.length < 3 && parent.childElementCount > 200) continue;
    for (
      let card = parent.firstElementChild;
      card && looked < MOST_SIBLINGS;
      card = card.nextElementSibling
    ) {
      if (known.has(card) || !card.firstElementChild) continue;
      looked++;
      const one = asCard(card, columns, common, reading);
      if (one) kin.push(one);
    }
  }
  return kin;
}

/** Columns that at least a third of the cards have. */
function commonColumns(cards: readonly ReadCard[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { pieces } of cards)
    for (const { column } of pieces) counts.set(column, (counts.get(column) ?? 0) + 1);
  return new Set(
    [...counts].filter(([, count]) => count >= Math.max(2, cards.length / 3)).map(([column]) => column),
  );
}

function asCard(
  card: Element,
  columns: TitleColumns,
  common: ReadonlySet<number>,
  reading: Reading,
): ReadCard | undefined {
  const pieces = reading.piecesOf(card);
  const title = titleIn({ run: { elements: [], href: '' }, card, pieces }, columns.slice(0, 1));
  if (!title || !isRole(title)) return undefined;
  if (pieces.filter((piece) => piece !== title && common.has(piece.column)).length < 2) return undefined;
  const link = title.link ?? title.element.querySelector('a[href]') ?? undefined;
  const href = link ? hrefOf(link) : '';
  const shape = linkShape(href);
  // an advert in the list's clothes leads to a course, a shop, another site
  if (shape?.content || shape?.facet || (shape && /^[\w.-]+\.\w+\//.test(shape.key) && !shape.job))
    return undefined;
  return { run: { elements: [link ?? title.element], href: shape ? href : '' }, card, pieces };
}

/** The cards and what is close above them: an element among these holds cards. */
function withAncestors(cards: readonly Element[]): ReadonlySet<Element> {
  const known = new Set<Element>();
  for (const card of cards)
    for (let at: Element | null = card, up = 0; at && up < 8 && !known.has(at); at = at.parentElement, up++)
      known.add(at);
  return known;
}
