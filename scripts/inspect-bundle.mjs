// Bundles extraction and classification exactly as the extension ships them into one script that a
// page can run: .output/inspect/next-rung.js sets globalThis.nextRung.
import { mkdirSync } from 'node:fs';
import { build } from 'esbuild';

mkdirSync('.output/inspect', { recursive: true });
await build({
  entryPoints: ['scripts/inspect-entry.ts'],
  outfile: '.output/inspect/next-rung.js',
  bundle: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'warning',
});
