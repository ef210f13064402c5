// Two of our commands may run at once in one checkout: whose a folder is stands in a file that only one can make.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const LONGEST_WAIT_MS = 5 * 60_000;
const PAUSE_MS = 200;

/** Whether a process is running. One of another user is: it may only not be asked. */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Takes a file's name for this process, where no running one has it; what a process left behind that is gone counts
 * for nothing.
 * @param {string} file
 * @returns {number} the process that has it now
 */
export function take(file) {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return process.pid;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = holderOf(file);
    if (holder === process.pid || isRunning(holder)) return holder;
    rmSync(file, { force: true });
  }
}

/** Between its making and its writing a file is empty: then it is somebody's who is just taking it. */
function holderOf(file) {
  for (let tries = 0; tries < 10; tries++) {
    try {
      const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
      if (pid > 0) return pid;
    } catch {
      return 0x7fffffff;
    }
    pause();
  }
  return 0x7fffffff;
}

function pause() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
}

/**
 * Runs something that no other process may do meanwhile; waits while one does.
 * @template T
 * @param {string} file names what is done
 * @param {() => T} run
 * @returns {T}
 */
export function alone(file, run) {
  const until = Date.now() + LONGEST_WAIT_MS;
  for (let holder = take(file); holder !== process.pid; holder = take(file)) {
    if (Date.now() > until)
      throw new Error(`process ${holder} has been at it for five minutes: end it, or delete ${file}`);
    pause();
  }
  try {
    return run();
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * A folder to leave things in: this one, or where another process that still runs leaves its own there, one beside it.
 * @param {string} folder
 * @returns {string}
 */
export function ownFolder(folder) {
  const mark = `${folder}/.taken`;
  const own = take(mark) === process.pid;
  if (own) process.once('exit', () => rmSync(mark, { force: true }));
  const path = own ? folder : `${folder}-${process.pid}`;
  mkdirSync(path, { recursive: true });
  return path;
}
