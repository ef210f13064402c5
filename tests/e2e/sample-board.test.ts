import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFor } from '../../scripts/build-for.mjs';
import { serveSampleBoard } from '../../scripts/sample-board.mjs';
import { type Browser, until } from './driver/browser.ts';
import { launchChromium } from './driver/chromium.ts';
import { launchFirefox } from './driver/firefox.ts';

const LOCAL = ['http://localhost/*'];

/** A board that nobody described: cards drawn by script, more of them with each scroll, a pane that is swapped in place. */
describe.each([
  { name: 'Chromium', launch: () => launchChromium({ extension: buildFor('chrome', LOCAL) }) },
  { name: 'Firefox', launch: () => launchFirefox({ extension: buildFor('firefox', LOCAL) }) },
])('the sample board in $name', ({ launch }) => {
  let browser: Browser;
  let board: Awaited<ReturnType<typeof serveSampleBoard>>;
  beforeAll(async () => {
    board = await serveSampleBoard();
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await board.close();
  });

  test('cards that come with scrolling get their badges, those outside the family none', async () => {
    const tab = await browser.open(board.url);
    await tab.find('.list next-rung-badge');
    const titles = () =>
      tab.evaluate(() => {
        scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
        return [...document.querySelectorAll('.list li:has(next-rung-badge) h2')].map(
          (title) => title.textContent,
        );
      });
    await until('the last cards to be badged', async () =>
      (await titles()).includes('Account Director, Strategic Clients'),
    );
    const badged = await titles();
    expect(badged).toContain('Cashier');
    expect(badged).not.toContain('Warehouse Operative (Nights)');
    expect(badged).not.toContain('Pastry Cook');
    await tab.close();
  });

  test('in-page navigation gives the new open posting its own badge', async () => {
    const tab = await browser.open(board.url);
    const levelInPane = async (title: string) => {
      const head = await (await tab.find('.pane h1')).text();
      const [badge] = await tab.all('.pane next-rung-badge');
      return head.startsWith(title) && badge ? badge.attribute('data-level') : undefined;
    };
    await until('the first pane to be judged', () => levelInPane('Customer Service Team Leader'));
    const other = (await tab.all('.card .title a'))[2];
    await other?.click();
    const level = await until('the new pane to be judged', () => levelInPane('Cashier'));
    expect(level).toBe('1');
    expect((await tab.all('.pane next-rung-badge')).length).toBe(1);
    await tab.close();
  });
});
