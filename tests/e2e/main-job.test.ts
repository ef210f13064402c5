import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { save, untilFilled } from './bookmark.ts';
import { type Browser, type Found, type Tab, until } from './driver/browser.ts';
import { BROWSERS } from './driver/index.ts';
import { INDEED, LINKEDIN, postingsTitled, realBoards } from './real-boards.ts';

const onLinkedIn = postingsTitled(
  'Customer Service Team Leader',
  'Registered Nurse – Surgical Ward',
  'Store Manager',
);
const onIndeed = postingsTitled('Bank Teller', 'Software Engineer, Payments', 'Customer Service Advisor');

/** The badge of the card with this title; undefined where the card has none. */
async function badgeOf(tab: Tab, title: string): Promise<Found | undefined> {
  for (const badge of await tab.all('next-rung-badge')) {
    const around = await badge.evaluate((host) => host.closest('.row, main')?.textContent ?? '');
    if (around.includes(title)) return badge;
  }
  return undefined;
}

/** The main job, from a posting to a comparison, as a person does it. */
describe.each(BROWSERS)('browse, save, compare in $name', ({ launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ site: realBoards(onLinkedIn, onIndeed) });
  });
  afterAll(() => browser.close());

  test('in-family postings of LinkedIn and Indeed get a badge, others do not', async () => {
    for (const [address, inside, outside] of [
      [LINKEDIN, ['Customer Service Team Leader', 'Store Manager'], 'Registered Nurse'],
      [INDEED, ['Bank Teller', 'Customer Service Advisor'], 'Software Engineer'],
    ] as const) {
      const tab = await browser.open(address);
      for (const title of inside) {
        const badge = await until(`a badge on ${title}`, () => badgeOf(tab, title));
        expect(await badge.attribute('data-level')).toMatch(/^([1-6]|unknown)$/);
        expect(await badge.attribute('data-stage')).toMatch(/^([1-4]|unknown)$/);
      }
      expect(await badgeOf(tab, outside)).toBeUndefined();
      await tab.close();
    }
  });

  test('the opened posting is judged by its whole text', async () => {
    const [posting] = onLinkedIn;
    const tab = await browser.open(`https://www.linkedin.com/jobs/view/a-job-at-a-company-${posting?.id}`);
    const badge = await tab.find('next-rung-badge');
    await until(
      'the background to have judged it',
      async () => (await badge.attribute('data-title-only')) === null,
    );
    expect(await badge.attribute('data-level')).toBe('3');
    await tab.close();
  });

  test('two roles saved on two boards, the background stopped in between, are there after a relaunch', async () => {
    const linkedIn = await browser.open(LINKEDIN);
    await save(await until('a badge', () => badgeOf(linkedIn, 'Customer Service Team Leader')));
    await linkedIn.close();
    await browser.stopBackground();
    const indeed = await browser.open(INDEED);
    await save(await until('a badge', () => badgeOf(indeed, 'Bank Teller')));
    await browser.stopBackground();
    browser = await browser.relaunch();
    const popup = await browser.openPanel('popup.html');
    const titles = await until('two roles in the popup', async () => {
      const found = await popup.all('.role-title');
      return found.length === 2 && Promise.all(found.map((title) => title.text()));
    });
    expect(titles.toSorted()).toEqual(['Bank Teller', 'Customer Service Team Leader']);
    await popup.close();
  });

  test('the saved posting is marked on its board when the page is opened again', async () => {
    const tab = await browser.open(INDEED);
    const saved = await until('a badge', () => badgeOf(tab, 'Bank Teller'));
    await untilFilled(await saved.shadow());
    const other = await until('a badge', () => badgeOf(tab, 'Customer Service Advisor'));
    await untilFilled(await other.shadow(), false);
    // What the person did is never in anything that the site can read.
    const hosts = await tab.evaluate(() =>
      [...document.querySelectorAll('next-rung-badge')].map((host) => host.getAttributeNames().sort().join()),
    );
    expect(new Set(hosts).size).toBe(1);
    await tab.close();
  });

  test('the two are compared side by side', async () => {
    const popup = await browser.openPanel('popup.html');
    await until('two roles', async () => (await popup.all('.role-item input[type=checkbox]')).length === 2);
    for (const choice of await popup.all('.role-item input[type=checkbox]')) await choice.click();
    await (await popup.find('.compare-bar .primary')).click();
    const table = await popup.find('.comparison table');
    expect((await table.all('thead th')).length).toBe(2);
    const words = await table.text();
    expect(words).toContain('Bank Teller');
    expect(words).toContain('Kestrel Parcels');
    await popup.close();
  });

  test('nothing was asked of any address but those that a person opened', () => {
    const opened = new Set(['www.linkedin.com', 'www.indeed.com']);
    const others = browser.requests.filter((address) => !opened.has(new URL(address).hostname));
    expect(others).toEqual([]);
  });
});
