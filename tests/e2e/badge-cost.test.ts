import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LINKEDIN_LIST, linkedInCard, linkedInPage } from '../samples/linkedin-page.ts';
import { isOutside } from '../samples/made-up-jobs.ts';
import { type Tab, until } from './driver/browser.ts';
import { type ChromiumBrowser, launchChromium } from './driver/chromium.ts';
import { siteOf } from './driver/pages.ts';

/** What a page can make the extension do, however it behaves. In Chromium, whose background a test can listen in. */

const CARDS = 10;
const IN_FAMILY = Array.from({ length: CARDS }, (_, i) => i).filter((i) => !isOutside(i)).length;
const FRAMED = 'https://www.linkedin.com/jobs/search?framed';
const pages = siteOf({
  [LINKEDIN_LIST]: linkedInPage({ cards: CARDS, open: 1 }),
  [FRAMED]: linkedInPage({
    cards: CARDS,
    script: `document.body.append(Object.assign(document.createElement('iframe'), { src: ${JSON.stringify(LINKEDIN_LIST)} }))`,
  }),
});

interface Background {
  heard: string[];
  chrome: {
    runtime: { onMessage: { addListener(hear: (message: { name: string }) => void): void } };
    tabs: { query(which: { active: boolean }): Promise<{ id: number }[]> };
    scripting: { executeScript(what: { target: { tabId: number }; files: string[] }): Promise<unknown> };
  };
}

describe('what a page can cost', () => {
  let browser: ChromiumBrowser;
  beforeAll(async () => {
    browser = await launchChromium({ site: pages });
  });
  afterAll(() => browser?.close());

  const badges = (tab: Tab) => tab.evaluate(() => document.getElementsByTagName('next-rung-badge').length);
  async function open(url: string): Promise<Tab> {
    const tab = await browser.open(url);
    await until('every badge', async () => (await badges(tab)) >= IN_FAMILY);
    return tab;
  }
  const background = async () =>
    browser.context.serviceWorkers()[0] ?? browser.context.waitForEvent('serviceworker');

  test('a list that never ends floods no background, and its cards keep getting badges', async () => {
    const tab = await open(LINKEDIN_LIST);
    const worker = await background();
    await worker.evaluate(() => {
      const world = globalThis as unknown as Background;
      world.heard = [];
      world.chrome.runtime.onMessage.addListener(({ name }) => void world.heard.push(name));
    });
    const started = Date.now();
    const before = await badges(tab);
    const cards = Array.from({ length: 20 }, (_, i) => linkedInCard(i)).join('');
    await tab.evaluate(async (html: string) => {
      const list = document.querySelector('ul.jobs-search__results-list') as Element;
      const pane = document.querySelector('.topcard__link') as Element;
      for (let round = 0; round < 120; round++) {
        const more = new DOMParser().parseFromString(
          html.replace(/44000000(\d\d)/g, (_, n) => `45${String(round).padStart(6, '0')}${n}`),
          'text/html',
        );
        list.append(...more.body.querySelectorAll('li'));
        history.replaceState(null, '', `?currentJobId=46${String(round).padStart(8, '0')}`);
        pane.setAttribute('href', `https://www.linkedin.com/jobs/view/x-46${String(round).padStart(8, '0')}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }, cards);
    const seconds = (Date.now() - started) / 1000;
    const heard = await worker.evaluate(() => (globalThis as unknown as Background).heard);
    expect(heard.length, 'the test must be heard in the background at all').toBeGreaterThan(0);
    // A turn may carry two messages: which are saved, and how many badges there are.
    expect(heard.length, heard.join(' ')).toBeLessThanOrEqual(2 * (40 + 4 * seconds));
    await until('badges of cards that came', async () => (await badges(tab)) > before + 500);
    await tab.close();
  });

  test('a part of the script that is put in twice explains once', async () => {
    const tab = await open(LINKEDIN_LIST);
    await tab.show();
    const worker = await background();
    await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as Background;
      for (const { id: tabId } of await chrome.tabs.query({ active: true }))
        for (const files of [['/details.js'], ['/details.js'], ['/structure.js'], ['/structure.js']])
          await chrome.scripting.executeScript({ target: { tabId }, files }).catch(() => undefined);
    });
    const root = await (await tab.find('next-rung-badge')).shadow();
    await until('its place', async () => (await root.all('.placed')).length === 1);
    await (await root.find('button.open')).click();
    await until('the explanation', async () => (await root.all('[role=dialog]')).length > 0);
    expect(await root.all('[role=dialog]')).toHaveLength(1);
    await until('every badge once', async () => (await badges(tab)) === IN_FAMILY + 1);
    await tab.close();
  });

  test('a list in a frame of the same site is left alone, and costs the page around it nothing', async () => {
    const tab = await open(FRAMED);
    const inFrame = await tab.evaluate(() => {
      const page = document.querySelector('iframe')?.contentDocument;
      return page?.readyState === 'complete' && page.querySelectorAll('.base-card').length > 0
        ? page.getElementsByTagName('next-rung-badge').length
        : undefined;
    });
    expect(inFrame).toBe(0);
    expect(await badges(tab)).toBe(IN_FAMILY);
    await tab.close();
  });
});
