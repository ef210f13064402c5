import { expect, test } from 'vitest';
import { LINKEDIN_LIST, linkedInPage } from '../samples/linkedin-page.ts';
import { until } from './driver/browser.ts';
import { launchChromium } from './driver/chromium.ts';
import { siteOf } from './driver/pages.ts';

test('a page that was open when the extension was updated says so, to who asks why and to who saves', async () => {
  const browser = await launchChromium({ site: siteOf({ [LINKEDIN_LIST]: linkedInPage({ cards: 6 }) }) });
  try {
    const tab = await browser.open(LINKEDIN_LIST);
    const root = await (await tab.find('next-rung-badge')).shadow();
    await until('its place', async () => (await root.all('.placed')).length === 1);
    const [worker] = browser.context.serviceWorkers();
    await worker
      ?.evaluate(() =>
        (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
      )
      .catch(() => undefined);
    for (const button of ['button.open', '.save']) {
      const said = await until(`a word on it after ${button}`, async () => {
        await (await root.find(button)).click();
        const [note] = await root.all('.note-box [data-words]');
        return note?.attribute('data-words');
      });
      expect(said).toContain('reload this page');
      await tab.press('Escape');
      await until('the note to go', async () => (await root.all('.note-box')).length === 0);
    }
    expect(await (await root.find('.save')).attribute('aria-pressed')).toBe('false');
  } finally {
    await browser.close();
  }
});
