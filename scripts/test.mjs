// `npm test`: every check of the project, one after the other, none skipped because another failed.
// The last line is always `N passed, N failed`; each check counts one, and each vitest test counts one.
//   node scripts/test.mjs [name of a step …]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outputOf, TARGETS } from './build.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const bin = (name) => join(root, 'node_modules', name);
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

/** A vitest project: every test counts. A file that does not even load counts as one failure. */
function vitest(project) {
  const report = join(root, '.output', 'test', `${project}.json`);
  mkdirSync(join(root, '.output', 'test'), { recursive: true });
  rmSync(report, { force: true });
  const { ok } = node(
    [
      bin('vitest/vitest.mjs'),
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { live: true },
  );
  if (!existsSync(report))
    return { passed: 0, failed: 1, said: `vitest ended without a report for ${project}` };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = numFailedTests === 0 && !ok ? 1 : numFailedTests;
  return { passed: numPassedTests, failed, said: '' };
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
  ['unit', () => vitest('unit')],
  ...TARGETS.map((target) => [`build ${target}`, () => zip(target)]),
  ['size', () => check(node(['scripts/check-size.mjs']))],
  ['addons-linter', addonsLinter],
  ['e2e', () => vitest('e2e')],
];

const wanted = process.argv.slice(2);
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
