import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, until } from './driver/browser.ts';
import { BROWSERS } from './driver/index.ts';
import { siteOf } from './driver/pages.ts';

const PAGE = `<!doctype html><meta charset="utf-8"><title>Stand</title>
<h1>Grüße</h1><div id="host"></div><input aria-label="Name">
<script>
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = '<button>Press</button>';
  root.querySelector('button').addEventListener('click', (event) => {
    document.title = event.isTrusted ? 'trusted' : 'made up';
  });
</script>`;

/** The drivers are what every other end-to-end test leans on. */
describe.each(BROWSERS)('driving $name', ({ launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ site: siteOf({ 'https://www.example.com/stand': PAGE }) });
  });
  afterAll(() => browser.close());

  test('any address is answered by the test, and nothing else exists', async () => {
    const tab = await browser.open('https://www.example.com/stand?q=1');
    expect(await (await tab.find('h1')).text()).toBe('Grüße');
    expect(await tab.evaluate(() => fetch('https://elsewhere.example/').then(String, () => 'refused'))).toBe(
      'refused',
    );
    expect(browser.requests).toContain('https://elsewhere.example/');
    await tab.close();
  });

  test('a closed shadow root is read and clicked with a trusted event, the page itself sees null', async () => {
    const tab = await browser.open('https://www.example.com/stand');
    const host = await tab.find('#host');
    expect(await host.evaluate((element) => element.shadowRoot)).toBeNull();
    const root = await host.shadow();
    expect(await root.text()).toBe('Press');
    await (await root.find({ role: 'button', name: 'Press' })).click();
    await until('the click', () => tab.evaluate(() => document.title === 'trusted'));
    expect(await root.all({ role: 'button', name: 'Other' })).toEqual([]);
    await tab.close();
  });

  test('keys are typed and pressed', async () => {
    const tab = await browser.open('https://www.example.com/stand');
    const input = await tab.find('input');
    await input.type('ab');
    await tab.press('Backspace');
    expect(await input.evaluate((element) => (element as HTMLInputElement).value)).toBe('a');
    await tab.close();
  });

  test('pages of the extension open, and their data outlives a stopped background and a relaunch', async () => {
    const panel = await browser.openPanel('popup.html');
    await panel.evaluate(() => localStorage.setItem('driver', 'kept'));
    await browser.stopBackground();
    browser = await browser.relaunch();
    const again = await browser.openPanel('popup.html');
    expect(await again.evaluate(() => localStorage.getItem('driver'))).toBe('kept');
    await again.close();
  });
});
