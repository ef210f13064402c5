import { describe, expect, test } from 'vitest';
import { lockfileFaults } from '../scripts/check-lockfile.mjs';

const lock = (packages: object) => JSON.stringify({ lockfileVersion: 3, packages });

describe('the lockfile check', () => {
  test('refuses a download address', () => {
    const faults = lockfileFaults(lock({ 'node_modules/a': { resolved: 'https://packages.example/a.tgz' } }));
    expect(faults).toEqual([expect.stringContaining('node_modules/a names a download address')]);
  });

  test('refuses an optional package that is not locked, and finds one at any depth', () => {
    const a = { optionalDependencies: { 'a-linux': '1.0.0' } };
    expect(lockfileFaults(lock({ 'node_modules/a': a }))).toEqual([expect.stringContaining('a-linux')]);
    expect(lockfileFaults(lock({ 'node_modules/a': a, 'node_modules/a-linux': {} }))).toEqual([]);
    expect(lockfileFaults(lock({ 'node_modules/b/node_modules/a': a, 'node_modules/a-linux': {} }))).toEqual(
      [],
    );
    expect(
      lockfileFaults(lock({ 'node_modules/b/node_modules/a': a, 'node_modules/b/node_modules/a-linux': {} })),
    ).toEqual([]);
    expect(
      lockfileFaults(lock({ 'node_modules/a': a, 'node_modules/b/node_modules/a-linux': {} })),
    ).toHaveLength(1);
  });
});
