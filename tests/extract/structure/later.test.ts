import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { openPage } from '../../../lib/extract/index.ts';
import { madeCard, madePage } from '../../bench/made-list.ts';

const ADDRESS = 'https://board.example/jobs/search?q=service';
const open = (html: string) => {
  const { document } = new JSDOM(html).window;
  return { document, page: openPage(document, ADDRESS, { boards: [] }) };
};

it('reads an appended card alone, as a full pass would', () => {
  const { document, page } = open(madePage(12));
  expect(page.read().postings).toHaveLength(12);
  document.querySelector('#list')?.insertAdjacentHTML('beforeend', madeCard(99));
  const added = page.readWithin([document.querySelector('#list')?.lastElementChild as Element]);
  expect(added.map(({ posting }) => posting.title)).toEqual(['Help Desk Analyst 99']);
  const whole = page.read().postings.find(({ posting }) => posting.title === 'Help Desk Analyst 99');
  expect(added[0]?.posting).toEqual(whole?.posting);
  expect(added[0]?.element).toBe(whole?.element);
});

it('reads every card of an appended fragment, and a card whose node was recycled', () => {
  const { document, page } = open(madePage(6));
  page.read();
  const list = document.querySelector('#list') as Element;
  const box = document.createElement('div');
  box.innerHTML = madeCard(50) + madeCard(51) + madeCard(52);
  list.append(box);
  expect(page.readWithin([box])).toHaveLength(3);
  const first = list.querySelector('li') as Element;
  first.innerHTML =
    new JSDOM(`<ul>${madeCard(77)}</ul>`).window.document.querySelector('li')?.innerHTML ?? '';
  expect(page.readWithin([first]).map(({ posting }) => posting.url)).toEqual([
    'https://board.example/jobs/view/7000077',
  ]);
});

it('learns a list that comes only after the page was first read', () => {
  const { document, page } = open(madePage(0));
  expect(page.read().postings).toEqual([]);
  const list = document.querySelector('#list') as Element;
  list.innerHTML = Array.from({ length: 8 }, (_, index) => madeCard(index)).join('');
  expect(page.readWithin([list])).toHaveLength(8);
});

it('reads the posting that a pane shows next', () => {
  const detail = new JSDOM(
    readFileSync(new URL('../../pages/structural/detail.html', import.meta.url), 'utf8'),
  );
  const { document, page } = open(madePage(5));
  page.read();
  const pane = document.createElement('aside');
  pane.innerHTML = (detail.window.document.querySelector('main')?.innerHTML ?? '').replace(
    'Guest Services Agent',
    'Cashier 1',
  );
  document.body.append(pane);
  const found = page.readWithin([pane]);
  expect(found.map(({ role, posting }) => [role, posting.title, posting.url])).toEqual([
    ['main', 'Cashier 1', 'https://board.example/jobs/view/7000001'],
  ]);
});

it('takes what stands over the text of the open posting for its head, not for one more card', () => {
  const advert =
    '<p>You greet guests, take payments and answer questions at the desk, in person and by phone.</p>';
  const { document, page } = open(
    madePage(5).replace(
      '</body>',
      `<section><div><div><h2><a href="/job-detail/print?job=7000003">Receptionist 3</a></h2><a href="/company/c3">Tidewater Stores</a><span>Remote</span><span>$18 - $22 an hour</span></div></div>
<div><h3>Requirements</h3>${advert.repeat(6)}<h3>Benefits</h3>${advert.repeat(3)}<a href="/apply">Apply now</a></div></section></body>`,
    ),
  );
  const { postings } = page.read();
  expect(postings.filter(({ role }) => role !== 'main')).toHaveLength(5);
  expect(postings.filter(({ role }) => role === 'main').map(({ posting }) => posting.title)).toEqual([
    'Receptionist 3',
  ]);
  const pane = document.querySelector('main ~ section') as Element;
  expect(page.readWithin([pane]).map(({ role, posting }) => [role, posting.title])).toEqual([
    ['main', 'Receptionist 3'],
  ]);
});

it('gives nothing for nodes that have left the page', () => {
  const { document, page } = open(madePage(5));
  page.read();
  const card = document.querySelector('#list li') as Element;
  card.remove();
  expect(page.readWithin([card])).toEqual([]);
});
