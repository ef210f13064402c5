// Makes a bare machine ready for `npm start` and `npm test`: packages, then the browsers named as arguments.
// Needs nothing but Node and npm, changes nothing that is in order, and says in one sentence what it cannot do.
//   node scripts/bootstrap.mjs [chromium] [firefox]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { alone } from './taken.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** @param {Record<string, string | undefined>} env */
function run(program, args, env) {
  return spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    `Next Rung needs Node 20.19 or newer and this is ${process.versions.node}: install a newer one and run this again.`,
  );
}

/** Installs the packages unless a stamp says that node_modules came from this very lockfile and this Node. */
function ensurePackages() {
  const lockfile = readFileSync(resolve(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lockfile).update(process.version).digest('hex');
  const stamp = resolve(root, 'node_modules/.next-rung-stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('Installing packages (npm ci) …');
  // This runs inside npm: the outer command's settings must not leak into the inner one.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^npm_(config|lifecycle|package|command)/i.test(key)),
  );
  const cli = process.env.npm_execpath;
  const [program, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  // No package may run a program of its own while it is installed; none that is used here needs to.
  if (!run(program, [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], env)) {
    rmSync(stamp, { force: true });
    stop('The packages could not be installed; npm says why above. Mend that and run this again.');
  }
  writeFileSync(stamp, wanted);
}

/** @param {'chromium' | 'firefox'} kind */
function ensureBrowser(kind) {
  if (lookFor(kind)) return;
  const name = PACKAGE[kind];
  const canInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const remedy = `install it (on Debian or Ubuntu: sudo apt-get install ${name}) or set ${kind.toUpperCase()}_PATH to its program file, then run this again`;
  if (!canInstall) stop(`No ${kind} was found: ${remedy}.`);
  console.error(`Installing ${name} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const installed =
    run('apt-get', ['update', '-qq'], env) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], env);
  if (!installed || !lookFor(kind)) stop(`apt-get did not bring a ${kind}: ${remedy}.`);
}

function lookFor(kind) {
  try {
    return findBrowser(kind);
  } catch (error) {
    return stop(error.message);
  }
}

requireNode();
// Two commands begun together bring them once.
alone(resolve(root, '.output/.installing'), ensurePackages);
for (const kind of process.argv.slice(2)) {
  if (!(kind in PACKAGE)) stop(`unknown browser ${kind}; known are ${Object.keys(PACKAGE).join(' and ')}`);
  ensureBrowser(kind);
}
