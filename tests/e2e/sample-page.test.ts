import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { save, untilFilled } from './bookmark.ts';
import { type Browser, until } from './driver/browser.ts';
import { BROWSERS } from './driver/index.ts';

describe.each(BROWSERS)('the sample board of the extension itself in $name', ({ launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test('a person who has just installed it sees badges and saves one, without any network', async () => {
    const board = await browser.openPanel('sample.html');
    await until('badges', async () => (await board.all('next-rung-badge')).length > 5);
    // The first posting stands open too: once its advert is judged, its badge has the width it keeps.
    await save(await board.find('.list next-rung-badge:not([data-title-only])'));
    const popup = await browser.openPanel('popup.html');
    await until('the saved role', async () => (await popup.all('.role-item')).length === 1);
    expect(browser.requests.filter((url) => /^https?:/.test(url))).toEqual([]);
  });

  test('badges scroll under the sticky header of a board, as their cards do', async () => {
    const board = await browser.openPanel('sample.html');
    await until('badges', async () => (await board.all('next-rung-badge')).length > 5);
    for (const badge of (await board.all('next-rung-badge')).slice(0, 4)) {
      const root = await badge.shadow();
      await until('its place', async () => (await root.all('.placed')).length === 1);
      const box = await root.find('.badge');
      // Scrolled so that the header's middle lies on the badge.
      const [x, y] = await box.evaluate((element) => {
        const { left, top } = element.getBoundingClientRect();
        const header = document.querySelector('.top')?.getBoundingClientRect();
        scrollBy({ top: top - (header?.height ?? 0) / 2, behavior: 'instant' });
        const moved = element.getBoundingClientRect();
        return [left + 8, moved.top + moved.height / 2] as const;
      });
      const above = await board.evaluate(
        (left: number, top: number) => {
          const header = document.querySelector('.top');
          const under = header ? header.getBoundingClientRect().bottom > top : false;
          return { under, header: header?.contains(document.elementFromPoint(left, top)) };
        },
        x,
        y,
      );
      expect(above).toEqual({ under: true, header: true });
    }
    await board.close();
  });

  test('a role saved from its card learns its advert once that is opened', async () => {
    const board = await browser.openPanel('sample.html');
    const card = await until('the card of a cashier', async () => {
      for (const badge of await board.all('next-rung-badge'))
        if ((await badge.evaluate((host) => host.closest('li')?.textContent ?? '')).startsWith('Cashier'))
          return badge;
      return undefined;
    });
    await save(card);
    const basis = async () => {
      const found = await ask(board, 'roles.find', { search: 'cashier' });
      const [row] = (found.value as { rows: { titleOnly: boolean }[] }).rows;
      return row && (row.titleOnly ? 'card' : 'ad');
    };
    expect(await basis()).toBe('card');
    await card.evaluate((host) => host.closest('li')?.querySelector('a')?.click());
    await until('its advert to be read', async () => (await basis()) === 'ad');
  });

  test('its other pages carry badges too, and know what was saved on the list', async () => {
    const board = await browser.openPanel('sample.html');
    await (await board.find('a.full')).click();
    const host = await board.find('.sheet next-rung-badge:not([data-title-only])');
    const root = await host.shadow();
    await until('its place', async () => (await root.all('.placed.ad')).length === 1);
    await untilFilled(root);
    await (await board.find('a.name')).click();
    await board.find('.list next-rung-badge');
    await board.close();
  });
});
