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
  const chains: Element[][] = [];
  const reaches = sample.map((index) => {
    const chain = chainOf(runs[index]);
    chains.push(chain);
    return Math.min(shared(chain, chainOf(runs[index - 1])), shared(chain, chainOf(runs[index + 1]))) - 1;
  });
  return mostCommon(reaches, chains);
}

/**
 * The card of a run: the highest element that holds it and no other run. Where that would reach higher than
 * cards of the list usually do (the only row of a section, the last before the footer), it is cut to the
 * usual height.
 */
export function cardOf(runs: readonly Run[], index: number, height: number): Element {
  const run = runs[index] as Run;
  const chain = chainOf(run, height + 2);
  const last = run.elements.at(-1) as Element;
  let reach = height;
  for (const other of [runs[index - 1], runs[index + 1]]) {
    if (!other) continue;
    const level = shared(chain, chainOf(other, height + 12));
    if (level <= reach) reach = level - 1;
  }
  let level = Math.max(0, Math.min(reach, chain.length - 1));
  let card = chain[level] as Element;
  while (run.elements.length > 1 && level < HIGHEST && card.parentElement && !card.contains(last)) {
    card = card.parentElement;
    level++;
  }
  return card;
}

function chainOf(run: Run | undefined, most = HIGHEST): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = run?.elements[0] ?? null; at && chain.length < most; at = at.parentElement)
    chain.push(at);
  return chain;
}

/** How far up the first element stands that both chains share. */
function shared(chain: readonly Element[], other: readonly Element[]): number {
  if (other.length)
    for (let level = 0; level < chain.length; level++)
      if (other.includes(chain[level] as Element)) return level;
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
function mostCommon(heights: readonly number[], chains: readonly (readonly Element[])[]): number {
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
