// Bundles extraction and classification exactly as the extension ships them into one script that a
// page can run: .output/inspect/next-rung.js sets globalThis.nextRung. With --no-boards, a second one
// beside it, next-rung-no-boards.js, in which only JSON-LD and the structural reader speak.
import { mkdirSync } from 'node:fs';
import { build } from 'esbuild';
import { readArguments, refuse } from './command-line.mjs';
import { packedTaxonomyEsbuild } from './pack-taxonomy.mjs';

const USAGE = 'usage: npm run --silent inspect-bundle [-- --no-boards]';
const read = readArguments(process.argv.slice(2), { 'no-boards': { type: 'boolean' } });
const problem =
  read.error ?? (read.positionals.length > 0 ? `${read.positionals.join(' ')} is too much.` : undefined);
if (problem) process.exit(refuse(problem, USAGE));

const variants = [['next-rung.js', false]];
if (read.values['no-boards']) variants.push(['next-rung-no-boards.js', true]);

mkdirSync('.output/inspect', { recursive: true });
for (const [name, withoutBoards] of variants) {
  await build({
    entryPoints: ['scripts/inspect-entry.ts'],
    outfile: `.output/inspect/${name}`,
    bundle: true,
    plugins: [packedTaxonomyEsbuild],
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
    define: { WITHOUT_BOARDS: String(withoutBoards) },
  });
  console.log(`.output/inspect/${name}`);
}
console.log(
  'Run it in a page (its console will do), then: nextRung.extractPostings(document, location.href).postings',
);
