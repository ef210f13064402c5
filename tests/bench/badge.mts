/**
 * What badges cost a result page, in real Chromium, against the same page without the extension in the same
 * run: `npm run bench:badge`. LinkedIn's structure, made-up content. Prints medians as tables. `PARTS=load,append`
 * chooses parts; `AGAINST=folder` measures another build of the extension in turn with this one; times of day pass on a busy machine, so each row also has the main thread's processor time,
 * and tasks are counted in it.
 */
import { performance } from 'node:perf_hooks';
import { type ChromiumBrowser, type ChromiumTab, launchChromium } from '../e2e/driver/chromium.ts';
import { linkedInCard, linkedInPage } from '../samples/linkedin-page.ts';
import { isOutside } from '../samples/made-up-jobs.ts';
import { type Task, tasksDuring } from './tasks.ts';

const RUNS = Number(process.env.RUNS ?? 7);
const SIZES = (process.env.SIZES ?? '25,100,500,1000').split(',').map(Number);
const PARTS = (process.env.PARTS ?? 'load,asleep,append,slow,tasks,unrelated,leak').split(',');
const URL_OF = (name: string) => `https://www.linkedin.com/jobs/search?bench=${name}`;

/** Notes when cards and badges came to stand in the page, and layout shifts. */
const PROBE = `<script>
window.probe = { cards: 0, first: 0, last: 0, shift: 0, want: 0 };
performance.mark('bench');
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
  shift: number;
  heapMb: number;
  /** Processor time of the page's main thread, the page's own work included. */
  cpu: number;
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

async function metricsOf({ session }: ChromiumTab): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function measure(
  browser: ChromiumBrowser,
  name: string,
  n: number,
  throttle = 1,
  bare = false,
  asleep = false,
): Promise<Measured> {
  if (asleep && !bare) await browser.stopBackground();
  const tab = await browser.open('about:blank');
  const { session } = tab;
  if (throttle > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await show(tab, name, n, bare);
  const probe = await tab.evaluate(() => (window as never as { probe: Record<string, number> }).probe);
  const cpu = (await metricsOf(tab)).TaskDuration;
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize } = await metricsOf(tab);
  await tab.close();
  return {
    first: (probe.first ?? 0) - (probe.cards ?? 0),
    all: (probe.last ?? 0) - (probe.cards ?? 0),
    shift: probe.shift ?? 0,
    heapMb: (JSHeapUsedSize ?? 0) / 2 ** 20,
    cpu: (cpu ?? 0) * 1000,
  };
}

/** Opens a page of `n` cards, or one to which they are appended, and waits until their badges stand. */
async function show(tab: ChromiumTab, name: string, n: number, bare: boolean) {
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
  // On a busy machine the page may be behind with its own layout, which belongs to what is measured.
  await tab.evaluate(
    () => new Promise((done) => requestIdleCallback(() => requestAnimationFrame(() => setTimeout(done)))),
  );
}

/** Who is compared: in turn, so that what else the machine does falls on all alike. */
interface Contender {
  name: string;
  browser: ChromiumBrowser;
  bare: boolean;
}

async function inTurn(
  contenders: readonly Contender[],
  page: string,
  n: number,
  throttle?: number,
  asleep = false,
): Promise<Measured[]> {
  const runs: Measured[][] = contenders.map(() => []);
  for (let i = 0; i < RUNS; i++)
    for (const [at, { browser, bare }] of contenders.entries())
      runs[at]?.push(await measure(browser, page, n, throttle, bare, asleep));
  return runs.map((some) => {
    const of = (key: keyof Measured) => median(some.map((run) => run[key]));
    return {
      first: of('first'),
      all: of('all'),
      shift: of('shift'),
      heapMb: of('heapMb'),
      cpu: of('cpu'),
    };
  });
}

const print = (label: string, m: Measured) =>
  console.log(
    `| ${label} | ${m.first > 0 ? m.first.toFixed(1) : '–'} | ${m.all > 0 ? m.all.toFixed(1) : '–'} | ${m.shift.toFixed(4)} | ${m.heapMb.toFixed(2)} | ${m.cpu.toFixed(0)} |`,
  );

const browser = await launchChromium({ site });
const without = await launchChromium({ site, extension: null });
const AGAINST = process.env.AGAINST;
const other = AGAINST ? await launchChromium({ site, extension: AGAINST }) : undefined;
const CONTENDERS: Contender[] = [
  { name: 'bare', browser: without, bare: true },
  ...(other ? [{ name: 'the other build', browser: other, bare: false }] : []),
  { name: '', browser, bare: false },
];

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Script time of 2,000 insertions that are no posting, in 20 tasks, on a page of 100 cards that has come to rest. */
async function unrelated(browser: ChromiumBrowser): Promise<number> {
  const tab = await browser.open('about:blank');
  await tab.session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await tab.go(URL_OF('load-100'));
  await pause(1500);
  const before = await metricsOf(tab);
  await tab.evaluate(async () => {
    const aside = document.body.appendChild(document.createElement('aside'));
    for (let batch = 0; batch < 20; batch++) {
      for (let i = 0; i < 100; i++)
        aside.append(Object.assign(document.createElement('p'), { textContent: `${i}` }));
      await new Promise((resolve) => setTimeout(resolve, 16));
    }
  });
  await pause(400);
  const after = await metricsOf(tab);
  await tab.close();
  return ((after.ScriptDuration ?? 0) - (before.ScriptDuration ?? 0)) * 1000;
}

/** What stands in memory after so many in-page navigations, each to another list of 25. */
async function leak(browser: ChromiumBrowser) {
  const tab = await browser.open('about:blank');
  await tab.session.send('Performance.enable');
  await tab.go(URL_OF('load-25'));
  await pause(800);
  const lists = [0, 1, 2].map((list) =>
    Array.from({ length: 25 }, (_, i) => linkedInCard(list * 25 + i)).join(''),
  );
  let gone = 0;
  for (const until of [20, 120, 220]) {
    for (; gone < until; gone++) {
      await tab.evaluate(
        async (html: string, n: number) => {
          history.pushState(null, '', `?bench=load-25&start=${n}`);
          const list = document.querySelector('ul.jobs-search__results-list');
          const parsed = new DOMParser().parseFromString(`<ul>${html}</ul>`, 'text/html');
          list?.replaceChildren(...(parsed.querySelector('ul')?.children ?? []));
          await new Promise((resolve) => setTimeout(resolve, 60));
        },
        lists[gone % 3] as string,
        gone,
      );
    }
    await pause(600);
    await tab.session.send('HeapProfiler.collectGarbage');
    await pause(200);
    await tab.session.send('HeapProfiler.collectGarbage');
    const { Nodes, JSEventListeners, JSHeapUsedSize } = await metricsOf(tab);
    const badges = await tab.evaluate(() => document.getElementsByTagName('next-rung-badge').length);
    console.log(
      `| ${until} | ${badges} | ${Nodes} | ${JSEventListeners} | ${((JSHeapUsedSize ?? 0) / 2 ** 20).toFixed(2)} |`,
    );
  }
  await tab.close();
}

/** How long the page's main thread is kept at a stretch, by whomever. */
async function longTasks(label: string, name: string, n: number, throttle = 1) {
  const runs: Task[][][] = CONTENDERS.map(() => []);
  for (let i = 0; i < RUNS; i++)
    for (const [at, { browser, bare }] of CONTENDERS.entries()) {
      const tab = await browser.open('about:blank');
      if (throttle > 1) await tab.session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
      runs[at]?.push(await tasksDuring(tab, 'bench', () => show(tab, name, n, bare)));
      await tab.close();
    }
  for (const [at, some] of runs.entries()) {
    const of = (value: (tasks: Task[]) => number) => median(some.map(value)).toFixed(0);
    const long = of((tasks) => tasks.filter(({ cpu }) => cpu > 50).length);
    const longest = of((tasks) => Math.max(...tasks.map(({ cpu }) => cpu)));
    const script = of((tasks) => Math.max(...tasks.map(({ script }) => script)));
    console.log(`| ${nameOf(label, at)} | ${long} | ${longest} | ${script} |`);
  }
}

if (PARTS.some((part) => /load|asleep|append|slow/.test(part))) {
  console.log('| page | first badge ms | all badges ms | layout shift | heap MB | CPU ms |');
  console.log('| --- | --- | --- | --- | --- | --- |');
}
const nameOf = (label: string, at: number) => [label, CONTENDERS[at]?.name].filter(Boolean).join(', ');
async function both(label: string, name: string, n: number, throttle?: number, asleep = false) {
  const medians = await inTurn(CONTENDERS, name, n, throttle, asleep);
  for (const [at, one] of medians.entries()) print(nameOf(label, at), one);
}
if (PARTS.includes('load')) for (const n of SIZES) await both(`${n} cards at load`, 'load', n);
if (PARTS.includes('asleep')) await both('100 cards at load, the background asleep', 'load', 100, 1, true);
if (PARTS.includes('append')) await both('500 cards appended', 'append', 500);
if (PARTS.includes('slow')) await both('100 cards at load, 4× slower', 'load', 100, 4);
if (PARTS.includes('tasks')) {
  console.log('\n| page | tasks over 50 ms | longest task, CPU ms | longest script in a task, CPU ms |');
  console.log('| --- | --- | --- | --- |');
  await longTasks('500 cards appended', 'append', 500);
  await longTasks('500 cards at load', 'load', 500);
  await longTasks('100 cards at load, 4× slower', 'load', 100, 4);
}
if (PARTS.includes('unrelated')) {
  const times: number[][] = CONTENDERS.map(() => []);
  for (let i = 0; i < RUNS; i++)
    for (const [at, { browser }] of CONTENDERS.entries()) times[at]?.push(await unrelated(browser));
  const [bare = 0, ...others] = times.map(median);
  console.log(`\n2,000 unrelated insertions, script: bare ${bare.toFixed(1)} ms`);
  for (const [at, own] of others.entries())
    console.log(
      `${nameOf('with the extension', at + 1)} ${own.toFixed(1)} ms, its own ${(own - bare).toFixed(1)} ms`,
    );
}
if (PARTS.includes('leak')) {
  console.log(
    '\n| in-page navigations | badges | nodes | listeners | heap MB |\n| --- | --- | --- | --- | --- |',
  );
  await leak(browser);
}
await browser.close();
await without.close();
await other?.close();
