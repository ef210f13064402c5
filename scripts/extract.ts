/**
 * npm run --silent extract -- page.html --url https://… : one JSON object a line for each posting found on a
 * saved page, as if it stood at that address. Reads no network, runs none of the page's scripts.
 */
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { boards as everyBoard } from '../lib/extract/boards/index.ts';
import { type Extraction, extractPostings, type FoundPosting } from '../lib/extract/index.ts';
import { endWithReader, fileProblem, readArguments, refuse } from './command-line.mjs';

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
  console.error(summaryOf(found));
  if (found.postings.length === 0) console.error(whyNone(window.document, found));
  return 0;
}

const PLACES: readonly [FoundPosting['role'], string][] = [
  ['result', 'in the list'],
  ['main', 'open'],
  ['related', 'among similar jobs'],
];

/** "3 postings: 3 in the list, 1 open (1 stands in both). Board: indeed." A posting counts once, wherever it stands. */
function summaryOf({ postings, board, state }: Extraction): string {
  const ids = new Set(postings.map(({ posting }) => posting.id));
  const places = PLACES.flatMap(([role, where]) => {
    const there = postings.filter((found) => found.role === role).length;
    return there > 0 ? [`${there} ${where}`] : [];
  });
  const twice = postings.length - ids.size;
  return [
    ids.size === 1 ? '1 posting' : `${ids.size} postings`,
    places.length > 0 && `: ${places.join(', ')}`,
    twice > 0 && ` (${twice} in more than one place, a line for each)`,
    `. Board: ${board === 'web' ? 'none that is described, read by its structure' : board}`,
    state === 'changed' && ', whose layout is another than described: read by its structure',
    '.',
  ]
    .filter(Boolean)
    .join('');
}

/** So little text is no page of jobs. */
const HARDLY_ANY = 200;

/** The likeliest reason why a page has no posting, and what to do. */
function whyNone(page: Document, { board }: Extraction): string {
  const body = page.body?.cloneNode(true) as HTMLElement | undefined;
  for (const unseen of body?.querySelectorAll('script, style, template, noscript') ?? []) unseen.remove();
  const text = (body?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const head = `${page.title} ${text.slice(0, 2000)}`;
  if (/captcha|are (?:you )?(?:a )?human|not a robot|access denied|unusual traffic|just a moment/i.test(head))
    return 'The site asks whether a person is there and has sent no postings. Open the page in a browser, then save it.';
  if (text.length < HARDLY_ANY)
    return 'There is hardly any text: the page was saved before its scripts had drawn it. Save it once the postings are to be seen.';
  return [
    'Nothing on it is a list of postings or an open advert: no JobPosting in JSON-LD or microdata, and no run of like entries, each with a job’s title that is a link.',
    board === 'web'
      ? 'If the page is from a described board, --url has to be the address it had there.'
      : `The address belongs to ${board}; on its pages without postings (reviews, salaries, account) none is right.`,
  ].join(' ');
}

if (process.argv[1]?.endsWith('extract.ts')) {
  endWithReader();
  process.exitCode = extractFile(process.argv.slice(2));
}
