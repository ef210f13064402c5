// Looks for regular expressions that a page could make slow: node scripts/check-regexes.mjs
// Takes minutes, so it is not part of `npm test`. Ends with 1 when one is exponential; polynomial ones are listed,
// for they are only as bad as their input is long, and every reader bounds its input.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { parseAst } from 'vite';

/** The regular expression literals of a source file. */
function regexesIn(path) {
  const found = [];
  const visit = (node) => {
    if (!node || typeof node !== 'object') return;
    if (node.type === 'Literal' && node.regex) found.push(node.regex);
    for (const value of Object.values(node)) {
      if (Array.isArray(value)) value.forEach(visit);
      else visit(value);
    }
  };
  visit(parseAst(readFileSync(path, 'utf8'), { lang: path.endsWith('x') ? 'tsx' : 'ts' }));
  return found;
}

const files = ['lib', 'entrypoints', 'components'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);
let looked = 0;
for (const file of files) {
  for (const { pattern, flags } of regexesIn(file)) {
    looked++;
    const { status, complexity } = await check(pattern, flags, { timeout: 5000 });
    if (status === 'safe') continue;
    console.log(`${file}: ${complexity?.summary ?? 'not decided in time'}: /${pattern}/${flags}`);
    if (complexity?.type === 'exponential') process.exitCode = 1;
  }
}
console.log(`${looked} regular expressions looked at`);
process.exit();
