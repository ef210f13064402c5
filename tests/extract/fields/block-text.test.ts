import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readBlockText } from '../../../lib/extract/fields/element-text.ts';
import { htmlToText } from '../../../lib/extract/fields/html-text.ts';

const { document } = new JSDOM('<div></div>').window;

function fromElement(html: string): string {
  const root = document.createElement('div');
  root.innerHTML = html;
  return readBlockText(root);
}

const CASES: [string, string][] = [
  ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
  ['<p>One<br>Two</p>', 'One\nTwo'],
  ['<ul><li>a</li><li>b</li></ul><p>After</p>', '• a\n• b\n\nAfter'],
  ['<ul><li><p>a</p></li><li><div>b</div></li></ul>', '• a\n• b'],
  ['<ul><li>a<ul><li>a1</li></ul></li><li>b</li></ul>', '• a\n• a1\n• b'],
  ['<h3>Needs</h3>\n   <div>  Some <b>bold</b>\n text </div>', 'Needs\n\nSome bold text'],
  ['<script>evil()</script><p>Text</p><style>p{}</style>', 'Text'],
  ['<p>Fish &amp; chips &ndash; caf&eacute; &#163;5</p>', 'Fish & chips – café £5'],
  ['<table><tr><td>Pay</td><td>£12</td></tr><tr><td>Hours</td><td>30</td></tr></table>', 'Pay £12\nHours 30'],
  ['<div><div><div>Deep</div></div></div>Tail', 'Deep\n\nTail'],
  ['<p>•&nbsp;already a bullet</p>', '• already a bullet'],
];

describe('a page’s element and the same markup in data read alike', () => {
  it.each(CASES)('%s', (html, text) => {
    expect(fromElement(html)).toBe(text);
    expect(htmlToText(html)).toBe(text);
  });

  it('for any tree of blocks, items and text', () => {
    const tag = fc.constantFrom('p', 'div', 'ul', 'li', 'b', 'span', 'h2', 'section');
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('word', 'two words', ' ', 'x &amp; y'),
        fc
          .tuple(tag, fc.array(tie('tree'), { maxLength: 4 }))
          .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
      ),
    }));
    fc.assert(
      fc.property(tree, (html) => {
        // The parser moves what may not nest (a block inside a paragraph): compare on what it made of it.
        const root = document.createElement('div');
        root.innerHTML = html as string;
        expect(htmlToText(root.innerHTML)).toBe(readBlockText(root));
      }),
    );
  });
});

it('keeps the lines of plain text', () => {
  expect(htmlToText('One\nTwo\n\nThree &amp; four')).toBe('One\nTwo\n\nThree & four');
});

it('walks a tree 2,000 deep', () => {
  const root = document.createElement('div');
  let inner: Element = root;
  for (let depth = 0; depth < 2_000; depth++) {
    const next = document.createElement('div');
    inner.append(next);
    inner = next;
  }
  inner.append('bottom');
  expect(readBlockText(root)).toBe('bottom');
});

it('leaves out what is hidden, buttons and navigation', () => {
  expect(fromElement('<p>Text</p><p hidden>Secret</p><button>Apply</button><nav>Menu</nav>')).toBe('Text');
});
