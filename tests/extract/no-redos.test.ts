import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { regexesIn } from '../regexes.ts';

/**
 * Every reader bounds the text it gives to a pattern, so a pattern may be as bad as the square of that; one that
 * doubles with each letter may not. What the checker cannot decide in its time is left to `check-regexes.mjs`.
 */
test('no regular expression that reads a page grows exponentially with what the page writes', {
  timeout: 240_000,
}, () => {
  const all = regexesIn(['lib/extract']);
  expect(all.length, 'the scan found the expressions that are known to be there').toBeGreaterThan(100);
  const exponential: string[] = [];
  for (const { file, source, flags } of all) {
    const result = checkSync(source, flags, { timeout: 700 });
    if (result.status === 'vulnerable' && result.complexity.type === 'exponential')
      exponential.push(`${file}: /${source}/${flags}: make its repeats exclude each other`);
  }
  expect(exponential).toEqual([]);
});
