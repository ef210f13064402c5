import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { regexesIn } from '../regexes.ts';

test('no regular expression of the classifier can be made slow by a page', { timeout: 240_000 }, () => {
  const all = regexesIn(['lib/text', 'lib/classify', 'lib/taxonomy', 'lib/career']);
  expect(all.length, 'the scan found the expressions that are known to be there').toBeGreaterThan(20);
  const vulnerable: string[] = [];
  for (const { file, source, flags } of all) {
    const result = checkSync(source, flags.replace(/[dv]/g, ''), { timeout: 15_000 });
    if (result.status === 'vulnerable')
      vulnerable.push(
        `${file}: /${source}/${flags} takes ${result.complexity.summary} time; bound its repeats or scan by hand`,
      );
  }
  expect(vulnerable).toEqual([]);
});

test('the checker finds an expression that is slow', () => {
  expect(checkSync('^(a+)+$', '').status).toBe('vulnerable');
});
