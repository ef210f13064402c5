import { build } from 'esbuild';

/** One script that a page can run, of what a benchmark measures; extraction alone unless another entry is named. */
export async function bundle(
  entry = 'tests/bench/extract-entry.ts',
  define: Record<string, string> = {},
): Promise<string> {
  const built = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define,
  });
  return built.outputFiles[0]?.text ?? '';
}
