/**
 * npm run --silent extract -- page.html --url https://… : one JSON object a line for each posting found on a
 * saved page, as if it stood at that address. Reads no network, runs none of the page's scripts.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { extractPostings } from '../lib/extract/index.ts';

const USAGE =
  'usage: npm run --silent extract -- page.html --url https://the.page/s/address [--boards none|id,id]';

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, boards: { type: 'string' } },
  });
  const [file] = positionals;
  if (!file || positionals.length > 1 || !values.url || !URL.canParse(values.url)) {
    console.error(USAGE);
    return 2;
  }
  let html: string;
  try {
    html = readFileSync(file, 'utf8');
  } catch (problem) {
    console.error(`${file}: ${(problem as Error).message}`);
    return 1;
  }
  // A console of its own: complaints about a page's style sheets are none of the reader's.
  const { window } = new JSDOM(html, { url: values.url, virtualConsole: new VirtualConsole() });
  const boards =
    values.boards === undefined ? undefined : values.boards.split(',').filter((id) => id !== 'none');
  const found = extractPostings(window.document, values.url, { boards });
  for (const { posting, role } of found.postings) console.log(JSON.stringify({ role, ...posting }));
  console.error(`${found.postings.length} postings, board ${found.board}, state ${found.state}`);
  return 0;
}

process.exitCode = main();
