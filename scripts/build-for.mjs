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
  for (const script of manifest.content_scripts ?? []) script.matches.push(...matches);
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
