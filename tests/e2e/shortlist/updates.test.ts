import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../ask.ts';
import { type Browser, until } from '../driver/browser.ts';
import { launchFirefox } from '../driver/firefox.ts';
import { BROWSERS } from '../driver/index.ts';
import { openPanelTab } from './in-panel.ts';
import { roleOf } from './sample-roles.ts';

interface Frozen {
  version: number;
  stores: Record<string, { id: string; deletedAt?: string; mergedInto?: string }[]>;
}
const FOLDER = 'tests/shortlist/frozen';
const SAMPLES = readdirSync(FOLDER).map(
  (file) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Frozen,
);

describe.each(BROWSERS)('a shortlist of an earlier version in $name', ({ launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test.each(SAMPLES)(
    'of the database, version $version: lifted to today with every record as it was',
    async ({ version, stores }) => {
      const panel = await openPanelTab(browser, 'manifest.json');
      await panel.run('ask', 'shortlist.erase', { sure: true });
      await browser.stopBackground();
      await panel.run('thaw', version, stores);
      const roles = stores.roles ?? [];
      const listed = roles.filter(({ deletedAt, mergedInto }) => !deletedAt && !mergedInto).length;
      expect(listed).toBeGreaterThan(1);
      const found = await until('the words of all to be searched', async () => {
        const answer = await panel.run('ask', 'roles.find', { search: 'no word of theirs' });
        return answer.ok && (answer.value as { complete: boolean; of: number }).complete
          ? answer.value
          : null;
      });
      expect(found).toMatchObject({ of: listed });
      expect(await panel.run('readRaw')).toEqual(roles);
      expect(await panel.run('lookInside')).toMatchObject({ version: 2, roles: roles.length });
      const ids = roles.map(({ id }) => id);
      const read = await panel.run('ask', 'roles.read', { ids });
      const whole = read.ok
        ? (read.value as { roles: { role: object | null }[] }).roles.filter(({ role }) => role)
        : [];
      expect(whole, 'one of them is broken, and was when it was frozen').toHaveLength(roles.length - 1);
      await panel.tab.close();
    },
  );

  test('of the classifier: what reads differently is shown, and taken over when the person says so', async () => {
    const page = await browser.openPanel('shortlist.html');
    await ask(page, 'shortlist.erase', { sure: true });
    const roles = Array.from({ length: 30 }, (_, index) => roleOf(index));
    await ask(page, 'import.add', { batch: 'old', source: 'test', part: 0, roles });
    await (await page.find({ role: 'button', name: 'See what changes' })).click();
    const all = await until(
      'the way to take all over',
      async () => (await page.all('.rejudge > section .button.primary'))[0],
    );
    const differing = (await page.all('.rejudge > ul > li')).length;
    expect(differing).toBeGreaterThan(10);
    const outdated = async () => {
      const { value } = await ask(page, 'roles.outdated', {});
      return (value as { ids: string[] }).ids.length;
    };
    expect(await outdated(), 'those that read the same are through').toBe(differing);
    expect(await (await page.find('.rejudge > ul > li')).text()).toContain('→');
    await all.click();
    await until('none to be left', async () => (await outdated()) === 0);
    const first = roles[0] as (typeof roles)[number];
    const { value } = await ask(page, 'role.read', { id: first.id });
    expect(value).toMatchObject({ role: { notes: first.notes, tags: first.tags, savedAt: first.savedAt } });
    expect(
      (value as { role: { annotation: { classifier: number } } }).role.annotation.classifier,
    ).toBeGreaterThan(1);
  });
});

test('Firefox promises not to clear what is saved, once something is; Chromium is bound by the permission', async () => {
  const browser = await launchFirefox();
  try {
    const page = await browser.openPanel('shortlist.html');
    const isPromised = () => page.evaluate(() => navigator.storage.persisted());
    expect(await isPromised()).toBe(false);
    await ask(page, 'import.add', { batch: 'one', source: 'test', part: 0, roles: [roleOf(0)] });
    await until('the promise', isPromised);
  } finally {
    await browser.close();
  }
});
