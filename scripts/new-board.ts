/**
 * npm run new-board -- <id> <host>: the file, the lines and the folder of pages of a new job board. Everything fits
 * together at once, on a made-up page; the board's test fails until the board's own structure is in its place.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { boardFor } from '../lib/extract/board-for.ts';
import { boards } from '../lib/extract/boards/index.ts';
import { siteOf } from '../lib/messaging/site.ts';
import { readArguments, refuse } from './command-line.mjs';

const USAGE =
  'usage: npm run new-board -- <id> <host>   for example: npm run new-board -- acme-jobs jobs.acme.example';

/**
 * Makes the board that is named, and answers with the exit status.
 * @param root the folder of the repository
 */
export function makeBoard(args: readonly string[], root: URL): number {
  const read = readArguments(args, {});
  if ('error' in read) return refuse(read.error, USAGE);
  const [id, address, ...more] = read.positionals;
  if (!id || !address) return refuse('A board needs an id and a host.', USAGE);
  if (more.length > 0) return refuse(`${more.join(' ')} is too much.`, USAGE);
  const host = address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '');
  if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(id))
    return refuse(`${id} is no id: it takes small letters, digits and single hyphens.`, USAGE);
  if (!/^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(host)) return refuse(`${address} is no host.`, USAGE);
  const file = new URL(`lib/extract/boards/${id}.ts`, root);
  if (existsSync(file)) {
    console.error(`${id} exists already: lib/extract/boards/${id}.ts`);
    return 1;
  }
  const known = boardFor(new URL(`https://${host}/jobs`), boards);
  if (known) {
    console.error(`${host} is described already: lib/extract/boards/${known.id}.ts`);
    return 1;
  }
  const name = id.replace(/-([a-z\d])/g, (_, letter: string) => letter.toUpperCase());
  writeFileSync(file, boardFile(id, name, host));
  addLine(new URL('lib/extract/boards/index.ts', root), id, name);
  const site = siteOf(`https://${host}/`) as string;
  const isNamedApart = site !== id;
  if (isNamedApart) addSite(new URL('lib/messaging/board-sites.ts', root), id, site);
  const folder = new URL(`tests/pages/${id}/`, root);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('list.html', folder), PAGE);
  writeFileSync(new URL('list.json', folder), `${JSON.stringify(expectation(host), null, 2)}\n`);
  console.log(`made lib/extract/boards/${id}.ts and tests/pages/${id}/, and listed ${id} in boards/index.ts`);
  if (isNamedApart) console.log(`named its site, ${site}, in lib/messaging/board-sites.ts`);
  console.log(`what is missing: npx vitest run --project unit tests/extract/boards.test.ts -t ${id}`);
  return 0;
}

/** Keeps the imports and the list in the order of the alphabet, as they are. */
function addLine(index: URL, id: string, name: string): void {
  const text = readFileSync(index, 'utf8');
  const line = `import { ${name} } from './${id}.ts';`;
  const imports = text.split('\n').filter((one) => /^import \{ \w+ \} from '\.\//.test(one));
  const next = imports.find((one) => one.slice(one.indexOf("'")) > line.slice(line.indexOf("'")));
  const withImport = next
    ? text.replace(next, `${line}\n${next}`)
    : text.replace(imports.at(-1) as string, `${imports.at(-1)}\n${line}`);
  const list = /(readonly Board\[\] = \[\n)((?: {2}\w+,\n)*)(\];)/.exec(withImport);
  if (!list) throw new Error('boards/index.ts has no list of boards in the form this script knows');
  const names = [...(list[2] as string).matchAll(/\w+/g)].map(([one]) => one);
  names.push(name);
  writeFileSync(
    index,
    withImport.replace(
      list[0],
      `${list[1]}${names
        .sort()
        .map((one) => `  ${one},\n`)
        .join('')}${list[3]}`,
    ),
  );
}

/** Keeps the sites of boards that are not named as their site is in the order of the alphabet. */
function addSite(file: URL, id: string, site: string): void {
  const text = readFileSync(file, 'utf8');
  const list = /(const SITES: [^\n]*\n)((?: {2}[^\n]*\n)*)(\};)/.exec(text);
  if (!list) throw new Error('board-sites.ts has no list of sites in the form this script knows');
  // an entry may take more than one line
  const entries = (list[2] as string).split(/\n(?= {2}\S)/).map((one) => one.replace(/\n$/, ''));
  entries.push(`  ${id.includes('-') ? `'${id}'` : id}: '${site}',`);
  const key = (entry: string) => entry.replace(/[ ']/g, '');
  entries.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  writeFileSync(file, text.replace(list[0], `${list[1]}${entries.join('\n')}\n${list[3]}`));
}

function boardFile(id: string, name: string, host: string): string {
  const bare = host.replace(/^www\./, '');
  return `import type { Board } from '../board.ts';
import { inPath } from './ids.ts';

export const ${name}: Board = {
  id: '${id}',
  name: '${bare}',
  matches: ['*://*.${bare}/*'],
  samples: ['https://${host}/jobs', 'https://${host}/jobs/1000001'],
  idFromUrl: (url) => inPath(url, /\\/jobs\\/(\\d{5,})/),
  cards: {
    card: '[data-job-id]',
    title: 'h2',
    company: '.company',
    location: '.location',
    idOf: (card) => card.getAttribute('data-job-id') ?? undefined,
  },
};
`;
}

const PAGE = `<!doctype html>
<html lang="en">
<!-- made by new-board: not this board's structure yet -->
<head><meta charset="utf-8"><title>Jobs</title></head>
<body>
<main><ul>
<li data-job-id="1000001"><h2><a href="/jobs/1000001">Cashier</a></h2><span class="company">Brightwater Stores</span><span class="location">Leeds</span></li>
<li data-job-id="1000002"><h2><a href="/jobs/1000002">Receptionist</a></h2><span class="company">Hotel Marigold</span><span class="location">York</span></li>
</ul></main>
</body>
</html>
`;

const expectation = (host: string) => ({
  url: `https://${host}/jobs`,
  found: [
    {
      role: 'result',
      boardId: '1000001',
      title: 'Cashier',
      company: 'Brightwater Stores',
      location: 'Leeds',
    },
    {
      role: 'result',
      boardId: '1000002',
      title: 'Receptionist',
      company: 'Hotel Marigold',
      location: 'York',
    },
  ],
});

if (process.argv[1]?.endsWith('new-board.ts'))
  process.exitCode = makeBoard(process.argv.slice(2), new URL('../', import.meta.url));
