import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, until } from '../driver/browser.ts';
import { BROWSERS } from '../driver/index.ts';
import { openPanelTab, type PanelTab } from './in-panel.ts';
import { killBrowser } from './kill-browser.ts';
import { postingOf } from './sample-roles.ts';

const idOf = (index: number) => postingOf(index).id;
/** What a blank page of the extension is: it asks the background nothing by itself. */
const BLANK = 'manifest.json';

describe.runIf(process.platform === 'linux').each(BROWSERS)('$name ended as by a power cut', ({ launch }) => {
  let profile: string;
  beforeEach(() => {
    profile = mkdtempSync(join(tmpdir(), 'next-rung-killed-'));
  });
  afterEach(() => rmSync(profile, { recursive: true, force: true }));

  test('in the middle of saves and of an import: what was acknowledged is there', async () => {
    const browser = await launch({ profile });
    const panel = await openPanelTab(browser);
    await panel.start('saveMany', 0, 1000, 2);
    await panel.start('importMany', 'killed', 0);
    const importing = await openPanelTab(browser);
    await importing.start('importMany', 'cut', 5000);
    await until('some saves', async () => (await panel.acknowledged()).length >= 20);
    await until('some of the import', async () => (await importing.acknowledged()).length >= 300);
    const acknowledged = [...(await panel.acknowledged()), ...(await importing.acknowledged())];
    await killBrowser(profile);
    await browser.close().catch(() => {});
    const after = await launch({ profile });
    const again = await openPanelTab(after);
    const there = await again.run('countSaved', acknowledged);
    await after.close();
    expect(acknowledged.length).toBeGreaterThanOrEqual(320);
    expect(there, 'saved and acknowledged before the kill').toBe(acknowledged.length);
  });
});

describe.each(BROWSERS)('a database in trouble, in $name', ({ launch }) => {
  let browser: Browser;
  beforeEach(async () => {
    browser = await launch();
  });
  afterEach(() => browser.close());

  test('held open by an old connection: the person is told, and all goes on once it closes', async () => {
    const panel = await openPanelTab(browser, BLANK);
    await panel.run('makeVersion1', 3);
    await panel.run('hold');
    await browser.stopBackground();
    expect(await panel.run('ask', 'roles.find', {})).toEqual({
      ok: false,
      failure: { code: 'database-blocked' },
    });
    await panel.run('release');
    expect(await panel.run('ask', 'roles.find', {})).toMatchObject({ ok: true, value: { total: 3 } });
  });

  test('newer than the code: refused, and not touched', async () => {
    const panel = await openPanelTab(browser);
    await panel.run('saveMany', 0, 2);
    await panel.run('hold', 99);
    await panel.run('release');
    expect(await panel.run('ask', 'roles.find', {})).toEqual({
      ok: false,
      failure: { code: 'database-newer' },
    });
    await panel.run('saveMany', 5, 1);
    expect(await panel.failures()).toEqual(['database-newer']);
    expect(await panel.run('lookInside')).toMatchObject({ version: 99, roles: 2 });
  });

  test('one record spoilt: it is shown as such, can be exported, and hides no other', async () => {
    const panel = await openPanelTab(browser);
    await panel.run('saveMany', 0, 5);
    const spoilt = { id: idOf(2), posting: { title: 'Barista' }, notes: 'still mine' };
    await panel.run('putRaw', 'roles', spoilt);
    await panel.run('putRaw', 'roles', { id: 'indeed:stray', nothing: true });
    await browser.stopBackground();
    await panel.run('ask', 'duplicates.find', {});
    const found = await panel.run('ask', 'roles.find', {});
    if (!found.ok) throw new Error(found.failure.code);
    const { rows } = found.value as { rows: { id: string; unreadable?: true }[] };
    expect(rows).toHaveLength(6);
    expect(
      rows
        .filter((row) => row.unreadable)
        .map((row) => row.id)
        .sort(),
    ).toEqual([idOf(2), 'indeed:stray']);
    const exported = JSON.parse(await panel.run('exportText')) as { roles: { id: string }[] };
    expect(exported.roles).toHaveLength(6);
    expect(exported.roles).toContainEqual(spoilt);
  });
});

/** As many as the work in the middle of which it is stopped takes; Firefox writes several times slower. Each third has a note. */
const MANY: Record<string, number> = { Chromium: 4_000, Firefox: 2_200 };
/** Milliseconds that a share of the work may take where little of the machine is left for it: the last resort. */
const WORK_MS = 200_000;

describe.each(BROWSERS)('thousands of roles in $name', ({ name, launch }) => {
  const count = MANY[name] ?? 2_200;
  let browser: Browser;
  let panel: PanelTab;
  beforeAll(async () => {
    browser = await launch();
    panel = await openPanelTab(browser, BLANK);
  });
  afterAll(() => browser.close());

  test('the background stopped in the middle of an upgrade: nothing is lost, and it is carried out in the end', async () => {
    await panel.run('makeVersion1', count);
    const seen: { version: number; roles: number }[] = [];
    for (const pause of [0, 30, 100, 300, 1000]) {
      await panel.start('ask', 'roles.find', { search: 'customer' });
      await new Promise((resolve) => setTimeout(resolve, pause));
      await browser.stopBackground();
      seen.push(await panel.run('lookInside'));
    }
    expect(seen.map((one) => one.roles)).toEqual(seen.map(() => count));
    expect(seen.every((one) => one.version === 1 || one.version === 2)).toBe(true);
    const found = await until(
      'all words to be searched',
      async () => {
        const answer = await panel.run('ask', 'roles.find', { search: String(count - 1) });
        return answer.ok && (answer.value as { complete: boolean }).complete ? answer.value : null;
      },
      WORK_MS,
    );
    expect(found, 'only the notes of the last one hold it').toMatchObject({ total: 1, of: count });
    expect(await panel.run('lookInside')).toMatchObject({ version: 2, roles: count });
  }, 600_000);

  test('the background stopped three times in the middle of an import: each role once, and it can be taken back', async () => {
    await panel.run('ask', 'shortlist.erase', { sure: true });
    const start = (await panel.acknowledged()).length;
    await panel.start('importMany', 'big', count);
    for (const reached of [0.1, 0.4, 0.7].map((share) => share * count)) {
      await until(
        `${reached} roles`,
        async () => (await panel.acknowledged()).length - start >= reached,
        WORK_MS,
      );
      await browser.stopBackground();
    }
    await until(
      'the import to end',
      async () => (await panel.acknowledged()).length - start >= count,
      WORK_MS,
    );
    expect(await panel.run('countSaved', (await panel.acknowledged()).slice(start))).toBe(count);
    expect(await panel.run('lookInside')).toMatchObject({ roles: count });
    expect(await panel.run('ask', 'imports.list', {})).toMatchObject({
      ok: true,
      value: { imports: [{ added: count }] },
    });
    expect(await panel.run('ask', 'import.undo', { batch: 'big' })).toEqual({
      ok: true,
      value: { removed: count, kept: 0 },
    });
    expect(await panel.run('lookInside')).toMatchObject({ roles: 0 });
  }, 600_000);
});
