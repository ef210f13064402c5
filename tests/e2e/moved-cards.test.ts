import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LINKEDIN_LIST, linkedInPage } from '../samples/linkedin-page.ts';
import { isOutside } from '../samples/made-up-jobs.ts';
import { type Browser, type Tab, until } from './driver/browser.ts';
import { BROWSERS } from './driver/index.ts';
import { siteOf } from './driver/pages.ts';

const CARDS = 8;
const IN_FAMILY = Array.from({ length: CARDS }, (_, i) => i).filter((i) => !isOutside(i)).length;
const site = siteOf({ [LINKEDIN_LIST]: linkedInPage({ cards: CARDS }) });
const badges = (tab: Tab) => tab.evaluate(() => document.getElementsByTagName('next-rung-badge').length);

/** Ways of a list out of its document and back. What stands in another document loses the style it shares. */
const WAYS: Record<string, () => Promise<void>> = {
  'through a template, at once': async () => {
    const list = document.querySelector('ul.jobs-search__results-list') as Element;
    const place = list.parentElement as Element;
    document.createElement('template').content.append(list);
    place.append(list);
  },
  'through a frame, at once': async () => {
    const list = document.querySelector('ul.jobs-search__results-list') as Element;
    const place = list.parentElement as Element;
    document.body.appendChild(document.createElement('iframe')).contentDocument?.body.append(list);
    place.append(list);
  },
  'through a frame, some frames later': async () => {
    const list = document.querySelector('ul.jobs-search__results-list') as Element;
    const place = list.parentElement as Element;
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument?.body.append(list);
    for (let at = 0; at < 5; at++) await new Promise((resolve) => requestAnimationFrame(resolve));
    place.append(list);
  },
};

describe.each(BROWSERS)('a list that the page moves, in $name', ({ launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ site });
  });
  afterAll(() => browser?.close());

  test.each(Object.keys(WAYS))('%s: its badges are drawn as ever, explain and save', async (way) => {
    const tab = await browser.open(LINKEDIN_LIST);
    await until('all badges', async () => (await badges(tab)) === IN_FAMILY);
    const first = await (await tab.find('next-rung-badge')).shadow();
    await until('its place', async () => (await first.all('.placed')).length === 1);
    const height = (await first.find('.badge')).evaluate((box) => getComputedStyle(box).height);
    expect(await height).toBe('22px');
    await tab.evaluate(WAYS[way] as () => Promise<void>);
    const root = await until('a badge that looks like one', async () => {
      const [host] = await tab.all('next-rung-badge');
      const root = await host?.shadow();
      const [box] = (await root?.all('.placed')) ?? [];
      const is = await box?.evaluate((box) => getComputedStyle(box).height);
      return is === '22px' && root;
    });
    expect(await badges(tab)).toBe(IN_FAMILY);
    await (await root.find('button.open')).click();
    await until('its reasons', async () => {
      const [box] = await root.all('.pop');
      return box?.evaluate((box) => box.matches(':popover-open') && getComputedStyle(box).display === 'flex');
    });
    await tab.close();
  });
});
