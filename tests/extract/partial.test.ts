import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { declaredBoards } from '../../lib/extract/declared-boards.ts';
import { openPageWith } from '../../lib/extract/open-page.ts';
import { structureReader as structure } from '../../lib/extract/structure-reader.ts';
import { linkedInPage } from '../samples/linkedin-page.ts';

function open(html: string, path: string, withStructure = false) {
  const url = `https://www.linkedin.com${path}`;
  const { document } = new JSDOM(html, { url }).window;
  return openPageWith(document, url, { boards: declaredBoards, ...(withStructure && { structure }) });
}

/** A list in no board's known form. */
const redesigned = `<main><ul>${['Cashier', 'Store Manager', 'Call Centre Agent', 'Receptionist']
  .map(
    (title, i) =>
      `<li><a href="/jobs/view/${4000000 + i}/"><h3>${title}</h3></a><p>Wren &amp; Low</p><p>Leeds</p></li>`,
  )
  .join('')}</ul></main>`;

it('a page whose board is known wants no structural reader', () => {
  const read = open(linkedInPage({ cards: 10 }), '/jobs/search').read();
  expect(read.postings.length).toBeGreaterThan(5);
  expect(read.partial, 'every page of results would load the structural reader').toBeUndefined();
});

it('a page that its board has changed says that it wants the structural reader, and is read with it', () => {
  expect(open(redesigned, '/jobs/search').read()).toMatchObject({ postings: [], partial: true });
  const read = open(redesigned, '/jobs/search', true).read();
  expect(read.state).toBe('changed');
  expect(read.postings.length).toBe(4);
  expect(read.partial).toBeUndefined();
});
