import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/**
 * Nothing leaves the computer. The linter refuses every global that makes a request (biome.json); what it
 * cannot see is read here. What happens in a running browser is held by tests/e2e/nothing-leaves.test.ts.
 */
const WAYS_OUT: { way: RegExp; means: string; example: string }[] = [
  { way: /\bsendBeacon\b/, means: 'sends a request', example: 'navigator.sendBeacon(address)' },
  { way: /\bimport\(\s*(?!['"`]\.)/, means: 'loads code by address', example: 'import(address)' },
  {
    way: /importScripts|new\s+(?:Shared)?Worker\b/,
    means: 'loads code by address',
    example: 'new Worker(a)',
  },
  { way: /\.(?:src|srcset|poster)\s*=(?!=)/, means: 'loads an address', example: 'image.src = address' },
  { way: /url\(\s*['"]?(?:https?:)?\/\//, means: 'loads an address from CSS', example: 'url(//a.example/b)' },
  { way: /@import\s/, means: 'loads CSS by address', example: '@import "a.css"' },
  {
    way: /rel=["'](?:preconnect|dns-prefetch|prefetch)/,
    means: 'connects ahead',
    example: 'rel="preconnect"',
  },
  {
    way: /globalThis\.fetch|window\.fetch|self\.fetch/,
    means: 'sends a request',
    example: 'window.fetch(a)',
  },
  { way: /\beval\s*\(|new Function\s*\(/, means: 'runs text as code', example: 'eval(text)' },
];

const shipped = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|css|html)$/.test(name))
    .map((name) => `${folder}/${name}`),
);

describe('nothing leaves the computer', () => {
  test.each(WAYS_OUT)('no source file $means', ({ way, means }) => {
    expect(shipped.length).toBeGreaterThan(20);
    const found = shipped.filter((file) =>
      way.test(readFileSync(file, 'utf8').replace(/^\s*(\/\/|\*).*$/gm, '')),
    );
    expect(
      found,
      `this ${means}: take it out; a link that the person clicks is all that may lead away`,
    ).toEqual([]);
  });

  test.each(WAYS_OUT)('would notice $example', ({ way, example }) => {
    expect(example).toMatch(way);
  });
});
