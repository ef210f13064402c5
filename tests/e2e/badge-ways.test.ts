import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LINKEDIN_LIST, linkedInPage } from '../samples/linkedin-page.ts';
import { madeUpJob } from '../samples/made-up-jobs.ts';
import { isFilled, untilFilled } from './bookmark.ts';
import { type Found, type Tab, until } from './driver/browser.ts';
import { type ChromiumBrowser, launchChromium } from './driver/chromium.ts';
import { type FirefoxBrowser, launchFirefox } from './driver/firefox.ts';
import { siteOf } from './driver/pages.ts';

const ONLY_LIST = `${LINKEDIN_LIST}&start=25`;
const NO_POSTINGS = 'https://www.linkedin.com/help/';
const site = siteOf({
  [LINKEDIN_LIST]: linkedInPage({ cards: 6, open: 1 }),
  [ONLY_LIST]: linkedInPage({ cards: 6 }),
  [NO_POSTINGS]: '<!doctype html><title>Help</title><main><p>How may we help?</p></main>',
});

async function openPosting(tab: Tab): Promise<Found> {
  const root = await (await tab.find('.details-pane__content next-rung-badge')).shadow();
  await until('its place', async () => (await root.all('.placed.ad')).length === 1);
  return root;
}

describe('ways of saving in Firefox', () => {
  let browser: FirefoxBrowser;
  beforeAll(async () => {
    browser = await launchFirefox({ site });
  });
  afterAll(() => browser?.close());

  test('Alt+Shift+S, pressed at the browser itself, saves the posting that is open', async () => {
    const tab = await browser.open(LINKEDIN_LIST);
    const root = await openPosting(tab);
    await tab.show();
    await browser.pressShortcut('Alt+Shift+S');
    await untilFilled(root);

    const focused = await (await tab.find('li:nth-child(3) next-rung-badge')).shadow();
    await tab.evaluate(() => document.querySelector<HTMLElement>('li:nth-child(3) a')?.focus());
    await browser.pressShortcut('Alt+Shift+S');
    await untilFilled(focused);
    await tab.close();
  });

  test('the menu of a posting’s link saves it, from the browser’s own menu', async () => {
    const tab = await browser.open(LINKEDIN_LIST);
    const linked = await (await tab.find('li:nth-child(4) next-rung-badge')).shadow();
    await until('its place', async () => (await linked.all('.placed')).length === 1);
    // The link lies over the whole card; its middle may be under the badge.
    await browser.chooseInMenu(await tab.find('li:nth-child(4) h3'));
    await untilFilled(linked);
    await tab.close();
  });
});

interface Chrome {
  chrome: {
    action: Record<'getBadgeText' | 'getTitle', (of: { tabId?: number }) => Promise<string>>;
    commands: { getAll(): Promise<{ name: string; shortcut: string }[]>; onCommand: Fires };
    contextMenus: { update(id: string, how: object): Promise<void>; onClicked: Fires };
    tabs: { query(q: object): Promise<{ id?: number }[]> };
  };
}
interface Fires {
  dispatch(...all: unknown[]): void;
}

