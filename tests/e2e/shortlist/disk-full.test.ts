import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, until } from '../driver/browser.ts';
import { type ChromiumTab, launchChromium } from '../driver/chromium.ts';
import { launchFirefox } from '../driver/firefox.ts';
import { BROWSERS } from '../driver/index.ts';
import { changedBuild } from './changed-build.ts';
import { openPanelTab, type PanelTab } from './in-panel.ts';
import { postingOf } from './sample-roles.ts';

const BLANK = 'manifest.json';
/** Bytes that stay free where the disk is filled but for a rest. */
const REST = 8_000_000;

/** Saves until one is refused; gives how many were asked for. */
async function saveUntilRefused(panel: PanelTab, from: number): Promise<number> {
  let next = from;
  await until(
    'a save to be refused',
    async () => {
      await panel.run('saveMany', next, 20);
      next += 20;
      return (await panel.failures()).length > 0;
    },
    // Chromium trusts for half a minute what room it once saw.
    150_000,
  );
  return next - from;
}

/** That every save was answered, each refused one with "no room", and that each acknowledged one is there and goes along in an export. */
async function expectNothingLost(panel: PanelTab, asked: number) {
  const failures = await panel.failures();
  const acknowledged = await panel.acknowledged();
  expect(new Set(failures)).toEqual(new Set(['quota']));
  expect(acknowledged.length + failures.length, 'every save is answered, one way or the other').toBe(asked);
  expect(await panel.run('countSaved', acknowledged)).toBe(acknowledged.length);
  const exported = JSON.parse(await panel.run('exportText')) as { roles: unknown[] };
  expect(exported.roles).toHaveLength(acknowledged.length);
  return acknowledged.length;
}

async function expectSavesAgain(panel: PanelTab) {
  await panel.run('saveMany', 900_000, 1);
  expect((await panel.acknowledged()).at(-1), 'with room again, saving goes on at once').toBe(
    postingOf(900_000).id,
  );
}

/** What browsers grant an extension that did not ask for `unlimitedStorage`. */
describe('the share of the disk used up', () => {
  let extension: string;
  let browser: Browser | undefined;
  const limited = (target: 'chrome-mv3' | 'firefox-mv3') =>
    changedBuild(target, (manifest) => {
      manifest.permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
    });
  afterEach(async () => {
    await browser?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  test('in Chromium: the person is told, what was saved stays and can be exported', async () => {
    extension = limited('chrome-mv3');
    const chromium = await launchChromium({ extension });
    browser = chromium;
    const panel = await openPanelTab(browser, BLANK);
    const { session } = panel.tab as ChromiumTab;
    const origin = `chrome-extension://${chromium.extensionId}`;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 12_000_000 });
    const asked = await saveUntilRefused(panel, 0);
    expect(await expectNothingLost(panel, asked)).toBeGreaterThan(20);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await expectSavesAgain(panel);
  }, 200_000);

  test('in Firefox: the person is told, what was saved stays and can be exported', async () => {
    extension = limited('firefox-mv3');
    browser = await launchFirefox({
      extension,
      // In kilobytes, for all sites together; 10 MB is the least that one of them gets.
      preferences: { 'dom.quotaManager.temporaryStorage.fixedLimit': 50_000 },
    });
    const panel = await openPanelTab(browser, BLANK);
    const asked = await saveUntilRefused(panel, 0);
    expect(await expectNothingLost(panel, asked)).toBeGreaterThan(20);
    // Put into the trash and taken out of it, roles make room.
    for (const id of (await panel.acknowledged()).slice(0, 100)) await panel.run('ask', 'role.trash', { id });
    expect(await panel.run('ask', 'trash.empty', {})).toMatchObject({ ok: true });
    await expectSavesAgain(panel);
  });
});

/** Whether this machine lets us mount a small disk of our own. */
function mayMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(join(tmpdir(), 'next-rung-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The extension as it ships, its profile on a disk of its own that is filled by something else. */
describe.runIf(mayMount()).each(BROWSERS)('a disk that is full, in $name', ({ name, launch }) => {
  let profile: string;
  let browser: Browser;
  let panel: PanelTab;
  let filler: string;
  beforeEach(async () => {
    profile = mkdtempSync(join(tmpdir(), 'next-rung-disk-'));
    filler = join(profile, 'filler');
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'none', profile]);
    browser = await launch({ profile });
    panel = await openPanelTab(browser, BLANK);
    await panel.run('saveMany', 0, 50);
    expect(await panel.acknowledged()).toHaveLength(50);
  });
  afterEach(async () => {
    await browser.close();
    await until('the disk to be given back', () => {
      execFileSync('umount', [profile], { stdio: 'ignore' });
      return true;
    });
    rmSync(profile, { recursive: true, force: true });
  });
  const left = () => {
    const { bavail, bsize } = statfsSync(profile);
    return bavail * bsize;
  };
  /** Takes all room but for `rest` bytes. */
  const fill = (rest: number) => {
    const file = openSync(filler, 'w');
    const block = Buffer.alloc(65_536);
    try {
      while (left() > rest) writeSync(file, block);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      closeSync(file);
    }
  };

  test('nearly: the person is told, everything can be read and exported, also after the background slept, and deleting makes room', async () => {
    fill(REST);
    expect(left()).toBeLessThan(REST + 100_000);
    const there = await expectNothingLost(panel, 50 + (await saveUntilRefused(panel, 100)));
    await browser.stopBackground();
    expect(await panel.run('ask', 'roles.find', { search: 'customer' })).toMatchObject({
      ok: true,
      value: { of: there },
    });
    expect(await panel.run('ask', 'shortlist.erase', { sure: true })).toMatchObject({ ok: true });
    expect(await panel.run('countSaved', (await panel.acknowledged()).slice(0, 1))).toBe(0);
    truncateSync(filler, 0);
    await expectSavesAgain(panel);
  });

  test('to the brim: the person is told so, and with room again everything is there', async () => {
    fill(0);
    const asked = await saveUntilRefused(panel, 100);
    // Firefox reads on; Chromium cannot open its files before there is room.
    if (name === 'Firefox') await expectNothingLost(panel, 50 + asked);
    truncateSync(filler, 0);
    await expectSavesAgain(panel);
    expect(new Set(await panel.failures())).toEqual(new Set(['quota']));
    expect(await panel.run('countSaved', await panel.acknowledged())).toBe(
      (await panel.acknowledged()).length,
    );
  });
});
