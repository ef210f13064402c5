import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { boardFor, matches } from '../../lib/extract/board-for.ts';
import { boards } from '../../lib/extract/boards/index.ts';
import { extractPostings } from '../../lib/extract/index.ts';

/** No reader may stumble over a page that it is meant to read. */
const onFault = (error: unknown) => {
  throw error;
};

const PAGES = new URL('../pages/', import.meta.url);
const FILES = new URL('../../lib/extract/boards/', import.meta.url);
/** Files in the boards' folder that are no board. */
const SHARED = ['index.ts', 'ids.ts'];

/** The mark on the page that `npm run new-board` makes. */
const SCAFFOLD = '<!-- made by new-board';

/** What stands on a page: facts are compared where the page's expectation names them. */
interface Expectation {
  url: string;
  found: ({ role: string; title: string } & Record<string, unknown>)[];
}

const filesOfBoards = readdirSync(FILES).filter((file) => !SHARED.includes(file));

it('every file in boards/ is listed in boards/index.ts, and its id is its name', () => {
  const ids = boards.map((board) => `${board.id}.ts`);
  expect(filesOfBoards.sort(), 'add the line to boards/index.ts, or make the id equal the file name').toEqual(
    ids.sort(),
  );
});

describe.each(boards.map((board) => [board.id, board] as const))('%s', (id, board) => {
  it('claims its own samples, and no other board does', () => {
    expect(board.samples.length, `give ${id} sample addresses of a list and of a posting`).toBeGreaterThan(0);
    for (const sample of board.samples) {
      const url = new URL(sample);
      const claimants = boards.filter((one) => one.matches.some((pattern) => matches(pattern, url)));
      expect(
        claimants.map((one) => one.id),
        `${sample} must match ${id} alone`,
      ).toEqual([id]);
      expect(board.hasJobs?.(url) ?? true, `${sample} must have jobs`).toBe(true);
    }
  });

  it('does not claim a host that only contains its name', () => {
    for (const sample of board.samples) {
      const { hostname, pathname } = new URL(sample);
      expect(
        boardFor(new URL(`https://not${hostname.replaceAll('.', '-')}.example${pathname}`), boards),
      ).toBeUndefined();
      expect(boardFor(new URL(`https://${hostname}.example.net${pathname}`), boards)).toBeUndefined();
    }
  });

  it('reads an id from at least one of its samples', () => {
    const ids = board.samples.map((sample) => board.idFromUrl?.(new URL(sample)));
    expect(ids.some(Boolean), `idFromUrl of ${id} finds no id in ${board.samples.join(' ')}`).toBe(true);
    for (const [place, sample] of board.samples.entries()) {
      const found = ids[place];
      const address = found && board.urlOf?.(found, new URL(sample));
      if (address)
        expect(board.idFromUrl?.(new URL(address)), 'the lasting address must have the same id').toBe(found);
    }
  });

  it('has pages', () => {
    expect(pagesOf(id), `make tests/pages/${id}/<name>.html and <name>.json`).not.toEqual([]);
  });

  it.each(pagesOf(id))('shows its own structure on page %s', (name) => {
    expect(
      load(id, name).html.includes(SCAFFOLD),
      `tests/pages/${id}/${name}.html is still the page that new-board made: put the board's own structure there, with made-up postings, what stands on it into ${name}.json, and how it is read into lib/extract/boards/${id}.ts; then remove the comment "${SCAFFOLD}…"`,
    ).toBe(false);
  });

  it.each(pagesOf(id))('reads its page %s', (name) => {
    const { html, expected } = load(id, name);
    const { document } = new JSDOM(html, { url: expected.url }).window;
    const before = document.documentElement.outerHTML;
    const extraction = extractPostings(document, expected.url, { onFault });
    const found = extraction.postings.map(({ posting, role }) => ({ ...posting, role }));
    const named = (postings: Expectation['found']) =>
      postings.map(({ role, title }) => `${role}: ${title}`).sort();
    expect(named(found)).toEqual(named(expected.found));
    for (const wanted of expected.found) {
      const alike = found.filter((one) => one.role === wanted.role && one.title === wanted.title);
      const one = alike.find(({ boardId }) => boardId === wanted.boardId) ?? alike[0];
      expect(one, `${wanted.role} "${wanted.title}" of ${id}/${name}`).toMatchObject(wanted);
    }
    expect(extraction.board).toBe(id);
    expect(document.documentElement.outerHTML, 'reading must not change the page').toBe(before);
  });
});

function pagesOf(id: string): string[] {
  const folder = new URL(`${id}/`, PAGES);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -'.html'.length));
}

function load(id: string, name: string): { html: string; expected: Expectation } {
  const read = (kind: string) => readFileSync(new URL(`${id}/${name}.${kind}`, PAGES), 'utf8');
  return { html: read('html'), expected: JSON.parse(read('json')) as Expectation };
}
