/** The links (or headings) of one card that stand for the same thing, side by side in the page. */
export interface Run {
  /** In page order: overlay, title, "view job". */
  elements: Element[];
  /** The address as written, of the first; empty for headings without a link. */
  href: string;
}

/** Levels above a link in which its card is looked for. */
const HIGHEST = 30;

/** Neighbouring links with the same target are one run. */
export function runsOf(elements: readonly Element[], targetOf: (element: Element) => string): Run[] {
  const runs: Run[] = [];
  let last: Run | undefined;
  let lastTarget = '';
  for (const element of elements) {
    const target = targetOf(element);
    if (last && target === lastTarget && target !== '') last.elements.push(element);
    else {
      last = { elements: [element], href: target };
      lastTarget = target;
      runs.push(last);
    }
  }
  return runs;
}

/**
 * The card of each run: the highest element that holds this run and no other one. Where a card would reach
 * higher than cards of the list usually do (the only row of a section, the last before the footer), it is
 * cut to the usual height.
 * @param usual levels above the first link, when an earlier reading has learned them
 */
export function cardsOf(runs: readonly Run[], usual?: number): { cards: Element[]; height: number } {
  const chains = runs.map((run) => chainOf(run.elements[0] as Element));
  const reaches = chains.map(
    (chain, index) => Math.min(shared(chain, chains[index - 1]), shared(chain, chains[index + 1])) - 1,
  );
  const height = usual ?? usualHeight(reaches, chains);
  const cards = chains.map((chain, index) => {
    const run = runs[index] as Run;
    const last = run.elements.at(-1) as Element;
    let level = Math.max(0, Math.min(reaches[index] ?? 0, height, chain.length - 1));
    while (level + 1 < chain.length && run.elements.length > 1 && !chain[level]?.contains(last)) level++;
    return chain[level] as Element;
  });
  return { cards, height };
}

function chainOf(start: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = start; at && chain.length < HIGHEST; at = at.parentElement) chain.push(at);
  return chain;
}

/** How far up the first element stands that both chains share. */
function shared(chain: readonly Element[], other: readonly Element[] | undefined): number {
  if (!other) return HIGHEST;
  const set = new Set(other);
  for (const [level, element] of chain.entries()) if (set.has(element)) return level;
  return HIGHEST;
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
function usualHeight(heights: readonly number[], chains: readonly (readonly Element[])[]): number {
  const counts = new Map<number, number>();
  for (const height of heights) if (height < HIGHEST - 1) counts.set(height, (counts.get(height) ?? 0) + 1);
  let best = -1;
  let most = 0;
  for (const [height, count] of counts)
    if (count > most || (count === most && height < best)) [best, most] = [height, count];
  if (best >= 0) return best;
  const chain = chains[0] ?? [];
  const item = chain.findIndex(
    (element) =>
      WHOLE.has(element.localName) || /^(?:listitem|article|row)$/.test(element.getAttribute('role') ?? ''),
  );
  if (item >= 0) return item;
  const outside = chain.findIndex((element) => OUTSIDE.has(element.localName));
  return Math.max(0, Math.min(outside < 0 ? chain.length : outside, 4) - 1);
}
