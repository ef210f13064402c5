// What is counted of a run of browser tests in which some files failed and were run once more by themselves.

/** More failed files than this are no accident of a busy machine: nothing is run again. */
const MOST = 3;

/**
 * The files of a vitest report in which something failed, where they are few enough to be run once more.
 * @param {{ testResults: { name: string, status: string }[] }} report
 * @returns {string[]} absolute paths
 */
export function filesToRepeat({ testResults }) {
  const failed = testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);
  return failed.length <= MOST ? failed : [];
}

/**
 * The sum of both runs: of files that were repeated the second run counts, of the others the first.
 * @param report of all files
 * @param again of the repeated ones; undefined where that run left no report
 * @param {string[]} repeated
 * @returns {{ passed: number, failed: number }}
 */
export function sumOf(report, again, repeated) {
  const kept = report.testResults.filter(({ name }) => !repeated.includes(name));
  const counted = [...kept, ...(again?.testResults ?? [])].flatMap((file) => {
    // A file that does not load has no tests: it counts as one failure.
    if (file.assertionResults.length === 0) return file.status === 'failed' ? ['failed'] : [];
    return file.assertionResults.map(({ status }) => status);
  });
  const missing = repeated.filter((name) => !again?.testResults.some((file) => file.name === name));
  return {
    passed: counted.filter((status) => status === 'passed').length,
    failed: counted.filter((status) => status === 'failed').length + missing.length,
  };
}
