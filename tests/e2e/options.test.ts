import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveAskOf } from '../samples/asks.ts';
import { sampleShortlist } from '../samples/shortlist.ts';
import { ask } from './ask.ts';
import { type Browser, type Tab, until } from './driver/browser.ts';
import { launchChromium } from './driver/chromium.ts';
import { BROWSERS } from './driver/index.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const [leader] = sampleShortlist();
if (!leader) throw new Error('the sample shortlist is empty');
const part = (tab: Tab, name: string) => tab.find(`section[aria-labelledby="options-${name}"]`);

describe.each(BROWSERS)('the options in $name', ({ launch }) => {
  let browser: Browser;
  let options: Tab;
  beforeAll(async () => {
    browser = await launch();
    options = await browser.openPanel('options.html');
    await part(options, 'language');
  });
  afterAll(() => browser?.close());

  test('say what the browser says: the boards, the keys, the version', async () => {
    expect(await (await part(options, 'sites')).text()).toContain('indeed.com and linkedin.com');
    const keys = await part(options, 'keys');
    await until('the keys', async () => (await keys.text()).includes('Alt+Shift+S'));
    expect(await (await part(options, 'language')).text()).toContain(`Next Rung ${version}`);
  });

  test('a goal typed here is the plan’s goal', async () => {
    const [now, goal] = await options.all('[role=combobox]');
    for (const [field, title] of [
      [now, 'Barista'],
      [goal, 'Restaurant manager'],
    ] as const) {
      await field?.type(title);
      await until(`"${title}"`, async () =>
        (await (await options.find('[role=option][aria-selected=true]')).text()).startsWith(title),
      );
      await options.press('Enter');
    }
    const plan = await browser.openPanel('shortlist.html#plan');
    await until('the plan', async () =>
      (await (await plan.find('.plan h2')).text()).startsWith('From Barista to Restaurant manager'),
    );
    await (await plan.find('a[href="/options.html"]')).click();
    await part(plan, 'data');
    await plan.close();
  });

  test('count what is saved, and delete it after asking', async () => {
    expect(await ask(options, 'role.save', saveAskOf(leader))).toMatchObject({ ok: true });
    const data = await part(options, 'data');
    await until('one role', async () => /\b1 role, [\d.,]+ [kM]B/.test(await data.text()));
    await (await options.find({ role: 'button', name: 'Delete everything' })).click();
    const dialog = await options.find('dialog');
    expect(await (await dialog.find('a')).text()).toBe('Save a copy first');
    await (await dialog.find('.danger')).click();
    await until('nothing left', async () => (await data.text()).includes('0 roles'));
    await until('no goal left', async () => (await options.all('.goal-actions')).length === 0);
  });
});

test('lead to Chromium’s own page for the keys', async () => {
  const browser = await launchChromium();
  try {
    const options = await browser.openPanel('options.html');
    const opened = browser.context.waitForEvent('page');
    await (await options.find({ role: 'button', name: 'Change it in the browser' })).click();
    const page = await opened;
    await until('the page for the keys', () => page.url() === 'chrome://extensions/shortcuts');
  } finally {
    await browser.close();
  }
});
