import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Manifest {
  permissions: string[];
  optional_permissions?: string[];
}

/** A copy of the build, its manifest changed as a test needs it. Removing the folder is the test's. */
export function changedBuild(target: 'chrome-mv3' | 'firefox-mv3', change: (manifest: Manifest) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'next-rung-build-'));
  cpSync(`.output/${target}`, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
