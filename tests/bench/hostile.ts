/**
 * Pages made to keep the reader busy, in real Chromium: `npx tsx tests/bench/hostile.ts`. Fails (status 1) where the
 * time for one of a page's parts grows with the page. That the work is in proportion is held by a unit test that
 * counts it; this one shows what it costs.
 */
import { chromium, type Page } from 'playwright-core';
import { bundle } from './bundle.ts';
import { hostilePages } from './hostile-pages.ts';

const SHORT = 1000;
const LONG = 10_000;
/** Of times; the browser's own heap makes a long page dearer by a part than a short one. */
const MOST_GROWTH = 2.5;
const RUNS = 4;

interface Cost {
  found: number;
  nodes: number;
  walk: number;
  pass: number;
}

async function measure(page: Page, script: string, html: string): Promise<Cost> {
  await page.setContent(html, { timeout: 300_000 });
  await page.evaluate(script);
  return (await page.evaluate(`globalThis.bench.hostile(${RUNS})`)) as Cost;
}

async function main() {
  const script = await bundle();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const broken: string[] = [];
  try {
    console.log(`${'page'.padEnd(46)}   nodes   found  walk ms  pass ms  walks  µs a part  growth`);
    for (const [name, make] of Object.entries(hostilePages)) {
      const page = await browser.newPage();
      const short = await measure(page, script, make(SHORT));
      const long = await measure(page, script, make(LONG));
      await page.close();
      const growth = long.pass / LONG / (short.pass / SHORT);
      console.log(
        `${name.padEnd(46)} ${String(long.nodes).padStart(7)} ${String(long.found).padStart(7)} ${long.walk.toFixed(1).padStart(8)} ${long.pass.toFixed(1).padStart(8)} ${(long.pass / long.walk).toFixed(1).padStart(6)} ${((1000 * long.pass) / LONG).toFixed(1).padStart(10)} ${growth.toFixed(2).padStart(7)}`,
      );
      if (growth > MOST_GROWTH)
        broken.push(`${name}: a part costs ${growth.toFixed(2)} times as much on ten times the page`);
    }
  } finally {
    await browser.close();
  }
  for (const line of broken) console.error(`BROKEN: ${line}`);
  process.exitCode = broken.length ? 1 : 0;
}

await main();
