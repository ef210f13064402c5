import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LINKEDIN_LIST, linkedInPage } from '../samples/linkedin-page.ts';
import { type Browser, type Found, type Tab, until } from './driver/browser.ts';
import { BROWSERS } from './driver/index.ts';
import { siteOf } from './driver/pages.ts';

const site = siteOf({ [LINKEDIN_LIST]: linkedInPage({ cards: 8 }) });

/** What pages do to a list in which a person has something open. The browser hides it without a word. */
const CHANGES: Record<string, () => void> = {
  'takes the badge out': () => {
    document.querySelector('.job-search-card next-rung-badge')?.remove();
  },
  'sorts its list': () => {
    const list = document.querySelector('ul.jobs-search__results-list') as Element;
    list.append(...[...list.children].reverse());
  },
  'moves its list': () => {
    const list = document.querySelector('ul.jobs-search__results-list') as Element;
    document.body.append(list);
  },
};

async function openFirst(tab: Tab) {
  const root = await (await tab.find('.job-search-card next-rung-badge')).shadow();
  await until('its place', async () => (await root.all('.placed')).length === 1);
  const open = await root.find('button.open');
  return { root, open, save: await root.find('.save') };
}

/** Whether a person sees it: one that stands in the page and is not shown is in nobody's way, and no help. */
const isShown = async (root: Found, box: string) => {
  const [one] = await root.all(box);
  return (await one?.evaluate((element) => element.matches(':popover-open'))) ?? false;
};

describe.each(BROWSERS)('what stands open at a badge while the page lives, in $name', ({ launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ site });
  });
  afterAll(() => browser?.close());

  test.each(Object.keys(CHANGES))(
    'its reasons are there still when the page %s; one press closes them',
    async (how) => {
      const tab = await browser.open(LINKEDIN_LIST);
      const { root, open } = await openFirst(tab);
      await open.click();
      await until('its reasons', () => isShown(root, '.pop'));
      await tab.evaluate(CHANGES[how] as () => void);
      await until('its reasons again', () => isShown(root, '.pop'));
      expect(await open.attribute('aria-expanded')).toBe('true');
      // Who reads by keyboard is where they were: Escape is heard.
      await tab.press('Escape');
      await until('them to be closed', async () => (await root.all('.pop')).length === 0);
      await open.click();
      await until('its reasons by one press', () => isShown(root, '.pop'));
      await tab.close();
    },
  );

  test.each(Object.keys(CHANGES))(
    'that a role was saved is still told, and how to undo it, when the page %s',
    async (how) => {
      const tab = await browser.open(LINKEDIN_LIST);
      const { root, save } = await openFirst(tab);
      await save.click();
      await until('the note', () => isShown(root, '.note-box'));
      // It stays while somebody points at it, however slow the machine is.
      await (await root.find('.note-box')).hover();
      await tab.evaluate(CHANGES[how] as () => void);
      await until('the note again', () => isShown(root, '.note-box'));
      await tab.close();
    },
  );

  test('of a badge that the page does not let stand nothing stays open that keeps others from opening', async () => {
    const tab = await browser.open(LINKEDIN_LIST);
    const { root, open } = await openFirst(tab);
    await open.click();
    await until('its reasons', () => isShown(root, '.pop'));
    await tab.evaluate(() => {
      const [host] = document.getElementsByTagName('next-rung-badge');
      const card = host?.parentElement as Element;
      new MutationObserver(() => host?.remove()).observe(card, { childList: true });
      host?.remove();
    });
    await until('it to be closed', async () => (await open.attribute('aria-expanded')) === 'false');
    const other = await until('another badge', async () => (await tab.all('next-rung-badge'))[0]);
    const otherRoot = await other.shadow();
    await (await otherRoot.find('button.open')).hover();
    await until('a preview of the other', () => isShown(otherRoot, '.pop'));
    await tab.close();
  });
});
