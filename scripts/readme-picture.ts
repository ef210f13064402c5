// `npm run readme-picture`: takes docs/screenshot.png anew, the sample board with the open posting explained, as high as
// cuts no line of words at its foot.

import { writeFileSync } from 'node:fs';
import { until } from '../tests/e2e/driver/browser.ts';
import { type ChromiumTab, launchChromium } from '../tests/e2e/driver/chromium.ts';
import { buildFor } from './build-for.mjs';
import { plainPng } from './plain-png.ts';
import { serveSampleBoard } from './sample-board.mjs';

const FILE = 'docs/screenshot.png';
const WIDTH = 980;
const HEIGHTS = { from: 640, to: 900 };

/** How many lines of words the foot of the window, of the pane or of the explanation cuts through. */
async function cutLines(tab: ChromiumTab): Promise<number> {
  const page = await tab.evaluate(() => {
    const pane = (document.querySelector('.pane') as Element).getBoundingClientRect();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let cut = 0;
    while (walker.nextNode()) {
      range.selectNodeContents(walker.currentNode);
      const foot = walker.currentNode.parentElement?.closest('.pane') ? pane.bottom : innerHeight;
      for (const { top, bottom } of range.getClientRects()) if (top < foot && bottom > foot) cut++;
    }
    return cut;
  });
  const root = await (await tab.find('.pane next-rung-badge')).shadow();
  const over = await (await root.find('.pop .body')).evaluate(
    (body) => body.scrollHeight - body.clientHeight,
  );
  return page + Math.max(0, over);
}

const board = await serveSampleBoard();
const browser = await launchChromium({
  extension: buildFor('chrome', ['http://localhost/*']),
  viewport: { width: WIDTH, height: HEIGHTS.to },
});
try {
  const tab = await browser.open(board.url);
  await tab.find('.pane next-rung-badge:not([data-title-only])');
  const root = await (await tab.find('.pane next-rung-badge')).shadow();
  await until('its place', async () => (await root.all('.placed.ad')).length === 1);
  await (await root.find('.open')).click();
  await root.find('.pop');
  let best = { height: 0, cut: Number.POSITIVE_INFINITY };
  for (let { from: height } = HEIGHTS; height <= HEIGHTS.to && best.cut > 0; height += 2) {
    await tab.page.setViewportSize({ width: WIDTH, height });
    const cut = await cutLines(tab);
    if (cut < best.cut) best = { height, cut };
  }
  await tab.page.setViewportSize({ width: WIDTH, height: best.height });
  await tab.page.mouse.move(WIDTH - 1, 1);
  const picture = plainPng(await tab.page.screenshot());
  writeFileSync(FILE, picture);
  console.log(
    `${FILE}: ${WIDTH} × ${best.height}, ${picture.length} bytes, ${best.cut} lines cut at its foot.`,
  );
} finally {
  await browser.close();
  await board.close();
}
