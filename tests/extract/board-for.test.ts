import { expect, it } from 'vitest';
import { matches } from '../../lib/extract/board-for.ts';

it.each([
  ['*://*.jobs.example/*', 'https://jobs.example/', true],
  ['*://*.jobs.example/*', 'https://www.jobs.example/list?q=1', true],
  ['*://*.jobs.example/*', 'https://otherjobs.example/', false],
  ['*://*.jobs.example/*', 'https://jobs.example.net/', false],
  ['https://jobs.example/a/*', 'http://jobs.example/a/b', false],
  ['*://jobs.example/a/*/c', 'https://jobs.example/a/b/c', true],
  ['*://jobs.example/a/*/c', 'https://jobs.example/a/c', false],
  ['*://jobs.example/a', 'https://jobs.example/ab', false],
  ['*://*/*', 'ftp://jobs.example/', false],
])('%s claims %s: %s', (pattern, address, expected) => {
  expect(matches(pattern, new URL(address))).toBe(expected);
});
