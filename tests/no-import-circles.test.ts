import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readImports } from './import-table.ts';

/** Every source file with the files of ours that it imports, types included. */
function readGraph(folder: string): Map<string, string[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
  return new Map(
    files.map((file) => [
      file,
      readImports(readFileSync(file, 'utf8')).flatMap(({ from }) =>
        from.startsWith('.') ? [join(file, '..', from)] : [],
      ),
    ]),
  );
}

/** The circles that are found going along the imports, each once. */
function findCircles(graph: ReadonlyMap<string, string[]>): string[] {
  const circles = new Set<string>();
  const done = new Set<string>();
  const walk = (file: string, path: string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) circles.add([...path.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return [...circles];
}

test('in the shortlist no two files import each other, not even types: whoever reads one need not read both', () => {
  const graph = readGraph('lib/shortlist');
  expect(graph.size, 'the folder was not read').toBeGreaterThan(30);
  const remedy = 'move what both need into a file of its own, as row.ts, query.ts and import-record.ts are';
  expect(findCircles(graph), remedy).toEqual([]);
});

test('a circle is found', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['a']],
  ]);
  expect(findCircles(graph)).toEqual(['a → b → c → a']);
});
