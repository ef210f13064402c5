/**
 * npm run taxonomy-doc [-- --check]
 *
 * Writes docs/TAXONOMY.md from the data in lib/taxonomy, so that a careers adviser can read and correct what
 * the program knows without reading code. With --check it only says whether the file is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { renderTaxonomy } from './taxonomy-text.ts';

const file = new URL('../docs/TAXONOMY.md', import.meta.url);
const text = renderTaxonomy();
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error('docs/TAXONOMY.md is behind the data: run npm run taxonomy-doc');
    process.exitCode = 1;
  }
} else writeFileSync(file, text);
