import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { alone, ownFolder, take } from '../../scripts/taken.mjs';

const TAKEN = new URL('../../scripts/taken.mjs', import.meta.url).href;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'next-rung-taken-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process that was: its number is nobody's. */
const goneProcess = () => spawnSync(process.execPath, ['-e', '']).pid;

test('what a process left behind that is gone is nobody’s; what a running one has stays its own', () => {
  const file = join(folder, 'mark');
  writeFileSync(file, String(goneProcess()));
  expect(take(file)).toBe(process.pid);
  expect(take(file), 'asked twice by one process').toBe(process.pid);
  writeFileSync(file, String(process.ppid));
  expect(take(file)).toBe(process.ppid);
  expect(readFileSync(file, 'utf8')).toBe(String(process.ppid));
});

test('who finds pictures of a running process in the folder leaves its own beside it, and deletes none', () => {
  const pictures = join(folder, 'pictures');
  mkdirSync(pictures);
  writeFileSync(join(pictures, '.taken'), String(process.ppid));
  writeFileSync(join(pictures, '1.png'), 'theirs');
  const own = ownFolder(pictures);
  expect(own).toBe(`${pictures}-${process.pid}`);
  expect(existsSync(own)).toBe(true);
  expect(readFileSync(join(pictures, '1.png'), 'utf8')).toBe('theirs');
  writeFileSync(join(pictures, '.taken'), String(goneProcess()));
  expect(ownFolder(pictures), 'once that process is gone the folder is free').toBe(pictures);
});

test('of processes that want to do something alone one does it after the other, and none is lost', async () => {
  const lock = join(folder, 'lock');
  const log = join(folder, 'log');
  const code = `import { appendFileSync } from 'node:fs';
    import { alone } from ${JSON.stringify(TAKEN)};
    alone(${JSON.stringify(lock)}, () => {
      appendFileSync(${JSON.stringify(log)}, 'in ');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60);
      appendFileSync(${JSON.stringify(log)}, 'out ');
    });`;
  const ended = Array.from(
    { length: 4 },
    () =>
      new Promise((done) => {
        spawn(process.execPath, ['--input-type=module', '-e', code]).once('exit', done);
      }),
  );
  expect(await Promise.all(ended)).toEqual([0, 0, 0, 0]);
  expect(readFileSync(log, 'utf8')).toBe('in out '.repeat(4));
  expect(existsSync(lock)).toBe(false);
});

test('of many that find what a gone process left behind, one has it at a time', async () => {
  const lock = join(folder, 'lock');
  const inside = join(folder, 'inside');
  const gone = String(goneProcess());
  writeFileSync(lock, gone);
  // Each leaves the file behind as if it had been killed: the others race to take it over.
  const code = `import { rmSync, writeFileSync } from 'node:fs';
    import { take } from ${JSON.stringify(TAKEN)};
    const until = Date.now() + 1500;
    let had = 0;
    while (Date.now() < until || had === 0) {
      if (take(${JSON.stringify(lock)}) !== process.pid) continue;
      writeFileSync(${JSON.stringify(inside)}, '', { flag: 'wx' });
      rmSync(${JSON.stringify(inside)});
      had++;
      writeFileSync(${JSON.stringify(lock)}, ${JSON.stringify(gone)});
    }`;
  const ended = Array.from(
    { length: 4 },
    () =>
      new Promise((done) => {
        spawn(process.execPath, ['--input-type=module', '-e', code]).once('exit', done);
      }),
  );
  expect(await Promise.all(ended), 'two had it at once').toEqual([0, 0, 0, 0]);
  expect(readdirSync(folder), 'nothing but the file itself is left').toEqual(['lock']);
});

test('what fails alone gives the turn back', () => {
  const lock = join(folder, 'lock');
  expect(() =>
    alone(lock, () => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(alone(lock, () => 'yes')).toBe('yes');
});
