import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { ADDON_ID, BidiSession } from './bidi.ts';
import { type Browser, type Found, type LaunchOptions, type Tab, until } from './browser.ts';
import { type FirefoxFound, FirefoxTab } from './firefox-tab.ts';
import {
  chooseInMenu,
  clickPopup,
  openPopup,
  pressInWindow,
  readyAddon,
  stopEventPage,
} from './firefox-window.ts';
import { isLocal, replyParts, type Site } from './pages.ts';

/** The address that a preference fixes for the add-on. */
const ADDON_HOST = '6e657874-7275-4e67-8000-000000000001';

const PREFERENCES = {
  'remote.active-protocols': 1,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.normandy.enabled': false,
  'services.settings.server': 'data:,',
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_HOST }),
  // A temporary add-on loses its data with the session; these two make a relaunch keep it, as for an installed one.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // What the site does not answer goes to a proxy that is not there.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

export interface FirefoxOptions extends LaunchOptions {
  /** The built folder. */
  extension?: string;
  preferences?: Record<string, string | number | boolean>;
  viewport?: { width: number; height: number };
}

export interface FirefoxBrowser extends Browser {
  /** Presses keys at the browser's own window, where its shortcuts are: `Alt+Shift+S`. A tab's `press` goes to the page alone. */
  pressShortcut(keys: string): Promise<void>;
  /** Installs the extension over itself, as an update does. */
  reinstall(): Promise<void>;
  /** Right-clicks an element of the page in front, and chooses the extension's entry in the browser's own menu. */
  chooseInMenu(link: Found): Promise<void>;
  /** Opens the popup over the tab in front by a click on the toolbar's button, which lends the extension that tab. */
  openPopup(): Promise<FirefoxPopup>;
}

/** The toolbar's own popup, open until something else is clicked. */
export interface FirefoxPopup {
  /** Its words. */
  text(): Promise<string>;
  /** How wide its page is, in CSS pixels. */
  width(): Promise<number>;
  /** Clicks the first element of a selector with the window's mouse. */
  click(selector: string): Promise<void>;
}

interface Views {
  getViews(which: object): Window[];
}

/** Starts real Firefox with the built extension as a temporary add-on. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<FirefoxBrowser> {
  const program = findBrowser('firefox');
  if (!program) throw new Error('no Firefox: run `node scripts/bootstrap.mjs firefox`');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'next-rung-firefox-'));
  const preferences = Object.entries({ ...PREFERENCES, ...options.preferences });
  writeFileSync(
    join(profile, 'user.js'),
    preferences.map(([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});`).join('\n'),
  );
  const { child, address } = await start(program, profile);
  const session = await BidiSession.connect(address);
  const requests: string[] = [];
  await answerFrom(session, requests, options.site ?? (() => undefined));
  async function install() {
    await session.send('webExtension.install', {
      extensionData: { type: 'path', path: resolve(options.extension ?? '.output/firefox-mv3') },
    });
    await readyAddon(session);
  }
  await install();

  async function tabAt(url: string, background = false): Promise<Tab> {
    const { context } = await session.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
      background,
    });
    const viewport = options.viewport ?? { width: 1280, height: 900 };
    await session.send('browsingContext.setViewport', { context, viewport });
    const tab = new FirefoxTab(session, context);
    await tab.go(url);
    return tab;
  }
  async function popup(): Promise<FirefoxPopup> {
    // A page of the extension in a tab behind sees the popup as a view of its own.
    const behind = await tabAt(`moz-extension://${ADDON_HOST}/manifest.json`, true);
    await openPopup(session);
    const ask = <T>(read: (popup: Window, selector: string) => T, selector = '') =>
      behind.evaluate<T | null, [string, string]>(
        (source, css) => {
          const { browser } = globalThis as unknown as { browser: { extension: Views } };
          const [view] = browser.extension.getViews({ type: 'popup' });
          return view ? new Function(`return ${source}`)()(view, css) : null;
        },
        String(read),
        selector,
      );
    return {
      text: async () => (await ask((view) => view.document.body.innerText)) ?? '',
      width: async () => (await ask((view) => view.innerWidth)) ?? 0,
      async click(selector) {
        const at = await until(`${selector} in the popup`, () =>
          ask((view, css) => {
            const box = view.document.querySelector(css)?.getBoundingClientRect();
            return box ? [box.x + box.width / 2, box.y + box.height / 2] : null;
          }, selector),
        );
        await clickPopup(session, at as [number, number]);
      },
    };
  }
  async function end() {
    const gone = new Promise((done) => child.once('exit', done));
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await session.send('browser.close').catch(() => {});
    await gone;
    clearTimeout(timer);
    session.close();
  }
  return {
    name: 'firefox',
    requests,
    open: (url) => tabAt(url),
    openPanel: (path) => tabAt(`moz-extension://${ADDON_HOST}/${path}`),
    stopBackground: () => stopEventPage(session),
    pressShortcut: (keys) => pressInWindow(session, keys),
    openPopup: popup,
    async chooseInMenu(link) {
      await (link as FirefoxFound).rightClick();
      await chooseInMenu(session);
    },
    reinstall: install,
    async relaunch() {
      await end();
      return launchFirefox({ ...options, profile });
    },
    async close() {
      await end();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Starts the program and waits for the address it listens at. */
async function start(program: string, profile: string): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(
    program,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
    ],
    {
      env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  const address = await new Promise<string>((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`Firefox did not start in 60 s: ${said}`)), 60_000);
    const read = (chunk: Buffer) => {
      said += chunk;
      const match = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said);
      if (!match?.[1]) return;
      clearTimeout(timer);
      done(match[1]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => fail(new Error(`Firefox ended with ${code}: ${said}`)));
  });
  return { child, address };
}

interface BlockedRequest {
  isBlocked: boolean;
  request: { request: string; url: string };
}

async function answerFrom(session: BidiSession, requests: string[], site: Site) {
  session.on<BlockedRequest>('network.beforeRequestSent', ({ isBlocked, request }) => {
    if (request.url.startsWith('http')) requests.push(request.url);
    if (!isBlocked) return;
    const url = new URL(request.url);
    const about = { request: request.request };
    const reply = site(url);
    const answered = reply
      ? session.send('network.provideResponse', { ...about, ...bidiResponse(replyParts(reply)) })
      : session.send(isLocal(url) ? 'network.continueRequest' : 'network.failRequest', about);
    // A page that was left while its request stood blocked takes the request with it.
    answered.catch(() => {});
  });
  await session.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await session.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: [
      { type: 'pattern', protocol: 'https' },
      { type: 'pattern', protocol: 'http' },
    ],
  });
}

function bidiResponse({ status, type, body }: { status: number; type: string; body: Buffer }) {
  return {
    statusCode: status,
    reasonPhrase: status === 200 ? 'OK' : 'Error',
    headers: [{ name: 'content-type', value: { type: 'string', value: type } }],
    body: { type: 'base64', value: body.toString('base64') },
  };
}
