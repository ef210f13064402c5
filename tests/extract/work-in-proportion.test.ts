import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { extractPostings } from '../../lib/extract/index.ts';
import { hostilePages } from '../bench/hostile-pages.ts';

/** What a look at an element costs a browser, in elements that it has to look at for it. */
const COSTS: Readonly<Record<string, 'one' | 'children' | 'below'>> = {
  parentElement: 'one',
  firstElementChild: 'one',
  nextElementSibling: 'one',
  previousElementSibling: 'one',
  localName: 'one',
  getAttribute: 'one',
  hasAttribute: 'one',
  contains: 'one',
  matches: 'one',
  closest: 'one',
  childElementCount: 'children',
  children: 'children',
  textContent: 'below',
  querySelector: 'below',
  querySelectorAll: 'below',
};

/** Counts what reading a page makes a browser look at, in elements; no clock, so that no other work can disturb it. */
function workOf(html: string): { work: number; nodes: number } {
  const { window } = new JSDOM(html);
  const { document } = window;
  const nodes = document.getElementsByTagName('*').length;
  const sizes = new WeakMap<object, number>();
  const sizeOf = (node: Element) => {
    let size = sizes.get(node);
    if (size === undefined) {
      // counted by hand: what the page offers for it is what is counted here
      size = 1;
      const walker = document.createTreeWalker(node, window.NodeFilter.SHOW_ELEMENT);
      while (walker.nextNode()) size++;
      sizes.set(node, size);
    }
    return size;
  };
  let work = 0;
  let counting = false;
  for (const { prototype } of [window.Node, window.Element, window.Document])
    for (const [name, cost] of Object.entries(COSTS)) {
      const own = Object.getOwnPropertyDescriptor(prototype, name);
      if (!own) continue;
      const count = (node: Element) => {
        if (!counting) return;
        counting = false;
        work += cost === 'one' ? 1 : cost === 'children' ? 1 + node.childNodes.length : sizeOf(node);
        counting = true;
      };
      const { get, value } = own;
      if (get)
        Object.defineProperty(prototype, name, {
          ...own,
          get() {
            count(this);
            return get.call(this);
          },
        });
      else
        Object.defineProperty(prototype, name, {
          ...own,
          value(...given: unknown[]) {
            count(this);
            return value.apply(this, given);
          },
        });
    }
  counting = true;
  extractPostings(document, 'https://board.example/jobs/search?q=service', { boards: [] });
  counting = false;
  return { work, nodes };
}

const SIZE = 300;
/** Twice the page, twice the work: a little more where a sample grows with it. */
const MOST_GROWTH = 2.2;
/** Looks at an element of the page, however it is asked for; ordinary cards need 6 to 9. */
const MOST_LOOKS = 90;

it.each(Object.entries(hostilePages))(
  'looks at a page of %s in proportion to its size',
  { timeout: 120_000 },
  (_, make) => {
    const [short, long] = [workOf(make(SIZE)), workOf(make(2 * SIZE))];
    expect(short.work).toBeGreaterThan(0);
    expect(long.work / short.work, 'something is looked at once for each of many others').toBeLessThan(
      MOST_GROWTH,
    );
    expect(long.work / long.nodes, 'what many share is looked at anew for each').toBeLessThan(MOST_LOOKS);
  },
);
