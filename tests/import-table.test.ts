import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { IMPORT_TABLE, type Import, moduleOf, readImports } from './import-table.ts';

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.tsx?$/.test(name)),
);

/** What is wrong with one import, as a sentence with its remedy; undefined when nothing is. */
function fault(file: string, { from, typesOnly }: Import): string | undefined {
  const module = moduleOf(file);
  const allowed = IMPORT_TABLE[module];
  if (!allowed) return `${module} is not in tests/import-table.ts: add it with what it may import`;
  if (!from.startsWith('.')) {
    if (allowed.packages.some((name) => from === name || from.startsWith(`${name}/`))) return undefined;
    return `${file} imports ${from}, which ${module} may not: let a module do it that may, see tests/import-table.ts`;
  }
  if (from.endsWith('.css') || from.includes('.css?')) return undefined;
  const target = moduleOf(posix.join(posix.dirname(file), from));
  if (target === module || allowed.code.includes(target)) return undefined;
  if (allowed.types.includes(target)) {
    if (typesOnly) return undefined;
    return `${file} runs code of ${target}, of which ${module} may use types only: write "import type", or have the caller pass the value in`;
  }
  return `${file} imports ${target}, which ${module} may not: move the code, or pass the value in as an argument`;
}

describe('the import table', () => {
  test('is kept by every source file', () => {
    expect(sources.length).toBeGreaterThan(20);
    const faults = sources.flatMap((file) =>
      readImports(readFileSync(file, 'utf8')).flatMap((one) => fault(file, one) ?? []),
    );
    expect(faults.join('\n')).toBe('');
  });

  test('refuses what it should', () => {
    const wrong = (file: string, source: string) => readImports(source).map((one) => fault(file, one));
    expect(wrong('lib/view/a.ts', `import { classify } from '../classify/index.ts';`)[0]).toContain(
      'types only',
    );
    expect(wrong('lib/view/a.ts', `import type { A } from '../classify/annotation.ts';`)).toEqual([
      undefined,
    ]);
    expect(wrong('lib/view/a.ts', `import { type A, type B } from '../classify/annotation.ts';`)).toEqual([
      undefined,
    ]);
    expect(wrong('lib/view/a.ts', `import { type A, b } from '../classify/annotation.ts';`)[0]).toContain(
      'types only',
    );
    expect(wrong('lib/classify/a.ts', `export * from '../page/host.ts';`)[0]).toContain('may not');
    expect(wrong('lib/classify/a.ts', `const a = await import('idb');`)[0]).toContain('may not');
    expect(
      wrong('entrypoints/board.content/index.ts', `import { open } from '../../lib/shortlist/open.ts';`)[0],
    ).toContain('types only');
    expect(wrong('lib/new/a.ts', `import { a } from './b.ts';`)[0]).toContain('add it');
  });
});
