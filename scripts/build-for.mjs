import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, isStale, outputOf } from './build.mjs';

/**
 * A copy of a target's build that also runs on further addresses. The build for the stores never matches
 * the sample board's or any test's own address: only this copy's manifest does.
 * @param {string} target `chrome` or `firefox`
 * @param {string[]} matches match patterns, `http://localhost/*`
 * @returns {string} the copy's folder
 */
export function buildFor(target, matches) {
  if (isStale(target)) build(target);
  const folder = join(dirname(outputOf(target)), `started-${target}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(outputOf(target), folder, { recursive: true });
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
