/**
 * npm run taxonomy-doc [-- --check]
 *
 * Writes docs/TAXONOMY.md from the data in lib/taxonomy, so that a careers adviser can read and correct what
 * the program knows without reading code. With --check it only says whether the file is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readArguments, refuse } from './command-line.mjs';
import { renderTaxonomy } from './taxonomy-text.ts';

const USAGE = 'usage: npm run taxonomy-doc [-- --check]';
const read = readArguments(process.argv.slice(2), { check: { type: 'boolean' } });
const file = new URL('../docs/TAXONOMY.md', import.meta.url);
const text = renderTaxonomy();
if ('error' in read) process.exitCode = refuse(read.error, USAGE);
else if (read.positionals.length > 0)
  process.exitCode = refuse(`${read.positionals.join(' ')} is too much.`, USAGE);
else if (read.values.check) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error('docs/TAXONOMY.md is behind the data: run npm run taxonomy-doc');
    process.exitCode = 1;
  }
} else writeFileSync(file, text);
