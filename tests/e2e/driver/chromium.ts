import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import {
  type Browser,
  describeQuery,
  type Found,
  type LaunchOptions,
  type Query,
  type Scope,
  type Tab,
  until,
} from './browser.ts';
import { isLocal, readText, replyParts } from './pages.ts';

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

/** A tab; `page` is Playwright's own, for everything that only Chromium tests need. */
export class ChromiumTab implements Tab {
  readonly page: Page;
  readonly session: CDPSession;

  constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.session = session;
  }

  async go(url: string) {
    await this.page.goto(url, { waitUntil: 'load' });
  }

  async url() {
    return this.page.url();
  }

  async evaluate<T, A extends unknown[]>(read: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const root = await this.root();
    return root.run<T>(`function (...args) { return (${read})(...args); }`, args);
  }

  async press(key: string) {
    await this.page.keyboard.press(key);
  }

  async screenshot(file: string) {
    await this.page.screenshot({ path: file });
  }

  async show() {
    await this.page.bringToFront();
  }

  async close() {
    await this.page.close();
  }

  async all(query: Query) {
    return (await this.root()).all(query);
  }

  find(query: Query, options?: { within?: number }) {
    return findIn(this, this.page.url(), query, options);
  }

  private async root(): Promise<ChromiumFound> {
    const { result } = await this.session.send('Runtime.evaluate', { expression: 'document' });
    return new ChromiumFound(this, requireId(result.objectId));
  }
}

class ChromiumFound implements Found {
  private readonly tab: ChromiumTab;
  private readonly objectId: string;

  constructor(tab: ChromiumTab, objectId: string) {
    this.tab = tab;
    this.objectId = objectId;
  }

  /** Calls a function with this node as `this`; arguments and result as JSON. */
  async run<T>(declaration: string, args: unknown[]): Promise<T> {
    const answer = await this.tab.session.send('Runtime.callFunctionOn', {
      objectId: this.objectId,
      functionDeclaration: declaration,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (answer.exceptionDetails) {
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    }
    return answer.result.value as T;
  }

  evaluate<T, A extends unknown[]>(read: (element: HTMLElement, ...args: A) => T, ...args: A): Promise<T> {
    return this.run<T>(`function (...args) { return (${read})(this, ...args); }`, args);
  }

  async all(query: Query): Promise<Found[]> {
    if (typeof query !== 'string') return this.byRole(query);
    const list = await this.tab.session.send('Runtime.callFunctionOn', {
      objectId: this.objectId,
      functionDeclaration: 'function (css) { return [...this.querySelectorAll(css)]; }',
      arguments: [{ value: query }],
    });
    const { result } = await this.tab.session.send('Runtime.getProperties', {
      objectId: requireId(list.result.objectId),
      ownProperties: true,
    });
    return result.flatMap(({ name, value }) =>
      /^\d+$/.test(name) && value?.objectId ? [new ChromiumFound(this.tab, value.objectId)] : [],
    );
  }

  private async byRole({ role, name }: { role: string; name?: string }) {
    const { nodes } = await this.tab.session.send('Accessibility.queryAXTree', {
      objectId: this.objectId,
      role,
      ...(name !== undefined && { accessibleName: name }),
    });
    const found: Found[] = [];
    for (const node of nodes) {
      if (node.ignored || node.backendDOMNodeId === undefined) continue;
      found.push(await this.handle(node.backendDOMNodeId));
    }
    return found;
  }

  private async handle(backendNodeId: number) {
    const { object } = await this.tab.session.send('DOM.resolveNode', { backendNodeId });
    return new ChromiumFound(this.tab, requireId(object.objectId));
  }

  find(query: Query, options?: { within?: number }) {
    return findIn(this, 'this element', query, options);
  }

  shadow(): Promise<Found> {
    return until('a shadow root', async () => {
      const { node } = await this.tab.session.send('DOM.describeNode', {
        objectId: this.objectId,
        pierce: true,
      });
      const root = node.shadowRoots?.find((one) => one.shadowRootType !== 'user-agent');
      return root && this.handle(root.backendNodeId);
    });
  }

  text() {
    return this.evaluate(readText);
  }

  attribute(name: string) {
    return this.evaluate((element, key) => element.getAttribute(key), name);
  }

  async click() {
    const { x, y } = await this.middle();
    await this.tab.page.mouse.click(x, y);
  }

  async hover() {
    const { x, y } = await this.middle();
    await this.tab.page.mouse.move(x, y);
  }

  async type(text: string) {
    await this.click();
    await this.tab.page.keyboard.type(text);
  }

  private middle() {
    return until('the element to have a place on screen', async () => {
      await this.tab.page.bringToFront();
      await this.tab.session.send('DOM.scrollIntoViewIfNeeded', { objectId: this.objectId });
      const { quads } = await this.tab.session.send('DOM.getContentQuads', { objectId: this.objectId });
      const [x0 = 0, y0 = 0, , , x2 = 0, y2 = 0] = quads[0] ?? [];
      return quads[0] && { x: (x0 + x2) / 2, y: (y0 + y2) / 2 };
    });
  }
}

function findIn(scope: Scope, where: string, query: Query, options?: { within?: number }) {
  return until(
    `${describeQuery(query)} in ${where}`,
    async () => (await scope.all(query))[0],
    options?.within,
  );
}

function requireId(objectId: string | undefined): string {
  if (!objectId) throw new Error('the page gave no object');
  return objectId;
}
