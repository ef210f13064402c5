/**
 * What badges cost a result page, in real Chromium, against the same page without the extension in the same
 * run: `npm run bench:badge`. LinkedIn's structure, made-up content. Prints medians as a table.
 */
import { performance } from 'node:perf_hooks';
import { type ChromiumBrowser, launchChromium } from '../e2e/driver/chromium.ts';
import { linkedInCard, linkedInPage } from '../samples/linkedin-page.ts';
import { isOutside } from '../samples/made-up-jobs.ts';

const RUNS = Number(process.env.RUNS ?? 7);
const SIZES = (process.env.SIZES ?? '25,100,500,1000').split(',').map(Number);
const URL_OF = (name: string) => `https://www.linkedin.com/jobs/search?bench=${name}`;

/** Notes when cards and badges came to stand in the page, long tasks and layout shifts. */
const PROBE = `<script>
window.probe = { cards: 0, first: 0, last: 0, tasks: [], shift: 0, want: 0 };
new PerformanceObserver((l) => { for (const e of l.getEntries()) probe.tasks.push(e.duration); }).observe({ type: 'longtask', buffered: true });
new PerformanceObserver((l) => { for (const e of l.getEntries()) probe.shift += e.value; }).observe({ type: 'layout-shift', buffered: true });
window.badges = document.getElementsByTagName('next-rung-badge');
new MutationObserver(() => {
  if (!badges.length) return;
  const now = performance.now();
  if (!probe.first) probe.first = now;
  if (badges.length >= probe.want && !probe.last) probe.last = now;
}).observe(document, { childList: true, subtree: true });
</script>`;

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const inFamily = (n: number) => Array.from({ length: n }, (_, i) => i).filter((i) => !isOutside(i)).length;

interface Measured {
  first: number;
  all: number;
  longest: number;
  shift: number;
  heapMb: number;
}

const site = (url: URL) => {
  const [kind, n] = (url.searchParams.get('bench') ?? '').split('-');
  const cards = kind === 'append' ? 1 : Number(n);
  const want = inFamily(Number(n));
  return {
    body: linkedInPage({
      cards,
      head: PROBE,
      script: `probe.want = ${want}; probe.cards = performance.now();`,
    }),
  };
};

async function measure(
  browser: ChromiumBrowser,
  name: string,
  n: number,
  throttle = 1,
  bare = false,
): Promise<Measured> {
  const tab = await browser.open('about:blank');
  const { session } = tab;
  if (throttle > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await session.send('Performance.enable');
  await tab.go(URL_OF(`${name}-${n}`));
  if (name === 'append') {
    const html = Array.from({ length: n }, (_, i) => linkedInCard(i)).join('');
    await tab.evaluate(
      (markup: string, want: number) => {
        const { probe } = window as unknown as { probe: Record<string, number> };
        const parsed = new DOMParser().parseFromString(`<ul>${markup}</ul>`, 'text/html');
        const more = document.createDocumentFragment();
        more.append(...(parsed.querySelector('ul')?.children ?? []));
        probe.want = want;
        probe.first = 0;
        probe.last = 0;
        document.querySelector('ul.jobs-search__results-list')?.append(more);
        probe.cards = performance.now();
      },
      html,
      inFamily(n) + 1,
    );
  }
  const end = performance.now() + 10_000;
  while (
    !bare &&
    performance.now() < end &&
    !(await tab.evaluate(() => (window as never as { probe: { last: number } }).probe.last))
  )
    await new Promise((resolve) => setTimeout(resolve, 40));
  await new Promise((resolve) => setTimeout(resolve, bare ? 800 : 400));
  const probe = await tab.evaluate(
    () => (window as never as { probe: Record<string, number> & { tasks: number[] } }).probe,
  );
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await tab.close();
  return {
    first: (probe.first ?? 0) - (probe.cards ?? 0),
    all: (probe.last ?? 0) - (probe.cards ?? 0),
    longest: Math.max(0, ...probe.tasks),
    shift: probe.shift ?? 0,
    heapMb: (metrics.find((each) => each.name === 'JSHeapUsedSize')?.value ?? 0) / 2 ** 20,
  };
}

async function rows(
  browser: ChromiumBrowser,
  name: string,
  n: number,
  throttle?: number,
  bare?: boolean,
): Promise<Measured> {
  const runs: Measured[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(await measure(browser, name, n, throttle, bare));
  const of = (key: keyof Measured) => median(runs.map((run) => run[key]));
  return {
    first: of('first'),
    all: of('all'),
    longest: of('longest'),
    shift: of('shift'),
    heapMb: of('heapMb'),
  };
}

const show = (label: string, m: Measured) =>
  console.log(
    `| ${label} | ${m.first > 0 ? m.first.toFixed(1) : '–'} | ${m.all > 0 ? m.all.toFixed(1) : '–'} | ${m.longest.toFixed(0)} | ${m.shift.toFixed(4)} | ${m.heapMb.toFixed(2)} |`,
  );

const browser = await launchChromium({ site });
const without = await launchChromium({ site, extension: null });
console.log('| page | first badge ms | all badges ms | longest task ms | layout shift | heap MB |');
console.log('| --- | --- | --- | --- | --- | --- |');
async function both(label: string, name: string, n: number, throttle?: number) {
  show(`${label}, bare`, await rows(without, name, n, throttle, true));
  show(label, await rows(browser, name, n, throttle));
}
for (const n of SIZES) await both(`${n} cards at load`, 'load', n);
await both('500 cards appended', 'append', 500);
await both('100 cards at load, 4× slower', 'load', 100, 4);
await browser.close();
await without.close();
