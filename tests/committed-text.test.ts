import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Text that belongs to one machine or one registry and helps nobody else. */
const FOREIGN: { name: string; pattern: RegExp; remedy: string; example: string }[] = [
  {
    name: 'a path of one machine',
    pattern: /(?:^|[\s"'`(=])\/(?:home|root|Users|work|tmp\/nr)\/[\w.-]+/m,
    remedy: 'write it relative to the repository',
    example: `see /${'work'}/main`,
  },
  {
    name: 'a package registry',
    pattern:
      /https?:\/\/(?:registry\.|npm\.|[\w.-]*(?:artifactory|verdaccio|nexus)|(?:localhost|127\.0\.0\.1|10\.\d+\.\d+\.\d+):\d+\/[\w@-]+\/-\/)/i,
    remedy: 'take it out: .npmrc keeps addresses out of the lockfile',
    example: `https://${'registry'}.example/a`,
  },
];

/** What git holds; a downloaded archive without git has nothing to check. */
function committedFiles(): string[] {
  if (!existsSync('.git')) return [];
  return execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter((name) => name && existsSync(name) && !/\.(png|ico|woff2?|zip)$/.test(name));
}

test.each(FOREIGN)('no committed file names $name', ({ pattern, remedy }) => {
  const found = committedFiles().filter((file) => pattern.test(readFileSync(file, 'utf8')));
  expect(found, remedy).toEqual([]);
});

test.each(FOREIGN)('the check would notice $name', ({ pattern, example }) => {
  expect(example).toMatch(pattern);
});
