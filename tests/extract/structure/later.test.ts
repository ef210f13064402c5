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

it('gives nothing for nodes that have left the page', () => {
  const { document, page } = open(madePage(5));
  page.read();
  const card = document.querySelector('#list li') as Element;
  card.remove();
  expect(page.readWithin([card])).toEqual([]);
});