/** Chromium's keyboard shortcuts and menus are out of a test's reach: the browser's own events are fired in the background. */
describe('ways of saving in Chromium', () => {
  let browser: ChromiumBrowser;
  let tab: Tab;
  let root: Found;
  beforeAll(async () => {
    browser = await launchChromium({ site });
    tab = await browser.open(LINKEDIN_LIST);
    root = await openPosting(tab);
    await tab.show();
  });
  afterAll(() => browser?.close());

  const background = async () => {
    const [worker] = browser.context.serviceWorkers();
    return worker ?? browser.context.waitForEvent('serviceworker');
  };

  test('the command has its key, and saves the posting that is open', async () => {
    const keys = await (await background()).evaluate(async () => {
      const { commands, tabs } = (globalThis as unknown as Chrome).chrome;
      const [front] = await tabs.query({ active: true, currentWindow: true });
      commands.onCommand.dispatch('save-role', front);
      return (await commands.getAll()).find(({ name }) => name === 'save-role')?.shortcut;
    });
    expect(keys).toBe('Alt+Shift+S');
    await untilFilled(root);
  });

  test('the entry of a link’s menu is there, and saves the posting of that link', async () => {
    const linkUrl = await tab.evaluate(
      () => document.querySelector<HTMLAnchorElement>('li:nth-child(3) a.base-card__full-link')?.href,
    );
    await (await background()).evaluate(async (url) => {
      const { contextMenus, tabs } = (globalThis as unknown as Chrome).chrome;
      await contextMenus.update('save-role', { enabled: true });
      const [front] = await tabs.query({ active: true, currentWindow: true });
      contextMenus.onClicked.dispatch({ menuItemId: 'save-role', linkUrl: url }, front);
    }, linkUrl);
    const linked = await (await tab.find('li:nth-child(3) next-rung-badge')).shadow();
    await untilFilled(linked);
  });

  test('a command that no posting is meant by says so beside a badge, and where there is none, at the toolbar button', async () => {
    const press = async (at: Tab) => {
      await at.show();
      await (await background()).evaluate(async () => {
        const { commands, tabs } = (globalThis as unknown as Chrome).chrome;
        const [front] = await tabs.query({ active: true, currentWindow: true });
        commands.onCommand.dispatch('save-role', front);
      });
    };
    const list = await browser.open(ONLY_LIST);
    const first = await (await list.find('next-rung-badge')).shadow();
    await until('its place', async () => (await first.all('.placed')).length === 1);
    await press(list);
    await until('the note', async () => (await first.all('.note-box')).length === 1);
    expect(await (await first.find('.note-box span')).attribute('data-words')).toMatch(
      /^No posting is selected/,
    );
    expect(await isFilled(first)).toBe(false);
    await list.close();

    const bare = await browser.open(NO_POSTINGS);
    await press(bare);
    const button = async () =>
      (await background()).evaluate(async () => {
        const { action, tabs } = (globalThis as unknown as Chrome).chrome;
        const [front] = await tabs.query({ active: true, currentWindow: true });
        const tabId = front?.id;
        return `${await action.getBadgeText({ tabId })} ${await action.getTitle({ tabId })}`;
      });
    await until('the button to say so', async () => /no posting/.test(await button()));
    await until('the button to be as before', async () => (await button()) === ' Next Rung');
    await bare.close();
    await tab.show();
  });

  test('who saved is led to the list, and who has no goal to where one is set', async () => {
    const card = await (await tab.find('li:nth-child(6) next-rung-badge')).shadow();
    const opened = (path: string) =>
      until(path, () => browser.context.pages().find((page) => page.url().endsWith(path)));
    await (await card.find('.save')).click();
    await (await card.find({ role: 'button', name: 'See list' })).click();
    const list = await opened('/shortlist.html');
    await list.locator('.role-title', { hasText: madeUpJob(5).title }).waitFor();
    await list.close();
    await (await card.find('button.open')).click();
    await (await card.find('.pop button.goal')).click();
    const plan = await opened('/shortlist.html#plan');
    await plan.close();
    await tab.show();
    await tab.press('Escape');
  });

  test('a save that fails says so, shows nothing as saved, and "Try again" saves', async () => {
    const card = await (await tab.find('li:nth-child(4) next-rung-badge')).shadow();
    await (await background()).evaluate(() => {
      const { prototype } = IDBDatabase;
      const { transaction } = prototype;
      Object.assign(globalThis, { mend: () => Object.assign(prototype, { transaction }) });
      prototype.transaction = function (...asked) {
        if (asked[1] === 'readwrite') throw new DOMException('made to fail', 'UnknownError');
        return transaction.apply(this, asked);
      };
    });
    await (await card.find('.save')).click();
    const again = await card.find({ role: 'button', name: 'Try again' });
    expect(await isFilled(card)).toBe(false);
    await (await background()).evaluate(() => void (globalThis as unknown as { mend(): void }).mend());
    await again.click();
    await untilFilled(card);
  });
});
