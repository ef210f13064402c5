import { isShown } from './visible.ts';

/** The links (or headings) of one card that stand for the same thing, side by side in the page. */
export interface Run {
  /** In page order: overlay, title, "view job". */
  elements: Element[];
  /** The address as written, of the first; empty for headings without a link. */
  href: string;
}

/** Levels above a link in which its card is looked for. */
const HIGHEST = 24;

/** Neighbouring links with the same target are one run; without targets each element is its own. */
export function runsOf(elements: readonly Element[], targets: readonly string[] = []): Run[] {
  const runs: Run[] = [];
  let last: Run | undefined;
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at] as Element;
    const href = targets[at] ?? '';
    if (last && href !== '' && href === last.href) last.elements.push(element);
    else {
      last = { elements: [element], href };
      runs.push(last);
    }
  }
  return runs;
}

/** How many levels above their first link the cards of these runs reach, seen on a sample of them. */
export function usualHeight(runs: readonly Run[], sample: readonly number[]): number {
  const reaches = sample.map((index) => reachOf(runs, index, HIGHEST));
  return mostCommon(reaches, () => chainOf(runs[sample[0] ?? 0]));
}

/**
 * The card of a run: the highest element that holds it and no other run. Where that would reach higher than
 * cards of the list usually do (the only row of a section, the last before the footer), it is cut to the
 * usual height.
 */
export function cardOf(runs: readonly Run[], index: number, height: number): Element {
  const { elements } = runs[index] as Run;
  let level = 0;
  let card = elements[0] as Element;
  for (; level < height && card.parentElement; level++) card = card.parentElement;
  if (holdsNeighbour(card, runs, index)) {
    level = Math.max(0, reachOf(runs, index, level));
    card = above(elements[0] as Element, level);
  }
  const last = elements.at(-1) as Element;
  while (elements.length > 1 && level < HIGHEST && card.parentElement && !card.contains(last)) {
    if (holdsNeighbour(card.parentElement, runs, index)) return isShown(card) ? card : above(last, level);
    card = card.parentElement;
    level++;
  }
  return card;
}

/** So many levels up: of a card that stands on the page twice, side by side, one for narrow screens, the other. */
function above(element: Element, levels: number): Element {
  let at = element;
  for (let up = 0; up < levels && at.parentElement; up++) at = at.parentElement;
  return at;
}

/** Levels from a run up to the highest element without a neighbouring run; `HIGHEST - 1` where none is above. */
function reachOf(runs: readonly Run[], index: number, most: number): number {
  let level = 0;
  for (
    let at: Element | null = (runs[index] as Run).elements[0] ?? null;
    at && level <= most;
    at = at.parentElement, level++
  )
    if (holdsNeighbour(at, runs, index)) return level - 1;
  return HIGHEST - 1;
}

function holdsNeighbour(element: Element, runs: readonly Run[], index: number): boolean {
  const [before, after] = [runs[index - 1]?.elements[0], runs[index + 1]?.elements[0]];
  return (
    (before !== undefined && element.contains(before)) || (after !== undefined && element.contains(after))
  );
}

function chainOf(run: Run | undefined): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = run?.elements[0] ?? null; at && chain.length < HIGHEST; at = at.parentElement)
    chain.push(at);
  return chain;
}

const WHOLE = new Set(['li', 'tr', 'article']);
const OUTSIDE = new Set([
  'body',
  'html',
  'main',
  'section',
  'ul',
  'ol',
  'tbody',
  'table',
  'form',
  'turbo-frame',
]);

/** The height most cards have, the lower one where two are as frequent; a lone card ends at its list item. */
function mostCommon(heights: readonly number[], chainOfFirst: () => readonly Element[]): number {
  const counts = new Map<number, number>();
  for (const height of heights) if (height < HIGHEST - 1) counts.set(height, (counts.get(height) ?? 0) + 1);
  let best = -1;
  let most = 0;
  for (const [height, count] of counts)
    if (count > most || (count === most && height < best)) [best, most] = [height, count];
  if (best >= 0) return best;
  const chain = chainOfFirst();
  const item = chain.findIndex(
    (element) =>
      WHOLE.has(element.localName) || /^(?:listitem|article|row)$/.test(element.getAttribute('role') ?? ''),
  );
  if (item >= 0) return item;
  const outside = chain.findIndex((element) => OUTSIDE.has(element.localName));
  return Math.max(0, Math.min(outside < 0 ? chain.length : outside, 4) - 1);
}
