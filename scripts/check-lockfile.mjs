// The lockfile must install on a machine that is not this one:
//  - no download addresses, which may belong to somebody's own registry (.npmrc leaves them out);
//  - every optional platform package that a package names, or `npm ci` elsewhere ends with "Missing: … from lock file".
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where Node would look for `name` from the package at `from`, innermost first. */
function* places(from, name) {
  for (
    let folder = from;
    ;
    folder = folder.slice(0, folder.lastIndexOf('node_modules/')).replace(/\/$/, '')
  ) {
    yield `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (!folder.includes('node_modules/')) {
      if (folder) yield `node_modules/${name}`;
      return;
    }
  }
}

/**
 * What is wrong with a lockfile, each with its remedy; empty when all is well.
 * @param {string} text the lockfile
 * @returns {string[]}
 */
export function lockfileFaults(text) {
  const { packages } = JSON.parse(text);
  const faults = [];
  for (const [path, entry] of Object.entries(packages)) {
    if (entry.resolved && /^(https?|git)/.test(entry.resolved)) {
      faults.push(`${path} names a download address: run npm install with this project's .npmrc`);
    }
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if ([...places(path, name)].some((place) => place in packages)) continue;
      faults.push(
        `${path || 'the project'} wants the optional ${name}, which is not locked: choose a version of which all platforms exist`,
      );
    }
  }
  return faults;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = lockfileFaults(readFileSync('package-lock.json', 'utf8'));
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
