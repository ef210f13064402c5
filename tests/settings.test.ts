import { beforeEach, describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, parseGoal, readSettings, watchSettings } from '../lib/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('keep a goal across pages', async () => {
    await changeSettings({ goal: { track: 'retail', level: 4, now: { track: 'retail', level: 2 } } });
    expect((await readSettings()).goal).toMatchObject({
      track: 'retail',
      level: 4,
      now: { track: 'retail', level: 2 },
    });
  });

  it('tell the first step towards the goal, and never store it', async () => {
    const now = { track: 'retail', level: 1 } as const;
    await changeSettings({ goal: { track: 'customer-care', level: 4, now } });
    const { goal } = await readSettings();
    expect(goal?.next).toEqual({ track: 'customer-care', level: 1 });
    await changeSettings({ goal });
    expect(await browser.storage.local.get('goal')).toEqual({
      goal: { track: 'customer-care', level: 4, now },
    });
    expect(parseGoal({ track: 'retail', level: 1, now })?.next, 'who has arrived').toBeUndefined();
    expect(parseGoal({ track: 'retail', level: 4 })?.next, 'nobody said from where').toBeUndefined();
    await changeSettings({ review: null });
    expect((await readSettings()).goal, 'another setting was changed').toEqual(goal);
  });

  it('read a malformed goal as none and leave what is stored untouched', async () => {
    await browser.storage.local.set({ goal: { track: 'astronaut', level: 9 } });
    expect((await readSettings()).goal).toBeNull();
    expect(await browser.storage.local.get('goal')).toEqual({ goal: { track: 'astronaut', level: 9 } });
  });

  it('drop only the present rung where only that is malformed', () => {
    expect(parseGoal({ track: 'sales', level: 3, now: { track: 'sales', level: 0 } })).toEqual({
      track: 'sales',
      level: 3,
    });
    for (const not of [null, 'goal', 3, [], {}]) expect(parseGoal(not)).toBeNull();
  });

  it('keep what the person calls a rung, and no name that is none', () => {
    const now = { track: 'retail', level: 1, title: 'Cashier' } as const;
    expect(parseGoal({ track: 'retail', level: 4, now })).toMatchObject({ track: 'retail', level: 4, now });
    for (const title of ['', 7, null, 'x'.repeat(101)])
      expect(parseGoal({ track: 'retail', level: 4, title })).toEqual({ track: 'retail', level: 4 });
  });

  it('tell who watches, until they stop', async () => {
    const stop = new AbortController();
    const heard: unknown[] = [];
    watchSettings((settings) => heard.push(settings.goal), stop.signal);
    await changeSettings({ goal: { track: 'sales', level: 3 } });
    await expect.poll(() => heard.length).toBe(1);
    await browser.storage.local.set({ somethingElse: 1 });
    stop.abort();
    await changeSettings({ goal: null });
    await new Promise((done) => setTimeout(done, 20));
    expect(heard).toEqual([{ track: 'sales', level: 3 }]);
  });
});
