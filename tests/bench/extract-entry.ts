import { extractPostings, openPage } from '../../lib/extract/index.ts';
import { madeCard } from './made-list.ts';

const WARM_MS = 2000;
const ADDRESS = 'https://board.example/jobs/search?q=customer+service';

/** Of many runs the tenth that nothing else on the machine disturbed. */
function undisturbed(times: number[]): number {
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 10)] ?? Number.NaN;
}

/** The shortest span that the browser's clock, which ticks ten times a millisecond, tells well. */
const SPAN_MS = 4;

/** Milliseconds of one call, timed over as many as make a span the clock can tell. */
function timed(work: () => unknown): number {
  const start = performance.now();
  let calls = 0;
  let spent = 0;
  do {
    work();
    calls++;
    spent = performance.now() - start;
  } while (spent < SPAN_MS);
  return spent / calls;
}

/** Lets the browser compile both sides fully: the yardstick is a few lines, a pass is thousands. */
function warm(work: () => unknown): void {
  for (const end = performance.now() + WARM_MS; performance.now() < end; ) work();
}

/** The yardstick: every node of the page visited once, every text node's text read. */
function walk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeType === Node.TEXT_NODE) length += (node.nodeValue as string).length;
  return length;
}

const bench = {
  /** A bare walk and a full pass, in turns, so that both meet the same noise. */
  full(runs: number) {
    const start = performance.now();
    const found = extractPostings(document, ADDRESS).postings.length;
    const first = performance.now() - start;
    warm(walk);
    warm(() => extractPostings(document, ADDRESS));
    const walks: number[] = [];
    const passes: number[] = [];
    for (let run = 0; run < runs; run++) {
      walks.push(timed(walk));
      passes.push(timed(() => extractPostings(document, ADDRESS)));
    }
    return { found, first, walk: undisturbed(walks), pass: undisturbed(passes) };
  },
  /** The best of a few readings of a page made to be hard to read, and of as many walks. */
  hostile(runs: number) {
    const best = { walk: Number.POSITIVE_INFINITY, pass: Number.POSITIVE_INFINITY };
    let found = 0;
    let nodes = 0;
    for (let run = 0; run < runs; run++) {
      const start = performance.now();
      walk();
      const between = performance.now();
      found = extractPostings(document, ADDRESS, { boards: [] }).postings.length;
      best.walk = Math.min(best.walk, between - start);
      best.pass = Math.min(best.pass, performance.now() - between);
    }
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    while (walker.nextNode()) nodes++;
    return { found, nodes, ...best };
  },
  /**
   * One card appended to the list, read alone. Laying out a long page empties the processor's caches, which
   * the next reading of anything pays for: a card that was there before is read ahead of the clock.
   */
  appended(runs: number) {
    const page = openPage(document, ADDRESS);
    page.read();
    const list = document.querySelector('#list') as Element;
    const before = list.children[9] as Element;
    const times: number[] = [];
    let found = 0;
    for (let run = 0; run < runs; run++) {
      list.insertAdjacentHTML('beforeend', madeCard(100_000 + run));
      const card = list.lastElementChild as Element;
      void card.clientTop; // the style of what was added is worked out before the clock starts
      page.readWithin([before]);
      const start = performance.now();
      found += page.readWithin([card]).length;
      times.push(performance.now() - start);
      card.remove();
    }
    return { found, each: undisturbed(times) };
  },
};

Object.assign(globalThis, { bench });
