import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { parseAst } from 'vite';

export interface WrittenRegExp {
  file: string;
  source: string;
  flags: string;
}

/** Every regular expression written in these folders, each once. */
export function regexesIn(folders: readonly string[]): WrittenRegExp[] {
  const found = new Map<string, WrittenRegExp>();
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
      const file = join(entry.parentPath, entry.name);
      const code = transformSync(readFileSync(file, 'utf8'), {
        loader: file.endsWith('x') ? 'tsx' : 'ts',
        jsx: 'automatic',
      }).code;
      visit(parseAst(code), ({ pattern, flags }) =>
        found.set(`/${pattern}/${flags}`, { file, source: pattern, flags }),
      );
    }
  }
  return [...found.values()];
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
