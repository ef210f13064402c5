// What a person downloads, and what every page of a board has to load, stays within these sizes.
//   node scripts/check-size.mjs      prints each size; ends with 1 when one is over
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { outputOf } from './build.mjs';

const build = outputOf('chrome');

function gzipped(path) {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

/** All files below a folder with one of these endings. */
function filesIn(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => ending.test(path) && statSync(path).isFile());
}

/** Name, bytes, budget in bytes, and what to do when it is over. */
const SIZES = [
  [
    'content script on every page of a declared board, gzip',
    () => gzipped(join(build, 'content-scripts', 'board.js')),
    36_000,
    'see which import brought it: tests/board-content/content-script-holds.test.ts says what belongs elsewhere',
  ],
  [
    'what who asks why, saves or opens a posting loads on top, gzip',
    () => gzipped(join(build, 'details.js')),
    20_500,
    'the readers of pay, dates and JSON-LD are most of it',
  ],
  [
    'what a page loads on top that its board has changed, gzip',
    () => gzipped(join(build, 'structure.js')),
    40_000,
    'the words of lib/extract/structure are most of it: say them shorter',
  ],
  [
    'script on sites that the person added, gzip',
    () => gzipped(join(build, 'every-board.js')),
    88_000,
    'the readers of lib/extract are most of it',
  ],
  [
    'what the popup loads before it shows anything, gzip',
    () =>
      [...readFileSync(join(build, 'popup.html'), 'utf8').matchAll(/\/(chunks\/[^"]+\.js)/g)].reduce(
        (sum, [, path]) => sum + gzipped(join(build, path)),
        0,
      ),
    50_000,
    'load later what the first screen does not need',
  ],
  [
    // The classifier (for imports and judging again) and the sample board's reader are loaded only when used.
    'scripts of the extension pages and the background, gzip',
    () =>
      filesIn(build, /\.js$/)
        .filter((path) => !/content-scripts|sample-board|\/(?:every-board|details|structure)\.js$/.test(path))
        .reduce((sum, path) => sum + gzipped(path), 0),
    285_000,
    'see which import brought it: npx wxt build --analyze',
  ],
  [
    'whole extension, unpacked',
    () => filesIn(build, /./).reduce((sum, path) => sum + statSync(path).size, 0),
    1_330_000,
    'see which file grew',
  ],
];

if (!existsSync(build)) {
  console.error('there is no build to measure: node scripts/build.mjs chrome');
  process.exit(2);
}
for (const [name, measure, budget, remedy] of SIZES) {
  const size = measure();
  console.log(`${name}: ${(size / 1000).toFixed(1)} kB of ${Number((budget / 1000).toFixed(1))} kB`);
  if (size <= budget) continue;
  console.error(`${name} is over its budget: ${remedy}`);
  process.exitCode = 1;
}
