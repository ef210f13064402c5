import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildLock, buildNow, isStale, outputOf } from './build.mjs';
import { alone, isRunning } from './taken.mjs';

/**
 * A copy of a target's build that also runs on further addresses. The build for the stores never matches
 * the sample board's or any test's own address: only this copy's manifest does.
 * @param {string} target `chrome` or `firefox`
 * @param {string[]} matches match patterns, `http://localhost/*`
 * @returns {string} the copy's folder
 */
export function buildFor(target, matches) {
  // A copy for each process: what one runs is never written anew by another.
  const folder = join(dirname(outputOf(target)), `started-${target}-${process.pid}`);
  alone(buildLock(), () => {
    if (isStale(target)) buildNow(target);
    clearLeftOvers(dirname(folder));
    rmSync(folder, { recursive: true, force: true });
    cpSync(outputOf(target), folder, { recursive: true });
  });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  // As a site is that the person said "always here" to: every board's reader, and what is asked for brought.
  manifest.content_scripts?.push({
    matches,
    js: ['every-board.js'],
    run_at: 'document_end',
    all_frames: true,
  });
  manifest.host_permissions = [...(manifest.host_permissions ?? []), ...matches];
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

/** Copies of processes that were ended before they could clear up after themselves. */
function clearLeftOvers(output) {
  for (const name of readdirSync(output)) {
    const pid = /^started-\w+-(\d+)$/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(join(output, name), { recursive: true, force: true });
  }
}
