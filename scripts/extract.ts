/**
 * npm run --silent extract -- page.html --url https://… : one JSON object a line for each posting found on a
 * saved page, as if it stood at that address. Reads no network, runs none of the page's scripts.
 */
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { boards as everyBoard } from '../lib/extract/boards/index.ts';
import { extractPostings } from '../lib/extract/index.ts';
import { fileProblem, readArguments, refuse } from './command-line.mjs';

const USAGE =
  'usage: npm run --silent extract -- page.html --url https://the.page/s/address [--boards none|id,id]';

/** Prints the postings of the page that is named, and answers with the exit status. */
export function extractFile(args: readonly string[]): number {
  const read = readArguments(args, { url: { type: 'string' }, boards: { type: 'string' } });
  if ('error' in read) return refuse(read.error, USAGE);
  const [file, ...more] = read.positionals;
  const { url } = read.values;
  const boards = read.values.boards?.split(',').filter((id) => id !== 'none');
  const unknown = boards?.filter((id) => !everyBoard.some((board) => board.id === id)) ?? [];
  if (!file) return refuse('Say which saved page to read.', USAGE);
  if (more.length > 0) return refuse(`Only one page at a time: ${more.join(' ')} is too much.`, USAGE);
  if (!url) return refuse(`Say at which address ${file} was saved: --url https://…`, USAGE);
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    return refuse('--url needs an http or https address.', USAGE);
  if (unknown.length > 0)
    return refuse(
      `No board is called ${unknown.join(', ')}; they are the files in lib/extract/boards/.`,
      USAGE,
    );
  let html: string;
  try {
    html = readFileSync(file, 'utf8');
  } catch (problem) {
    console.error(fileProblem(file, problem as NodeJS.ErrnoException));
    return 1;
  }
  if (!/<[a-z!][^>]*>/i.test(html)) {
    console.error(`${file}: this does not look like a web page: there is no markup in it`);
    return 1;
  }
  // A console of its own: complaints about a page's style sheets are none of the reader's.
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const found = extractPostings(window.document, url, { boards });
  for (const { posting, role } of found.postings) console.log(JSON.stringify({ role, ...posting }));
  console.error(`${found.postings.length} postings, board ${found.board}, state ${found.state}`);
  return 0;
}

if (process.argv[1]?.endsWith('extract.ts')) process.exitCode = extractFile(process.argv.slice(2));
