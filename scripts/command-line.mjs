import { parseArgs } from 'node:util';

/**
 * Options and file names as a command declares them, strictly: what nobody reads is refused, not ignored.
 * @template {import('node:util').ParseArgsConfig['options']} O
 * @param {readonly string[]} args
 * @param {O} options as `parseArgs` of node:util takes them
 * @returns its `values` and `positionals`, or what is wrong, in a sentence
 */
export function readArguments(args, options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (problem) {
    // Node's words go on about "--"; the first sentence says what is wrong.
    return { error: `${String(problem.message).split(/\.\s/)[0].replace(/\.$/, '')}.` };
  }
}

/**
 * Says on standard error what was not understood and how the command is used.
 * @returns the exit status for it
 */
export function refuse(problem, usage) {
  console.error(`${problem}\n${usage}`);
  return 2;
}

const REASONS = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'this file may not be read',
  ENOTDIR: 'there is no such file',
};

/** Why a file could not be read, in plain words. */
export function fileProblem(file, problem) {
  return `${file}: ${REASONS[problem.code] ?? problem.message}`;
}

/** Ends quietly where who reads stops early, as `| head` does: nothing to complain about. */
export function endWithReader() {
  process.stdout.on('error', (problem) => {
    if (problem.code !== 'EPIPE') throw problem;
    process.exit();
  });
}
