import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { extractPostings, openPage } from '../../lib/extract/index.ts';

const TAGS = 'div span a ul li h1 h2 h3 p table tr td article section nav button b svg script img time'.split(
  ' ',
);
const TEXTS = [
  'Cashier',
  'Store Manager',
  'Apply now',
  '',
  '  ',
  '$5',
  '$20 an hour',
  'Leeds, UK',
  '3 days ago',
  '****',
  '\u0000\ufffd',
  'jobs',
  '(((',
  '\u202e\u0301',
];
const HREFS = [
  '/job/1234567',
  '/job/7654321',
  '#',
  '',
  'javascript:void(0)',
  'javascript:open("x?jc=12345")',
  'http://[::1',
  '//',
  '/jobs?jk=abc',
  'mailto:a@b',
  '/%E0%A4%A',
  `/${'a-'.repeat(1500)}`,
  'data:text/html,x',
  '\ud800',
];

interface Made {
  tag: string;
  text: string;
  href: string;
  hidden: number;
  children: Made[];
}
/** Trees of a given depth at most. */
function treeOf(depth: number): fc.Arbitrary<Made> {
  return fc.record({
    tag: fc.constantFrom(...TAGS),
    text: fc.constantFrom(...TEXTS),
    href: fc.constantFrom(...HREFS),
    hidden: fc.nat(9),
    children: depth > 0 ? fc.array(treeOf(depth - 1), { maxLength: 4 }) : fc.constant([]),
  });
}
const tree = treeOf(3);

function build(document: Document, made: Made): Element {
  const element = document.createElement(made.tag);
  if (made.tag === 'a') element.setAttribute('href', made.href);
  if (made.hidden === 0) element.setAttribute('hidden', '');
  if (made.hidden === 1) element.setAttribute('aria-hidden', 'true');
  if (made.hidden === 2) element.setAttribute('role', 'heading');
  element.append(made.text);
  for (const child of made.children) element.append(build(document, child));
  return element;
}

it('never throws and never changes the page, whatever the page is', { timeout: 120_000 }, () => {
  const { document } = new JSDOM('<!doctype html><title>jobs</title><body>').window;
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), fc.nat(4), (trees, repeat) => {
      document.body.replaceChildren();
      for (const made of trees)
        for (let copy = 0; copy <= repeat; copy++) document.body.append(build(document, made));
      const before = document.documentElement.outerHTML;
      const page = openPage(document, 'https://board.example/jobs', { boards: [] });
      page.read();
      page.readWithin([...document.body.childNodes].slice(0, 3));
      expect(document.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 50 },
  );
});

it.each([
  '',
  'nonsense',
  'about:blank',
  'javascript:alert(1)',
  'file:///etc',
  'https://[::1',
  `https://x.example/${'%'.repeat(5000)}`,
])('takes the address %j calmly', (address) => {
  const { document } = new JSDOM('<h1>Cashier</h1>').window;
  expect(extractPostings(document, address).postings).toEqual([]);
});

it('reads a page nested 10,000 deep', { timeout: 60_000 }, () => {
  // not jsdom: it builds such a page by recursion and overflows itself
  const document = parseHTML('<!doctype html><html><body></body></html>').document as unknown as Document;
  let at: Element = document.body;
  for (let depth = 0; depth < 10_000; depth++) {
    const next = document.createElement('div');
    at.append(next);
    at = next;
  }
  at.innerHTML = '<a href="/job/1234567">Cashier</a><a href="/job/1234568">Receptionist</a>';
  const found = extractPostings(document, 'https://board.example/jobs', { boards: [] });
  expect(found.postings.length).toBeLessThanOrEqual(2);
});

it('reads a page of 100,000 nodes', { timeout: 120_000 }, () => {
  const document = parseHTML('<!doctype html><html><body><ul></ul></body></html>')
    .document as unknown as Document;
  const list = document.querySelector('ul') as Element;
  for (let index = 0; index < 10_000; index++) {
    const item = document.createElement('li');
    for (const [tag, text] of [
      ['h3', `Cashier ${index}`],
      ['p', 'Tidewater Stores'],
      ['span', 'Akron, OH'],
    ] as const) {
      const element = document.createElement(tag);
      element.append(text);
      item.append(element);
    }
    item.append(document.createElement('i'), document.createElement('i'), 'x');
    list.append(item);
  }
  const { postings } = extractPostings(document, 'https://board.example/jobs', { boards: [] });
  expect([0, 10_000]).toContain(postings.length);
});

it('tells who asks of an error that it swallowed', () => {
  const { document } = new JSDOM('<h1>Cashier</h1>').window;
  const broken = new Proxy(document, {
    get(target, name) {
      if (name === 'querySelectorAll') throw new Error('broken page');
      const value = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const faults: unknown[] = [];
  const { postings } = extractPostings(broken, 'https://board.example/jobs', {
    onFault: (error) => faults.push(error),
  });
  expect(postings).toEqual([]);
  expect(String(faults[0])).toContain('broken page');
});
