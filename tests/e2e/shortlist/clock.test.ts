import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, until } from '../driver/browser.ts';
import { launchChromium } from '../driver/chromium.ts';
import { launchFirefox } from '../driver/firefox.ts';
import { changedBuild } from './changed-build.ts';
import { openPanelTab, type PanelTab } from './in-panel.ts';
import { postingOf } from './sample-roles.ts';

const DAY = 86_400_000;
/** Loaded before everything else in the background: a clock that a message sets wrong, until the background sleeps. */
const CLOCK = `
let wrong = 0;
const Right = Date;
globalThis.Date = class extends Right {
  constructor(...parts) { if (parts.length) super(...parts); else super(Right.now() + wrong); }
  static now() { return Right.now() + wrong; }
};
(globalThis.browser ?? chrome).runtime.onMessage.addListener((message, from, answer) => {
  if (typeof message?.clockWrongBy !== 'number') return;
  wrong = message.clockWrongBy;
  answer(new Date().toISOString());
});
`;

interface Role {
  savedAt: string;
  lastSeen: string;
  deletedAt?: string;
  statusHistory: { status: string; at: string }[];
}
interface Api {
  runtime: { sendMessage(message: object): Promise<string> };
  alarms: {
    create(name: string, about: object): Promise<void> | undefined;
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
  };
}

describe.each([
  { name: 'Chromium', target: 'chrome-mv3' as const, launch: launchChromium },
  { name: 'Firefox', target: 'firefox-mv3' as const, launch: launchFirefox },
])('the clock of the computer in $name', ({ target, launch }) => {
  let extension: string;
  let browser: Browser;
  let panel: PanelTab;
  beforeEach(async () => {
    extension = changedBuild(target, () => {});
    writeFileSync(join(extension, 'clock.js'), CLOCK);
    const background = join(extension, 'background.js');
    writeFileSync(background, `import './clock.js';${readFileSync(background, 'utf8')}`);
    browser = await launch({ extension });
    panel = await openPanelTab(browser, 'manifest.json');
  });
  afterEach(async () => {
    await browser.close();
    rmSync(extension, { recursive: true, force: true });
  });

  /** From now on the background's clock is wrong by so much. Gives what it says. */
  const setWrong = (by: number) =>
    panel.tab.evaluate(async (clockWrongBy) => {
      const world = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      return (world.browser ?? world.chrome).runtime.sendMessage({ clockWrongBy });
    }, by);
  /** The daily alarm, now; resolves once the alarm that it sets anew is there. */
  const daily = () =>
    panel.tab.evaluate(async () => {
      const world = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      await (world.browser ?? world.chrome).alarms.create('purge-trash', { when: Date.now() });
    });
  const alarm = (name: string) =>
    panel.tab.evaluate(async (called) => {
      const world = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      return (await (world.browser ?? world.chrome).alarms.get(called))?.scheduledTime ?? null;
    }, name);
  const read = async (index: number) => {
    const answer = await panel.run('ask', 'roles.read', { ids: [postingOf(index).id] });
    if (!answer.ok) throw new Error(answer.failure.code);
    return (answer.value as { roles: { role: Role }[] }).roles[0]?.role;
  };
  const setStatus = async (index: number, before: string, after: string) => {
    const asked = { id: postingOf(index).id, before: { status: before }, after: { status: after } };
    expect(await panel.run('ask', 'role.update', asked)).toMatchObject({ value: { outcome: 'saved' } });
  };
  const dayFromNow = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

  test.each([400, -9000])(
    'wrong by %i days and then set right loses nothing and turns nothing round',
    async (days) => {
      await panel.run('saveMany', 0, 1);
      const said = await setWrong(days * DAY);
      expect(Math.round((Date.parse(said) - Date.now()) / DAY)).toBe(days);
      await panel.run('saveMany', 1, 3);
      await panel.run('saveMany', 0, 1);
      for (const index of [0, 1]) await setStatus(index, 'saved', 'applied');
      for (const index of [0, 2]) {
        const remind = { followUp: { on: dayFromNow(5), remind: true } };
        const asked = { id: postingOf(index).id, before: { followUp: null }, after: remind };
        expect(await panel.run('ask', 'role.update', asked)).toMatchObject({ value: { outcome: 'saved' } });
      }
      expect(await panel.run('ask', 'role.trash', { id: postingOf(0).id })).toMatchObject({ ok: true });
      const before = await read(1);

      // The background sleeps, and wakes with the clock right.
      await browser.stopBackground();
      await panel.run('saveMany', 1, 1);
      await setStatus(1, 'applied', 'interview');
      expect(
        await panel.run(
          'countSaved',
          [0, 1, 2, 3].map((index) => postingOf(index).id),
        ),
      ).toBe(3);
      const after = await read(1);
      expect(after?.statusHistory.map(({ status }) => status)).toEqual(['saved', 'applied', 'interview']);
      const times = after?.statusHistory.map(({ at }) => at) ?? [];
      expect(times).toEqual([...times].sort());
      expect((after?.lastSeen ?? '') >= (before?.lastSeen ?? '')).toBe(true);
      expect(after?.savedAt).toBe(before?.savedAt);

      // What is a minute in the trash is not taken for what has been there for months, and the reminder stands on its day.
      await daily();
      const wanted = new Date(`${dayFromNow(5)}T09:00`).getTime();
      await until('the reminder to stand on its day', async () => (await alarm('follow-up')) === wanted);
      expect((await read(0))?.deletedAt).toBeDefined();
      expect(await panel.run('ask', 'role.restore', { id: postingOf(0).id })).toMatchObject({ ok: true });
      expect(await panel.run('countSaved', [postingOf(0).id])).toBe(1);
    },
  );
});
