import { expect, test } from 'vitest';
import { LINKEDIN_LIST, linkedInPage } from '../samples/linkedin-page.ts';
import { isOutside } from '../samples/made-up-jobs.ts';
import { isFilled, save } from './bookmark.ts';
import { type Found, type Tab, until } from './driver/browser.ts';
import { type ChromiumBrowser, launchChromium } from './driver/chromium.ts';
import { launchFirefox } from './driver/firefox.ts';
import { siteOf } from './driver/pages.ts';

const CARDS = 6;
const IN_FAMILY = Array.from({ length: CARDS }, (_, i) => i).filter((i) => !isOutside(i)).length;
const site = siteOf({ [LINKEDIN_LIST]: linkedInPage({ cards: CARDS }) });

async function firstRoot(tab: Tab): Promise<Found> {
  const root = await (await tab.find('next-rung-badge')).shadow();
  await until('its place', async () => (await root.all('.placed')).length === 1);
  return root;
}

interface Chrome {
  chrome: {
    runtime: { reload(): void };
    developerPrivate: { updateProfileConfiguration(how: object): Promise<void> };
  };
}

/** Starts the extension anew as an update does. */
async function reload(browser: ChromiumBrowser) {
  const [worker] = browser.context.serviceWorkers();
  await worker
    ?.evaluate(() => (globalThis as unknown as Chrome).chrome.runtime.reload())
    .catch(() => undefined);
}

/** Gives every host of the page a mark that one put there later does not have. */
const markHosts = (tab: Tab) =>
  tab.evaluate(() => {
    for (const host of document.querySelectorAll('next-rung-badge')) Object.assign(host, { old: true });
  });
const hostsOf = (tab: Tab) =>
  tab.evaluate(() => {
    const hosts = [...document.querySelectorAll('next-rung-badge')];
    return { all: hosts.length, old: hosts.filter((host) => 'old' in host).length };
  });

/** The badges that `markHosts` marked are gone, and those that stand there save. */
async function expectNewBadges(tab: Tab) {
  await until('new badges and none of the old', async () => {
    const { all, old } = await hostsOf(tab);
    return all === IN_FAMILY && old === 0;
  });
  await save(await tab.find('next-rung-badge'));
}

test('a page that was open when the extension was switched off says so, to who asks why and to who saves', async () => {
  const browser = await launchChromium({ site });
  try {
    const tab = await browser.open(LINKEDIN_LIST);
    const root = await firstRoot(tab);
    // Without the browser's developer mode what was reloaded does not come back.
    await reload(browser);
    for (const button of ['button.open', '.save']) {
      const said = await until(`a word on it after ${button}`, async () => {
        await (await root.find(button)).click();
        const [note] = await root.all('.note-box [data-words]');
        return note?.attribute('data-words');
      });
      expect(said).toContain('reload this page');
      await tab.press('Escape');
      await until('the note to go', async () => (await root.all('.note-box')).length === 0);
    }
    expect(await isFilled(root)).toBe(false);
    await tab.evaluate(() => document.querySelector('next-rung-badge')?.remove());
    await until('the others to go when the page takes one away', async () => (await hostsOf(tab)).all === 0);
  } finally {
    await browser.close();
  }
});

test('a page that was open over an update gets the badges of the new version in Chromium, and they save', async () => {
  const browser = await launchChromium({ site });
  try {
    const settings = await browser.open('chrome://extensions');
    await settings.evaluate(() =>
      (globalThis as unknown as Chrome).chrome.developerPrivate.updateProfileConfiguration({
        inDeveloperMode: true,
      }),
    );
    const tab = await browser.open(LINKEDIN_LIST);
    await until('badges', async () => (await hostsOf(tab)).all === IN_FAMILY);
    await markHosts(tab);
    await reload(browser);
    await expectNewBadges(tab);
  } finally {
    await browser.close();
  }
});

test('a page that was open over an update gets the badges of the new version in Firefox, and they save', async () => {
  const browser = await launchFirefox({ site });
  try {
    const tab = await browser.open(LINKEDIN_LIST);
    await until('badges', async () => (await hostsOf(tab)).all === IN_FAMILY);
    await markHosts(tab);
    await browser.reinstall();
    await expectNewBadges(tab);
  } finally {
    await browser.close();
  }
});
