import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { type Browser, type LaunchOptions, until } from './browser.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { isLocal, replyParts } from './pages.ts';

export type { ChromiumTab };

export interface ChromiumOptions extends LaunchOptions {
  /** The unpacked extension; `null` runs without one, for comparisons. */
  extension?: string | null;
  headless?: boolean;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  args?: string[];
  /** Lets requests that the site does not answer go to the network, as `npm start -- URL` needs. */
  network?: boolean;
}

export interface ChromiumBrowser extends Browser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  open(url: string): Promise<ChromiumTab>;
  openPanel(path: string): Promise<ChromiumTab>;
  relaunch(): Promise<ChromiumBrowser>;
}

const ARGS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
];
/** What is neither answered by the site nor on this machine does not exist. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/** Chromium names an unpacked extension by its folder: the first 32 hex digits of a hash, as letters. */
function unpackedId(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Starts real Chromium with the built extension. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<ChromiumBrowser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium: run `node scripts/bootstrap.mjs chromium`');
  const extension = options.extension === null ? null : resolve(options.extension ?? '.output/chrome-mv3');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'next-rung-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    viewport: options.viewport ?? { width: 1280, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
    args: [
      ...ARGS,
      ...(options.network ? [] : [NO_NETWORK]),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ...(options.args ?? []),
    ],
    ...(extension && { ignoreDefaultArgs: ['--disable-extensions'] }),
  });
  // Playwright's own waits end no earlier than those of the tests.
  context.setDefaultTimeout(60_000);
  const requests: string[] = [];
  context.on('request', (request) => {
    if (request.url().startsWith('http')) requests.push(request.url());
  });
  if (options.site || !options.network) await answerFrom(context, options);
  const extensionId = extension ? unpackedId(extension) : '';

  async function tabAt(url: string) {
    const page = await context.newPage();
    const tab = new ChromiumTab(page, await context.newCDPSession(page));
    await tab.go(url);
    return tab;
  }
  async function end() {
    await context.close();
  }
  return {
    name: 'chromium',
    context,
    extensionId,
    requests,
    open: tabAt,
    openPanel: (path) => tabAt(`chrome-extension://${extensionId}/${path}`),
    stopBackground: () => stopServiceWorker(context, extensionId),
    async relaunch() {
      await end();
      return launchChromium({ ...options, profile });
    },
    async close() {
      await end();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function answerFrom(context: BrowserContext, { site, network }: ChromiumOptions) {
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (!url.protocol.startsWith('http') || isLocal(url)) return route.continue();
    const reply = site?.(url);
    if (!reply) return network ? route.continue() : route.abort('namenotresolved');
    const { status, type, body } = replyParts(reply);
    return route.fulfill({ status, contentType: type, body });
  });
}

/** Stops the extension's worker the way the browser's own idle timer ends it. */
async function stopServiceWorker(context: BrowserContext, extensionId: string) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const session = await context.newCDPSession(page);
  const states = new Map<string, string>();
  // Where messages keep coming it is started again at once: having been stopped is what counts.
  let hasStopped = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of versions) {
      states.set(version.versionId, version.runningStatus);
      if (version.runningStatus === 'stopped') hasStopped = true;
    }
  });
  await session.send('ServiceWorker.enable');
  await until('the service worker to be known', () => states.size > 0);
  hasStopped = [...states.values()].every((state) => state === 'stopped');
  await session.send('ServiceWorker.stopAllWorkers');
  await until('the service worker to stop', () => hasStopped);
  await page.close();
}
