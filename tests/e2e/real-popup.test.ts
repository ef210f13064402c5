import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { save, untilFilled } from './bookmark.ts';
import { until } from './driver/browser.ts';
import { type ChromiumBrowser, type ChromiumTab, launchChromium } from './driver/chromium.ts';
import { LINKEDIN, postingsTitled, realBoards } from './real-boards.ts';
import { openRealPopup, type RealPopup } from './real-popup.ts';

const postings = postingsTitled(
  'Customer Service Team Leader',
  'Registered Nurse – Surgical Ward',
  'Store Manager',
);

/** The popup as the toolbar opens it, over a board's page. Only Chromium lets a test open it. */
describe('the popup over a page with postings', () => {
  let browser: ChromiumBrowser;
  let page: ChromiumTab;
  let popup: RealPopup;
  beforeAll(async () => {
    browser = await launchChromium({ site: realBoards(postings, []) });
    page = await browser.open(LINKEDIN);
    await until('badges', async () => (await page.all('next-rung-badge')).length === 2);
  });
  afterAll(() => browser?.close());

  test('a badge loses its saved mark when everything is deleted on another page', async () => {
    const badge = await page.find('next-rung-badge');
    await save(badge);
    const panel = await browser.openPanel('manifest.json');
    await ask(panel, 'shortlist.erase', { sure: true });
    await untilFilled(await badge.shadow(), false);
    await panel.close();
  });

  test('says what stands there, level by level', async () => {
    popup = await openRealPopup(browser, page);
    await until('the summary', () => popup.evaluate(() => document.querySelector('.page-summary') !== null));
    const counts = await popup.evaluate(() =>
      [...document.querySelectorAll('.page-summary-columns .count')].map(({ textContent }) =>
        Number(textContent),
      ),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(await popup.evaluate(() => document.querySelector('.site-choice')?.textContent ?? '')).toBe('');
  });

  test('is as wide as it is meant to be, and scrolls nowhere sideways', async () => {
    await until('the popup to have grown', () => popup.evaluate(() => innerWidth >= 400)).catch(() => {});
    const size = await popup.evaluate(() => ({
      window: innerWidth,
      width: document.querySelector<HTMLElement>('.popup')?.offsetWidth,
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      text: Number.parseFloat(getComputedStyle(document.body).fontSize),
    }));
    expect(
      size.width,
      'the popup takes its size from the page, which must not take its own from the popup',
    ).toBe(400);
    expect(size.window).toBeGreaterThanOrEqual(400);
    expect(size.wide).toBe(0);
    expect(size.text, "the browser's own size for popups must not shrink the words").toBeGreaterThanOrEqual(
      13,
    );
  });

  test('a filter set there hides what is outside on the page, and taking it off brings it back', async () => {
    const isShown = () =>
      page.evaluate(() => {
        const titles = [...document.querySelectorAll<HTMLElement>('a, h3, h4, strong')];
        const nurse = titles.find(({ textContent }) => textContent?.includes('Registered Nurse'));
        return nurse !== undefined && nurse.getClientRects().length > 0;
      });
    expect(await isShown()).toBe(true);
    await popup.click('.page-summary [aria-expanded]');
    await popup.click('.page-filter input[type=checkbox]');
    await until('the choice of how', () =>
      popup.evaluate(() => document.querySelector('.page-filter fieldset:last-of-type:disabled') === null),
    );
    await popup.click('.page-filter fieldset:last-of-type label:nth-of-type(2) input');
    await until('the nurse to be hidden', async () => !(await isShown()));

    // Opened anew it says what is on, so that it can be taken off.
    popup = await openRealPopup(browser, page);
    await until('the summary', () => popup.evaluate(() => document.querySelector('.page-summary') !== null));
    await popup.click('.page-summary [aria-expanded]');
    const set = await until('the choices', async () => {
      const inputs = await popup.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('.page-filter input')].map(({ checked }) => checked),
      );
      return inputs.length > 0 && inputs;
    });
    expect(set, 'outside my field; hide').toEqual([true, false, false, false, false, true]);
    await popup.click('.page-filter fieldset:last-of-type .button');
    await until('the nurse to be back', isShown);
  });
});
