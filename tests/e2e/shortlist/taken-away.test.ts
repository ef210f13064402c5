import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LINKEDIN_LIST, linkedInPage } from '../../samples/linkedin-page.ts';
import { ask } from '../ask.ts';
import { save, untilFilled } from '../bookmark.ts';
import { type Browser, until } from '../driver/browser.ts';
import { BROWSERS } from '../driver/index.ts';
import { siteOf } from '../driver/pages.ts';

const site = siteOf({ [LINKEDIN_LIST]: linkedInPage({ cards: 3 }) });

describe.each(BROWSERS)('a shortlist that is deleted under the open extension, in $name', ({ launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ site });
  });
  afterAll(() => browser?.close());

  test('is shown as saved nowhere any more, and the next save is in a new one', async () => {
    const page = await browser.open(LINKEDIN_LIST);
    const badge = await page.find('next-rung-badge');
    await save(badge);
    const popup = await browser.openPanel('popup.html');
    await until('the role in the popup', async () =>
      (await (await popup.find('body')).text()).includes('Fernwood Stores'),
    );
    const panel = await browser.openPanel('manifest.json');
    const deleted = await panel.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const request = indexedDB.deleteDatabase('next-rung');
          for (const type of ['success', 'error']) request.addEventListener(type, () => resolve(type));
        }),
    );
    expect(deleted, 'the background closes its connection for who deletes').toBe('success');
    await page.show();
    await untilFilled(await badge.shadow(), false);
    await until(
      'an empty popup',
      async () => !(await (await popup.find('body')).text()).includes('Fernwood Stores'),
    );
    await save(badge);
    expect(await ask(panel, 'shortlist.state', {})).toMatchObject({ ok: true, value: { roles: 1 } });
  });
});
