// What ships of the taxonomy: each list of lib/taxonomy/en as one string (lib/taxonomy/packed.ts), without
// what only docs/TAXONOMY.md tells of a credential, and without phrases; those are compiled (lib/text/packed-lexicon.ts),
// in place of lib/classify/card-words.ts and ad-words.ts. The sources stay as people write them. One plugin for
// Vite (wxt.config.ts) and one for esbuild (scripts/inspect-bundle.mjs, the benchmarks).
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { build, transformSync } from 'esbuild';

const MODULE = /\/lib\/(?:taxonomy\/en\/(?:[a-z-]+\/)?[a-z-]+|classify\/(?:card|ad)-words)\.ts$/;
const WORDS = /\/lib\/classify\/(card|ad)-words\.ts$/;
const COMPILED = ['phrases', 'unless'];
const ONLY_IN_DOCS = ['asOf', 'formerly', 'industry'];
/** Texts of credentials with commas in them, which no other string has: beside the packed rows, one a line. */
const LINES = ['name', 'source'];

const isRows = (value) => Array.isArray(value) && typeof value[0] === 'object';

const isPhrases = (value) => Array.isArray(value) && typeof value[0] === 'string';

const load = async (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);
const strip = (code) => transformSync(code, { loader: 'ts' }).code;

const shipped = (row, drop) =>
  Object.fromEntries(
    Object.entries(row).filter(([key, value]) => value !== undefined && !drop.includes(key)),
  );

const root = fileURLToPath(new URL('..', import.meta.url));
const ROWS = join(root, 'lib', 'taxonomy', 'en');
const rowFiles = () =>
  readdirSync(ROWS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(ROWS, name));

/** The words of cards or of adverts as they ship: what the source would compile where it runs. */
async function packWords(kind) {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${kind}Words } from './scripts/packed-words.ts';`, resolveDir: root },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'made',
    logLevel: 'error',
  });
  const made = new Function(`${outputFiles[0].text};return made;`)();
  return [
    `import { unpackLexicons } from '../text/packed-lexicon.ts';`,
    // Outside of the function, which is parsed when it is called, and again what stands in it.
    `const packed = ${JSON.stringify(made[`${kind}Words`]())};`,
    `export const ${kind}Words = () => unpackLexicons(packed);`,
    '',
  ].join('\n');
}

/** The module as it ships, or null where there are no rows in it. */
export async function packModule(id, code) {
  if (!MODULE.test(id)) return null;
  const [, kind] = WORDS.exec(id) ?? [];
  if (kind) return packWords(kind);
  const packed = await load(
    strip(readFileSync(fileURLToPath(new URL('../lib/taxonomy/packed.ts', import.meta.url)), 'utf8')),
  );
  const plain = strip(code);
  // A list made of the lists of other files: those are packed.
  if (/^import /m.test(plain)) return null;
  const exported = Object.entries(await load(plain));
  const lines = [];
  for (const [name, value] of exported) {
    const made = typeof value === 'function' ? value() : value;
    if (made instanceof Map) {
      lines.push(
        `const ids = ${JSON.stringify([...made.keys()].join('\n'))};`,
        `export function ${name}() {`,
        `  const all = names.split('\\n');`,
        `  return new Map(ids.split('\\n').map((id, i) => [id, all[i]]));`,
        `}`,
      );
      continue;
    }
    if (isPhrases(made)) {
      lines.push(`export const ${name} = [];`);
      continue;
    }
    if (!isRows(made)) {
      lines.push(`export const ${name} = ${JSON.stringify(value)};`);
      continue;
    }
    if (!made.every((row) => Array.isArray(row.phrases))) return null;
    const drop = typeof value === 'function' ? [...COMPILED, ...ONLY_IN_DOCS] : COMPILED;
    const rows = made.map((row) => shipped(row, drop));
    const plainRows = rows.map((row) => shipped(row, LINES));
    const [names, sources] = LINES.map((key) => rows.map((row) => row[key]).filter(Boolean));
    const text = packed.packRows(plainRows);
    if (!isDeepStrictEqual(packed.unpackRows(text), plainRows))
      throw new Error(`${id}: ${name} does not come back from its packed form as it went in`);
    const literal = `\`${text.replace(/[\\`$]/g, '\\$&')}\``;
    const unpacked = `/* @__PURE__ */ unpackRows(${literal})`;
    if (names.length > 0)
      lines.push(
        `const names = ${JSON.stringify(names.join('\n'))};`,
        `const sources = ${JSON.stringify(sources.join('\n'))};`,
        `let made;`,
        `export function ${name}() {`,
        `  if (!made) { const all = names.split('\\n'), by = sources.split('\\n'); made = unpackRows(${literal}).map((row, i) => ({ ...row, name: all[i], source: by[i] })); }`,
        `  return made;`,
        `}`,
      );
    else if (typeof value === 'function') throw new Error(`${id}: ${name} is a function without names`);
    else lines.push(`export const ${name} = ${unpacked};`);
  }
  const from = posix.relative(posix.dirname(id), id.replace(/(\/lib\/taxonomy)\/.*$/, '$1/packed.ts'));
  return [`import { unpackRows } from '${from}';`, ...lines, ''].join('\n');
}

export const packedTaxonomy = {
  name: 'packed-taxonomy',
  enforce: 'pre',
  async transform(code, id) {
    if (WORDS.test(id)) for (const path of rowFiles()) this.addWatchFile(path);
    const packed = await packModule(id, code);
    return packed === null ? null : { code: packed, map: null };
  },
};

export const packedTaxonomyEsbuild = {
  name: 'packed-taxonomy',
  setup(build) {
    build.onLoad({ filter: MODULE }, async ({ path }) => {
      const contents = await packModule(path, readFileSync(path, 'utf8'));
      return contents === null ? null : { contents, loader: 'ts' };
    });
  },
};
