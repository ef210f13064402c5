// `npm test`: every check of the project, one after the other, none skipped because another failed.
// The last line is always `N passed, N failed`; each check counts one, and each vitest test counts one.
//   node scripts/test.mjs [--once] [name of a step …]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outputOf, TARGETS } from './build.mjs';
import { filesToRepeat, sumOf } from './second-go.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const bin = (name) => join(root, 'node_modules', name);
const isOnce = process.argv.includes('--once');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Runs Node with the given arguments; `live` shows what it says as it says it. */
function node(args, { live = false, env = {} } = {}) {
  const ran = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { ok: ran.status === 0, said: `${ran.stdout ?? ''}${ran.stderr ?? ''}` };
}

/** One check: passed or failed as a whole. */
function check({ ok, said }) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, said: ok ? '' : said };
}

/** Runs a vitest project, or some files of it. The report is undefined where it ended without one. */
function vitest(project, { files = [], name = project } = {}) {
  const report = join(root, '.output', 'test', `${name}.json`);
  mkdirSync(join(root, '.output', 'test'), { recursive: true });
  rmSync(report, { force: true });
  const args = ['--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { ok } = node([bin('vitest/vitest.mjs'), 'run', ...files, ...args], { live: true });
  return { ok, report: existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined };
}

/** What vitest counted: every test counts, a run that failed in another way counts as one failure. */
function counted({ ok, report }, again, repeated = []) {
  if (!report) return { passed: 0, failed: 1, said: 'vitest ended without a report' };
  const { passed, failed } = sumOf(report, again?.report, repeated);
  const last = again ?? { ok };
  return { passed, failed: failed === 0 && !last.ok ? 1 : failed, said: '' };
}

/**
 * Tests in real browsers, of which a shared machine may take away the processor for as long as any test can wait: a file
 * in which something failed is run once more by itself, and it is told that it was. With `--once` none is.
 */
function browserTests() {
  const first = vitest('e2e');
  const repeated = isOnce || !first.report ? [] : filesToRepeat(first.report);
  if (repeated.length === 0) return counted(first);
  const again = vitest('e2e', { files: repeated, name: 'e2e-again' });
  const names = repeated.map((file) => relative(root, file)).join(', ');
  return { ...counted(first, again, repeated), said: `run twice, for what failed first is above: ${names}` };
}

function zip(target) {
  const made = node(['scripts/build.mjs', target, '--zip'], { env: { NODE_ENV: 'production' } });
  const file = join(root, '.output', `next-rung-${version}-${target}-mv3.zip`);
  if (made.ok && !(existsSync(file) && existsSync(join(outputOf(target), 'manifest.json')))) {
    return check({ ok: false, said: `the build for ${target} said it worked and left no ${file}` });
  }
  return check(made);
}

/** Mozilla's own linter on the build. It finds no fault, and of warnings only the one that Preact itself causes. */
function addonsLinter() {
  const { said } = node([bin('addons-linter/bin/addons-linter'), outputOf('firefox'), '--output', 'json']);
  let result;
  try {
    result = JSON.parse(said.slice(said.indexOf('{')));
  } catch {
    return check({ ok: false, said });
  }
  // Preact's `dangerouslySetInnerHTML` is in every bundle with Preact; this project never uses it. And the
  // version that Firefox on a computer needs says nothing of Firefox for Android, for which this is not made.
  const known = ({ code }) =>
    code === 'UNSAFE_VAR_ASSIGNMENT' || code === 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION';
  const faults = [...result.errors, ...result.warnings.filter((warning) => !known(warning))];
  return check({ ok: faults.length === 0, said: JSON.stringify(faults, null, 2) });
}

const STEPS = [
  ['lockfile', () => check(node(['scripts/check-lockfile.mjs']))],
  ['prepare', () => check(node([bin('wxt/bin/wxt.mjs'), 'prepare']))],
  ['types', () => check(node([bin('typescript/bin/tsc'), '--noEmit']))],
  ['lint', () => check(node([bin('@biomejs/biome/bin/biome'), 'ci', '.']))],
  ['unused', () => check(node([bin('knip/bin/knip.js')]))],
  ['unit', () => counted(vitest('unit'))],
  ...TARGETS.map((target) => [`build ${target}`, () => zip(target)]),
  ['size', () => check(node(['scripts/check-size.mjs']))],
  ['addons-linter', addonsLinter],
  ['e2e', browserTests],
];

const wanted = process.argv.slice(2).filter((word) => word !== '--once');
const unknown = wanted.filter((name) => !STEPS.some(([step]) => step === name));
if (unknown.length > 0) {
  console.error(`no such step: ${unknown.join(', ')}. There are: ${STEPS.map(([step]) => step).join(', ')}`);
  process.exit(2);
}
let passed = 0;
let failed = 0;
for (const [name, run] of STEPS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const started = Date.now();
  const result = run();
  passed += result.passed;
  failed += result.failed;
  if (result.said) console.log(result.said);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `${result.failed > 0 ? '✗' : '✓'} ${name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`,
  );
}
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
