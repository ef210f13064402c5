import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
    const root = await (await board.find('next-rung-badge')).shadow();
    await until('its place', async () => (await root.all('.placed')).length === 1);
    const save = (await root.all('button')).at(-1);
    await save?.click();
    const popup = await browser.openPanel('popup.html');
    await until('the saved role', async () => (await popup.all('.role-item')).length === 1);
    expect(browser.requests.filter((url) => /^https?:/.test(url))).toEqual([]);
  });
});
