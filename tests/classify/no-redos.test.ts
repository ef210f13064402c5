import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { checkSync } from 'recheck';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

interface Found {
  file: string;
  source: string;
  flags: string;
}

/** Every regular expression written in what reads an advert. */
function findRegExps(): Found[] {
  const found: Found[] = [];
  for (const folder of ['lib/text', 'lib/classify', 'lib/taxonomy', 'lib/career']) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
      const file = join(entry.parentPath, entry.name);
      const code = transformSync(readFileSync(file, 'utf8'), {
        loader: file.endsWith('x') ? 'tsx' : 'ts',
        jsx: 'automatic',
      }).code;
      visit(parseAst(code), (regex) => found.push({ file, source: regex.pattern, flags: regex.flags }));
    }
  }
  return found;
}

function visit(node: unknown, use: (regex: { pattern: string; flags: string }) => void): void {
  if (Array.isArray(node)) {
    for (const each of node) visit(each, use);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const { type, regex } = node as { type?: string; regex?: { pattern: string; flags: string } };
  if (type === 'Literal' && regex) use(regex);
  for (const value of Object.values(node)) if (typeof value === 'object') visit(value, use);
}

test('no regular expression of the classifier can be made slow by a page', { timeout: 240_000 }, () => {
  const all = findRegExps();
  expect(all.length, 'the scan found the expressions that are known to be there').toBeGreaterThan(20);
  const distinct = new Map(all.map((each) => [`/${each.source}/${each.flags}`, each]));
  const vulnerable: string[] = [];
  for (const [text, { file, source, flags }] of distinct) {
    const result = checkSync(source, flags.replace(/[dv]/g, ''), { timeout: 15_000 });
    if (result.status === 'vulnerable')
      vulnerable.push(
        `${file}: ${text} takes ${result.complexity.summary} time; bound its repeats or scan by hand`,
      );
  }
  expect(vulnerable).toEqual([]);
});

test('the checker finds an expression that is slow', () => {
  expect(checkSync('^(a+)+$', '').status).toBe('vulnerable');
});
