import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';

/**
 * Every state of every page, drawn with made-up data in real Chromium and judged by axe. States that need a
 * broken disk or a changed board cannot be reached quickly through the whole extension; their drawing can.
 */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STATES = [
  ...readFileSync('tests/gallery/states.tsx', 'utf8').matchAll(/^ {2}'((?:popup|page)-[a-z-]+)':/gm),
].map(([, name]) => name as string);
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Next Rung</title><link rel="stylesheet" href="/main.css">
</head><body><div id="root"></div><script src="/main.js"></script></body></html>`;

/**
 * Who looks: each way of looking has broken a page that was fine in the others. Everything is judged once;
 * the other looks by what they can change.
 */
const LOOKS = [
  { look: 'light', options: {}, rules: undefined },
  { look: 'dark', options: { colorScheme: 'dark' }, rules: ['color-contrast'] },
  { look: 'forced colours', options: { forcedColors: 'active' }, rules: [] },
  { look: 'narrow, zoomed to 200 %', options: {}, rules: ['scrollable-region-focusable'], width: 320 },
  { look: 'right to left', options: {}, rules: [], dir: 'rtl' },
] as const;

/** Frames without a change after which a state counts as drawn: however slow the machine, no answer of the samples takes as many. */
const QUIET_FRAMES = 12;
/** Milliseconds that one state may take where little of the machine is left for it: the last resort. */
const EACH_STATE_MS = 15_000;

/** Runs in a page: resolves once nothing of it has changed for so many frames. */
async function settle(frames: number): Promise<void> {
  let quiet = 0;
  const observer = new MutationObserver(() => {
    quiet = 0;
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  while (quiet++ < frames) await new Promise((done) => requestAnimationFrame(done));
  observer.disconnect();
}

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

let browser: Browser;
let files: Map<string, string>;

/** A window of one person, in which one state after the other can be opened. */
interface Look {
  options: BrowserContextOptions;
  width?: number;
  dir?: string;
}

async function openWindow(look: Look) {
  const context = await browser.newContext(look.options);
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname;
    const body = files.get(path);
    if (body === undefined) return route.fulfill({ body: PAGE, contentType: 'text/html' });
    return route.fulfill({ body, contentType: path.endsWith('.css') ? 'text/css' : 'text/javascript' });
  });
  const open = async (state: string, query = '') => {
    const width = look.width ?? (state.startsWith('page') ? 1280 : 760);
    await page.setViewportSize({ width, height: 700 });
    const dir = look.dir ? `&dir=${look.dir}` : '';
    await page.goto(`https://gallery.example/?state=${state}&goal=1${dir}${query}`);
    await page.waitForFunction(() => document.getElementById('root')?.firstElementChild);
    await page.evaluate(settle, QUIET_FRAMES);
  };
  return { page, errors, open, close: () => context.close() };
}

beforeAll(async () => {
  const built = await build({
    entryPoints: ['tests/gallery/main.tsx'],
    bundle: true,
    write: false,
    outdir: '/',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  files = new Map(built.outputFiles.map(({ path, text }) => [path, text]));
  browser = await chromium.launch({
    executablePath: findBrowser('chromium') ?? undefined,
    args: ['--no-sandbox'],
  });
});
afterAll(() => browser?.close());

describe.each(LOOKS)('every state, $look', (look) => {
  test(
    'axe finds nothing, nothing sticks out sideways and nothing fails',
    async () => {
      expect(STATES.length).toBeGreaterThan(15);
      const faults: string[] = [];
      const { page, errors, open, close } = await openWindow(look);
      for (const state of STATES) {
        await open(state);
        if (look.rules?.length !== 0) {
          await page.evaluate(AXE);
          const problems = await page.evaluate(async (rules) => {
            const { axe } = globalThis as unknown as { axe: Axe };
            const { violations } = await axe.run(rules ? { runOnly: [...rules] } : {});
            return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`);
          }, look.rules);
          faults.push(...problems.map((each) => `${state}: ${each}`));
        }
        if (look.look === 'forced colours') {
          const own = await page.evaluate(() => {
            const chosen = new Set(
              ['CanvasText', 'ButtonText', 'LinkText', 'GrayText', 'SelectedItemText', 'HighlightText'].map(
                (color) => {
                  document.body.style.cssText = `forced-color-adjust:none;color:${color}`;
                  return getComputedStyle(document.body).color;
                },
              ),
            );
            document.body.style.cssText = '';
            return [...document.querySelectorAll('svg')]
              .filter((drawing) => !chosen.has(getComputedStyle(drawing).color))
              .map(
                (drawing) =>
                  `${drawing.parentElement?.outerHTML.slice(0, 80)} ${getComputedStyle(drawing).color}`,
              );
          });
          faults.push(...own.slice(0, 3).map((each) => `${state}: drawn in a colour nobody chose: ${each}`));
        }
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0) faults.push(`${state}: ${wide} px wider than the window`);
        faults.push(...errors.splice(0).map((error) => `${state}: ${error}`));
      }
      await close();
      expect(faults.join('\n')).toBe('');
    },
    EACH_STATE_MS * STATES.length,
  );
});

describe('opening the popup', () => {
  test.each(['popup-page', 'popup-list', 'popup-degraded', 'popup-chosen'])(
    'moves nothing while the answers come in: %s',
    async (state) => {
      const { page, open, close } = await openWindow(LOOKS[0]);
      await open(state, '&delay=40');
      await page.waitForFunction(() => document.querySelectorAll('.role-item').length > 3);
      await page.evaluate(() => {
        const world = globalThis as unknown as { shift: number };
        world.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) world.shift += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.evaluate(settle, QUIET_FRAMES);
      expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBe(0);
      await close();
    },
  );
});

describe.each([1, 1.25, 1.5, 2])('on a screen of %d pixels to the pixel', (deviceScaleFactor) => {
  test('the ladder mark has whole pixels: the page’s colour, the mark’s and its half tone, no blurred edge', async () => {
    const { page, open, close } = await openWindow({ options: { deviceScaleFactor } });
    await open('popup-list');
    const colours: number[] = [];
    for (const mark of await page.locator('.role-level .ladder-mark').all()) {
      const png = (await mark.screenshot()).toString('base64');
      colours.push(
        await page.evaluate(async (data) => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const drawing = canvas.getContext('2d');
          drawing?.drawImage(image, 0, 0);
          const { data: bytes } = drawing?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
          const seen = new Set<string>();
          for (let i = 0; i < bytes.length; i += 4) seen.add([...bytes.slice(i, i + 3)].join());
          return seen.size;
        }, png),
      );
    }
    await close();
    expect(colours.length).toBeGreaterThan(4);
    // Where two half tones meet on one pixel there is a fourth.
    expect(Math.max(...colours), colours.join(', ')).toBeLessThanOrEqual(4);
  });
});
