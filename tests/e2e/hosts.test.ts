import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outputOf } from '../../scripts/build.mjs';
import { linkedInPage } from '../samples/linkedin-page.ts';
import { isOutside } from '../samples/made-up-jobs.ts';
import { openAllowed } from './allowed-site.ts';
import { save, untilFilled } from './bookmark.ts';
import { type Tab, until } from './driver/browser.ts';
import { launchChromium } from './driver/chromium.ts';
import { type FirefoxBrowser, launchFirefox } from './driver/firefox.ts';
import { siteOf } from './driver/pages.ts';

const CARDS = 6;
const IN_FAMILY = Array.from({ length: CARDS }, (_, i) => i).filter((i) => !isOutside(i)).length;
const HOST = 'jobs.somewhere.example';
const LIST = `https://${HOST}/list`;
const page = linkedInPage({ cards: CARDS }).replaceAll('www.linkedin.com', HOST);

const badges = async (tab: Tab) => (await tab.all('next-rung-badge')).length;
const settled = (tab: Tab) => tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));

interface Registered {
  chrome: {
    scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
    tabs: { query(which: object): Promise<{ id: number }[]> };
    action: { getBadgeText(of: { tabId: number | undefined }): Promise<string> };
  };
}

interface Permissions {
  browser: { permissions: Record<'remove' | 'request', (what: object) => Promise<boolean>> };
}

/** The build for Chromium as it stands once the person allowed the site: the browser's question is out of a test's reach there. */
function buildWithSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'next-rung-allowed-'));
  cpSync(outputOf('chrome'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(`https://${HOST}/*`);
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

test('a site that the person allowed has badges by itself in Chromium, and the toolbar says how many', async () => {
  const extension = buildWithSite();
  const browser = await launchChromium({ extension, site: siteOf({ [LIST]: page }) });
  try {
    const panel = await browser.openPanel('manifest.json');
    await until('the script to be registered', () =>
      panel.evaluate(async () => {
        const { chrome } = globalThis as unknown as Registered;
        return (await chrome.scripting.getRegisteredContentScripts()).length === 2;
      }),
    );
    const tab = await browser.open(LIST);
    await until('badges by themselves', async () => (await badges(tab)) === IN_FAMILY);
    await until('the number on the toolbar button', async () =>
      panel
        .evaluate(async (host: string) => {
          const { chrome } = globalThis as unknown as Registered;
          const [over] = await chrome.tabs.query({ url: `https://${host}/*` });
          return chrome.action.getBadgeText({ tabId: over?.id });
        }, HOST)
        .then((text) => text === String(IN_FAMILY)),
    );
  } finally {
    await browser.close();
    rmSync(extension, { recursive: true });
  }
});

/** A site that the manifest does not name. Only Firefox lets a test click the toolbar's button, which is what lends the tab. */
describe('a site that nobody declared, in Firefox', () => {
  let browser: FirefoxBrowser;
  beforeAll(async () => {
    browser = await launchFirefox({
      // A frame of the site's own, which has nothing to say, must not answer for the page.
      site: siteOf({
        [LIST]: page.replace('<main>', '<iframe src="/empty"></iframe><main>'),
        [`https://${HOST}/empty`]: '<!doctype html><title>Empty</title><p>An advertisement',
      }),
      // The browser's own question cannot be clicked by a test: it is answered with yes.
      preferences: { 'extensions.webextOptionalPermissionPrompts': false },
    });
  });
  afterAll(() => browser?.close());

  test('the shortcut puts badges there and saves the posting in focus', async () => {
    const tab = await browser.open(LIST);
    await settled(tab);
    expect(await badges(tab)).toBe(0);
    await tab.evaluate(() => document.querySelector<HTMLElement>('li:nth-child(3) a')?.focus());
    await tab.show();
    await browser.pressShortcut('Alt+Shift+S');
    const root = await (await tab.find('li:nth-child(3) next-rung-badge')).shadow();
    await untilFilled(root);
    await tab.close();
  });

  test('has badges once after a click on the toolbar, and by itself once the person said always', async () => {
    const tab = await browser.open(LIST);
    await settled(tab);
    expect(await badges(tab), 'badges where nobody asked for them').toBe(0);

    await tab.show();
    const popup = await browser.openPopup();
    await until('badges on the page', async () => (await badges(tab)) === IN_FAMILY);
    const summary = `${CARDS} postings on this page, ${IN_FAMILY} in your field`;
    await until('the summary', async () => (await popup.text()).includes(summary));
    const again = await browser.open(LIST);
    await settled(again);
    expect(await badges(again), 'once was taken for always').toBe(0);

    await tab.show();
    const once = await browser.openPopup();
    await once.click('.site-choice .button');
    await until('the question to go', async () => !(await once.text()).includes(`Always on ${HOST}`));
    await until('badges on a page that was open before', async () => (await badges(again)) === IN_FAMILY);
    const later = await openAllowed(browser, LIST, async (opened) => (await badges(opened)) === IN_FAMILY);
    await later.close();

    const panel = await browser.openPanel('manifest.json');
    await panel.evaluate(async (origin: string) => {
      const { browser: api } = globalThis as unknown as Permissions;
      await api.permissions.remove({ origins: [origin] });
    }, `https://${HOST}/*`);
    for (const open of [tab, again])
      await until('the badges to go from pages that are open', async () => (await badges(open)) === 0);
    const last = await browser.open(LIST);
    await settled(last);
    expect(await badges(last), 'the permission was taken back').toBe(0);

    await panel.evaluate((origin: string) => {
      const { browser: api } = globalThis as unknown as Permissions;
      document.body.innerHTML = '<button>Allow it again</button>';
      document.body.onclick = () => void api.permissions.request({ origins: [origin] });
    }, `https://${HOST}/*`);
    await (await panel.find('button')).click();
    for (const open of [tab, again, last])
      await until('badges once it is given again', async () => (await badges(open)) === IN_FAMILY);
    await save(await again.find('next-rung-badge'));
    for (const open of [last, panel, again, tab]) await open.close();
  });
});
