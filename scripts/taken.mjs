// Two of our commands may run at once in one checkout: whose a folder is stands in a file that only one can make.
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const LONGEST_WAIT_MS = 5 * 60_000;
const PAUSE_MS = 200;
/** No process has this number. */
const NOBODY = 0x7fffffff;

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
  while (!make(file)) {
    const left = look(file);
    if (!left) continue;
    if (left.holder === process.pid || isRunning(left.holder)) return left.holder;
    sweep(file, left);
  }
  return process.pid;
}

/** Makes the file, whole or not at all: at no moment it stands there without its holder's number in it. */
function make(file) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, String(process.pid));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Whose the file is, and which of all the files that ever had this name; undefined where it is gone. */
function look(file) {
  try {
    const { ino, mtimeNs } = statSync(file, { bigint: true });
    const holder = Number.parseInt(readFileSync(file, 'utf8'), 10);
    return { which: `${ino}-${mtimeNs}`, holder: holder > 0 ? holder : NOBODY };
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Removes what a process left behind. Two may have found it, and the slower one must not remove what the quicker has
 * made in its place: so the right to remove just this file is taken first, and then it is looked at once more.
 */
function sweep(file, { which, holder }) {
  const right = `${file}.${which}`;
  if (take(right) !== process.pid) return;
  try {
    const now = look(file);
    if (now?.which === which && now.holder === holder) rmSync(file, { force: true });
  } finally {
    rmSync(right, { force: true });
  }
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
