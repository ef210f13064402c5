// Builds the extension for each browser it is made for.
//   node scripts/build.mjs [chrome] [edge] [firefox] [--zip] [--if-stale]
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone } from './taken.mjs';

export const TARGETS = ['chrome', 'edge', 'firefox'];
const SOURCES = [
  'assets',
  'components',
  'entrypoints',
  'lib',
  'public',
  'scripts/pack-taxonomy.mjs',
  'scripts/packed-words.ts',
  'wxt.config.ts',
  'package-lock.json',
];
const root = resolve(fileURLToPath(import.meta.url), '../..');

/** The folder that a target is built into. */
export function outputOf(target) {
  return join(root, '.output', `${target}-mv3`);
}

/** The time of the newest file at or below a path, in ms. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const times = readdirSync(path).map((name) => newest(join(path, name)));
  return Math.max(stat.mtimeMs, ...times);
}

/** Whether a source changed after the target was built. */
export function isStale(target) {
  const manifest = join(outputOf(target), 'manifest.json');
  if (!existsSync(manifest)) return true;
  const built = statSync(manifest).mtimeMs;
  return SOURCES.some((source) => newest(join(root, source)) > built);
}

/** Held by the one process that builds. */
export function buildLock() {
  return join(root, '.output', '.building');
}

/** Builds one target with WXT, once no other process builds; throws when that fails. */
export function build(target, options) {
  return alone(buildLock(), () => buildNow(target, options));
}

/** Builds one target without waiting: for who holds `buildLock` already. */
export function buildNow(target, { zip = false } = {}) {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const run = spawnSync(process.execPath, [wxt, zip ? 'zip' : 'build', '-b', target, '--mv3'], {
    cwd: root,
    encoding: 'utf8',
    // Test runners set NODE_ENV=test, which would build an extension that nobody ships.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (run.status !== 0) throw new Error(`building for ${target} failed:\n${run.stdout}\n${run.stderr}`);
  return run.stdout;
}

function main(args) {
  const chosen = TARGETS.filter((target) => args.includes(target));
  const unknown = args.filter((arg) => !TARGETS.includes(arg) && arg !== '--zip' && arg !== '--if-stale');
  if (unknown.length > 0) {
    console.error(
      `unknown: ${unknown.join(' ')}. Use: node scripts/build.mjs [${TARGETS.join('] [')}] [--zip] [--if-stale]`,
    );
    process.exit(2);
  }
  for (const target of chosen.length > 0 ? chosen : TARGETS) {
    if (args.includes('--if-stale') && !isStale(target)) continue;
    const started = Date.now();
    build(target, { zip: args.includes('--zip') });
    console.log(`${target}: ${outputOf(target)} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
