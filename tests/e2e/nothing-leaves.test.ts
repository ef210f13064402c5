import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildFor } from '../../scripts/build-for.mjs';
import { serveSampleBoard } from '../../scripts/sample-board.mjs';
import { save } from './bookmark.ts';
import { until } from './driver/browser.ts';
import { launchChromium } from './driver/chromium.ts';

/** Addresses in a log that Chromium's own network stack writes, whoever asked for them. */
function addressesIn(log: string): string[] {
  return [...new Set([...log.matchAll(/"url":"((?:https?|wss?):\/\/[^"]+)"/g)].map(([, url = '']) => url))];
}

test('the browser’s own network log names no address but those of the board while roles are saved and compared', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'next-rung-log-'));
  const log = join(folder, 'network.json');
  const board = await serveSampleBoard();
  try {
    const browser = await launchChromium({
      extension: buildFor('chrome', ['http://localhost/*']),
      args: [`--log-net-log=${log}`],
    });
    const tab = await browser.open(board.url);
    const badges = await until('badges', async () => {
      const found = await tab.all('.list next-rung-badge');
      return found.length > 4 && found;
    });
    // The first posting stands open too: once its advert is judged, its badge has the width it keeps.
    await tab.find('.list next-rung-badge:not([data-title-only])');
    for (const badge of badges.slice(0, 2)) await save(badge);
    const popup = await browser.openPanel('popup.html');
    await until('two roles', async () => (await popup.all('.role-item input[type=checkbox]')).length === 2);
    for (const choice of await popup.all('.role-item input[type=checkbox]')) await choice.click();
    await (await popup.find('.compare-bar .primary')).click();
    await popup.find('.comparison table');
    // The log would show a request if there were one: this one, which a test makes on purpose.
    await popup.evaluate(() =>
      fetch('https://canary.example/seen')
        .catch(() => undefined)
        .then(() => true),
    );
    await browser.close();

    const asked = addressesIn(readFileSync(log, 'utf8')).filter((url) => !url.startsWith(board.url));
    // Chromium looks after itself (updates, its own home page) at addresses of its maker, extension or not.
    const ours = asked.filter(
      (url) => !/^https?:\/\/[\w.-]*\.(?:google|googleapis|gvt1|gstatic)\.com\//.test(url),
    );
    expect(ours).toEqual(['https://canary.example/seen']);
  } finally {
    await board.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
