// `npm start`: shows the extension at work in a real Chromium. With a display the browser stays open for you;
// without one the whole job is done here, told as a table, and left as screenshots.
import { relative } from 'node:path';
import { until } from '../tests/e2e/driver/browser.ts';
import { type ChromiumBrowser, launchChromium } from '../tests/e2e/driver/chromium.ts';
import { fileReply } from '../tests/e2e/driver/pages.ts';
import { buildFor } from './build-for.mjs';
import { serveSampleBoard } from './sample-board.mjs';
import { parseStart, type Start, USAGE } from './start-options.ts';
import { countPostings, readAnnotated, tellAnnotated, tourOfSample } from './start-tour.ts';
import { ownFolder } from './taken.mjs';

const SCREENSHOTS = 'screenshots';

/** Whether there is a screen to show a window on. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function main(start: Start) {
  const board = start.show === 'sample' ? await serveSampleBoard() : undefined;
  const url = board?.url ?? (start as { url: string }).url;
  const headless = !hasDisplay();
  console.log('Building …');
  const { protocol, hostname } = new URL(url);
  const browser = await launchChromium({
    extension: buildFor('chrome', [`${protocol}//${hostname}/*`]),
    headless,
    network: start.show === 'address',
    ...(start.show === 'file' && {
      site: (at: URL) => (at.href === url ? fileReply(start.file) : undefined),
    }),
  });
  try {
    const opened = await open(browser, url);
    if (!opened) return;
    if (headless) {
      const folder = ownFolder(SCREENSHOTS);
      if (folder !== SCREENSHOTS)
        console.log(`Another npm start is leaving its pictures in ${SCREENSHOTS}/.`);
      const shots = board
        ? await tourOfSample(browser, opened, folder)
        : [await shotOf(opened, `${folder}/page.png`)];
      if (!board)
        console.log(`\n${tellAnnotated(await readAnnotated(opened), await countPostings(opened, url))}`);
      console.log(
        `\nScreenshots, in ${relative('.', folder)}/:\n${shots.map((shot) => `  ${shot}`).join('\n')}`,
      );
    } else {
      console.log(
        `${url} is open. Click a badge to see why, or its bookmark to save; close the browser to end.`,
      );
      await new Promise((closed) => browser.context.once('close', closed));
    }
  } finally {
    await browser.close().catch(() => {});
    await board?.close();
  }
}

type Opened = Awaited<ReturnType<ChromiumBrowser['open']>>;

async function open(browser: ChromiumBrowser, url: string): Promise<Opened | undefined> {
  try {
    const tab = await browser.open(url);
    await tab.find('next-rung-badge', { within: 10_000 }).catch(() => {
      console.log('No badge came within ten seconds.');
    });
    return tab;
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    console.error(`${url} could not be opened: ${why}`);
    process.exitCode = 1;
    return undefined;
  }
}

async function shotOf(tab: Opened, file: string): Promise<string> {
  // Badges come in slices; the picture waits until no more are coming.
  let before = -1;
  await until('the badges to be complete', async () => {
    const now = (await tab.all('next-rung-badge')).length;
    const same = now === before;
    before = now;
    return same;
  });
  // Long heads of pages would leave a picture without any.
  await tab.evaluate(() =>
    document
      .querySelector('next-rung-badge')
      ?.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' }),
  );
  await tab.screenshot(file);
  return file;
}

const start = parseStart(process.argv.slice(2));
if ('error' in start) {
  console.error(`${start.error}\n${USAGE}`);
  process.exitCode = 2;
} else {
  await main(start);
}
