/**
 * Speed of extraction in real Chromium: `npm run bench:extract`. Fails (status 1) where a promise is broken:
 * a full pass takes at most three bare walks, grows in line with the page, and reading one appended card
 * costs the same on a short page and on a long one.
 */
import { type Browser, chromium } from 'playwright-core';
import { bundle } from './bundle.ts';
import { madePage } from './made-list.ts';

interface Bench {
  full(runs: number): { found: number; first: number; walk: number; pass: number };
  appended(runs: number): { found: number; each: number };
}

const SIZES = [100, 400, 1000, 4000];
const MOST_WALKS = 3;
/**
 * Walks a pass on the longest page over those on the shortest; below 1 where fixed costs are shared. Against the walk,
 * because what a node of a long page costs to visit hangs on how much of the processor's caches others leave.
 */
const STEEPEST = 1.5;
/** One appended card on a page of 4,000 over the same on a page of 50: noise, not growth. */
const MOST_GROWTH = 2;

async function measure<T>(
  browser: Browser,
  script: string,
  cards: number,
  call: (bench: Bench, runs: number) => T,
) {
  const page = await browser.newPage();
  await page.setContent(madePage(cards));
  await page.evaluate(script);
  const runs = Math.max(9, Math.min(60, Math.round(6000 / cards)));
  const result = (await page.evaluate(`(${call.toString()})(globalThis.bench, ${runs})`)) as T;
  await page.close();
  return result;
}

async function main() {
  const script = await bundle();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const broken: string[] = [];
  const ratios: number[] = [];
  try {
    console.log('cards  found   walk ms   pass ms   pass/walk   µs per card   first ms');
    for (const cards of SIZES) {
      const { found, first, walk, pass } = await measure(browser, script, cards, (bench, runs) =>
        bench.full(runs),
      );
      const ratio = pass / walk;
      ratios.push(ratio);
      console.log(
        `${String(cards).padStart(5)}  ${String(found).padStart(5)}  ${walk.toFixed(2).padStart(8)}  ${pass.toFixed(2).padStart(8)}  ${ratio.toFixed(2).padStart(10)}  ${((1000 * pass) / cards).toFixed(1).padStart(12)}  ${first.toFixed(1).padStart(9)}`,
      );
      if (found !== cards) broken.push(`${cards} cards on the page, ${found} found`);
      if (ratio > MOST_WALKS)
        broken.push(`${cards} cards: a pass takes ${ratio.toFixed(2)} walks, more than ${MOST_WALKS}`);
    }
    const slope = (ratios.at(-1) ?? 0) / (ratios[0] ?? 1);
    console.log(`walks, 4000 cards over 100: ${slope.toFixed(2)}`);
    if (slope > STEEPEST) broken.push(`walks a pass grow by ${slope.toFixed(2)}: not linear`);
    const [short, long] = [
      await measure(browser, script, 50, (bench) => bench.appended(300)),
      await measure(browser, script, 4000, (bench) => bench.appended(300)),
    ];
    console.log(
      `one appended card: ${short.each.toFixed(3)} ms on a page of 50, ${long.each.toFixed(3)} ms on a page of 4000`,
    );
    if (short.found < 300 || long.found < 300)
      broken.push(`appended cards found ${short.found} and ${long.found} of 300`);
    if (long.each > MOST_GROWTH * short.each + 0.1)
      broken.push('an appended card costs more on a longer page');
  } finally {
    await browser.close();
  }
  for (const line of broken) console.error(`BROKEN: ${line}`);
  process.exitCode = broken.length ? 1 : 0;
}

await main();
