import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, type Tab, until } from '../driver/browser.ts';
import { launchChromium } from '../driver/chromium.ts';
import { launchFirefox } from '../driver/firefox.ts';
import { changedBuild } from './changed-build.ts';
import { openPanelTab, type PanelTab } from './in-panel.ts';
import { postingOf } from './sample-roles.ts';

interface Api {
  alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
  notifications: { getAll(): Promise<Record<string, unknown>> };
  storage: {
    local: { set(parts: object): Promise<void>; get(key: string): Promise<Record<string, unknown>> };
  };
}

const day = (from: number) => {
  const date = new Date(Date.now() + from * 86_400_000);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};
/** A page of the extension may call the extension's own interfaces, as the background does. */
const alarms = (tab: Tab) =>
  tab.evaluate(async () => {
    const world = globalThis as unknown as Record<'browser' | 'chrome', Api>;
    return (await (world.browser ?? world.chrome).alarms.getAll()).map(({ name, scheduledTime }) => ({
      name,
      scheduledTime,
    }));
  });
const told = (tab: Tab) =>
  tab.evaluate(async () => {
    const world = globalThis as unknown as Record<'browser' | 'chrome', Api>;
    return Object.keys(await (world.browser ?? world.chrome).notifications.getAll());
  });

async function remindOn(panel: PanelTab, index: number, on: string) {
  await panel.run('saveMany', index, 1);
  const { id } = postingOf(index);
  const asked = { id, before: { followUp: null }, after: { followUp: { on, remind: true } } };
  expect(await panel.run('ask', 'role.update', asked)).toMatchObject({
    ok: true,
    value: { outcome: 'saved' },
  });
  return id;
}
async function followUpOf(panel: PanelTab, id: string) {
  const answer = await panel.run('ask', 'role.read', { id });
  return answer.ok ? (answer.value as { role: { followUp?: object } }).role.followUp : undefined;
}

/** The build as it is once a person has allowed notifications, which no test can click. */
function allowing(target: 'chrome-mv3' | 'firefox-mv3'): string {
  return changedBuild(target, (manifest) => {
    manifest.permissions.push('notifications');
    manifest.optional_permissions = [];
  });
}

describe.each([
  { name: 'chromium', target: 'chrome-mv3' as const, launch: launchChromium },
  { name: 'firefox', target: 'firefox-mv3' as const, launch: launchFirefox },
])('reminders in $name, notifications allowed', ({ name, target, launch }) => {
  // Firefox without a screen takes a notification and lists none: there it is told by what the background notes next.
  const isListed = name === 'chromium';
  let extension: string;
  let browser: Browser;
  let panel: PanelTab;
  beforeEach(async () => {
    extension = allowing(target);
    browser = await launch({ extension });
    panel = await openPanelTab(browser);
  });
  afterEach(async () => {
    await browser.close();
    rmSync(extension, { recursive: true, force: true });
  });

  test('a follow-up that is due is told of by a notification, once, though the background slept', async () => {
    const id = await remindOn(panel, 1, day(-1));
    await until('its alarm', async () => (await alarms(panel.tab)).some(({ name }) => name === 'follow-up'));
    await browser.stopBackground();
    await until(
      'it to be noted as given',
      async () => {
        const followUp = await followUpOf(panel, id);
        return followUp && 'remindedAt' in followUp;
      },
      60_000,
    );
    if (isListed) expect(await told(panel.tab)).toEqual([`follow-up:${id}`]);
    await until('no alarm to be left', async () =>
      (await alarms(panel.tab)).every(({ name }) => name !== 'follow-up'),
    );
  });

  test('a follow-up to come sets its alarm for nine in the morning of its day, the earliest first', async () => {
    await remindOn(panel, 2, day(9));
    await remindOn(panel, 3, day(4));
    const at = await until('its alarm', async () =>
      (await alarms(panel.tab)).find(({ name }) => name === 'follow-up'),
    );
    const [year = 0, month = 0, date = 0] = day(4).split('-').map(Number);
    expect(at.scheduledTime).toBe(new Date(year, month - 1, date, 9).getTime());
    expect(await told(panel.tab)).toEqual([]);
  });

  test('a look at the plan that is due is told of, once, and the next one has its alarm', async () => {
    const set = (review: object) =>
      panel.tab.evaluate(async (value) => {
        const world = globalThis as unknown as Record<'browser' | 'chrome', Api>;
        await (world.browser ?? world.chrome).storage.local.set({ review: value });
      }, review as never);
    const kept = () =>
      panel.tab.evaluate(async () => {
        const world = globalThis as unknown as Record<'browser' | 'chrome', Api>;
        const { review } = await (world.browser ?? world.chrome).storage.local.get('review');
        return review as { toldOn?: string };
      });
    await set({ every: 7, next: day(-1) });
    await until('it to be noted as told', async () => (await kept()).toldOn === day(0), 60_000);
    if (isListed) expect(await told(panel.tab)).toEqual([`plan:${day(-1)}`]);
    await until('no alarm to be left', async () =>
      (await alarms(panel.tab)).every(({ name }) => name !== 'plan-review'),
    );
    await set({ every: 7, next: day(7) });
    await until('the next alarm', async () =>
      (await alarms(panel.tab)).some(
        ({ name, scheduledTime }) => name === 'plan-review' && scheduledTime > Date.now() + 5 * 86_400_000,
      ),
    );
  });
});

test('without the permission nothing is told, nothing is noted as told, and the popup says what is due', async () => {
  const browser = await launchChromium();
  try {
    const panel = await openPanelTab(browser);
    const id = await remindOn(panel, 1, day(-1));
    await until(
      'the alarm to have gone off',
      async () => (await alarms(panel.tab)).every(({ name }) => name !== 'follow-up'),
      60_000,
    );
    expect(await followUpOf(panel, id)).toEqual({ on: day(-1), remind: true });
    const popup = await browser.openPanel('popup.html');
    await until('what is due', async () =>
      (await Promise.all((await popup.all('.role-state')).map((each) => each.text()))).includes(
        'Follow-up due',
      ),
    );
  } finally {
    await browser.close();
  }
});
