import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveAskOf } from '../samples/asks.ts';
import { sampleShortlist } from '../samples/shortlist.ts';
import { ask } from './ask.ts';
import { type Browser, type Tab, until } from './driver/browser.ts';
import { type ChromiumBrowser, type ChromiumTab, launchChromium } from './driver/chromium.ts';
import { type FirefoxBrowser, launchFirefox } from './driver/firefox.ts';
import { siteOf } from './driver/pages.ts';
import { openRealPopup } from './real-popup.ts';

/** The toolbar's own popup, in either browser. */
interface Popup {
  text(): Promise<string>;
  width(): Promise<number>;
  click(selector: string): Promise<void>;
}
const QUIET = 'https://news.example/';
const site = siteOf({ [QUIET]: '<!doctype html><title>News</title><p>No jobs here.' });

async function inChromium(browser: Browser, over: Tab): Promise<Popup> {
  const popup = await openRealPopup(browser as ChromiumBrowser, over as ChromiumTab);
  return {
    text: () => popup.evaluate(() => document.body.innerText),
    width: () => popup.evaluate(() => innerWidth),
    click: (selector) => popup.click(selector),
  };
}
async function inFirefox(browser: Browser, over: Tab): Promise<Popup> {
  await over.show();
  return (browser as FirefoxBrowser).openPopup();
}

describe.each([
  { name: 'Chromium', launch: () => launchChromium({ site }), open: inChromium },
  { name: 'Firefox', launch: () => launchFirefox({ site }), open: inFirefox },
])('the popup of the toolbar in $name', ({ launch, open }) => {
  let browser: Browser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await launch();
    tab = await browser.open(QUIET);
  });
  afterAll(() => browser?.close());

  test('before anything is saved says what to do first', async () => {
    const popup = await open(browser, tab);
    await until('the sample board', async () => (await popup.text()).includes('Try it on a sample board'));
    expect(await popup.text()).toContain('Nothing saved yet');
  });

  test('lists what is saved, and sets two of them side by side in a popup as wide as that takes', async () => {
    const roles = sampleShortlist().slice(0, 3);
    const panel = await browser.openPanel('manifest.json');
    for (const role of roles)
      expect(await ask(panel, 'role.save', saveAskOf(role))).toMatchObject({ ok: true });
    await panel.close();
    const popup = await open(browser, tab);
    await until('all three', async () => {
      const text = await popup.text();
      return roles.every(({ posting }) => text.includes(posting.title));
    });
    await until('its width', async () => (await popup.width()) >= 400);
    for (const place of [1, 2]) await popup.click(`.virtual-list li:nth-child(${place}) .role-choose input`);
    await until('the way to compare', async () => (await popup.text()).includes('Compare 2'));
    await popup.click('.compare-bar .primary');
    await until('the comparison', async () => (await popup.text()).includes('Side by side'));
    await until('room for it', async () => (await popup.width()) >= 700);
    await until('its rows', async () => (await popup.text()).includes('Training'));
  });
});
