import { all, type Change, hash, isInSvg, keepNotes, make, renamed } from './made.ts';

const rename =
  (selector: string, tag: string | ((element: Element) => string)): Change =>
  (cards) => {
    keepNotes(cards);
    for (const element of all(selector).reverse())
      renamed(element, typeof tag === 'string' ? tag : tag(element));
  };

function wrapLeaves(card: Element, times: number): void {
  for (const element of [...card.querySelectorAll('*')]) {
    if (
      isInSvg(element) ||
      /^(?:b|i|em|mark|strong|wbr|td|th|tr|tbody|thead|dt|dd|option|source|br|script|style)$/.test(
        element.localName,
      )
    )
      continue;
    let inner = element;
    for (let nth = 0; nth < times; nth++) {
      const box = make('div');
      inner.replaceWith(box);
      box.append(inner);
      inner = box;
    }
  }
}

/** What elements are called, and how many there are. */
export const tags: Record<string, Change> = {
  'headings are boxes': rename('h1,h2,h3,h4,h5,h6', 'div'),
  'headings of cards are boxes': (cards) => {
    keepNotes(cards);
    for (const { item } of cards)
      for (const heading of item.querySelectorAll('h1,h2,h3,h4,h5,h6')) renamed(heading, 'div');
  },
  'headings of cards are spans': (cards) => {
    keepNotes(cards);
    for (const { item } of cards)
      for (const heading of item.querySelectorAll('h1,h2,h3,h4,h5,h6')) renamed(heading, 'span');
  },
  'lists are boxes': rename('li,ul,ol,article,section,main,aside,header,p,dl,dt,dd', 'div'),
  'landmarks are boxes': rename('nav,footer,header,main', 'div'),
  'all is boxes': rename(
    'h1,h2,h3,h4,h5,h6,li,ul,ol,article,section,main,aside,header,p,dl,dt,dd,time,strong,b,em,span,label,figure',
    (element) => (/^inline/.test(getComputedStyle(element).display) ? 'span' : 'div'),
  ),
  'tables are boxes': rename('table,tbody,thead,tr,td,th', 'div'),
  'one more box': (cards) =>
    cards.forEach(({ item }) => {
      wrapLeaves(item, 1);
    }),
  'three more boxes': (cards) =>
    cards.forEach(({ item }) => {
      wrapLeaves(item, 3);
    }),
  'boxes around some cards': (cards) => {
    for (const [nth, { item }] of cards.entries()) {
      if (nth % 3 || /^t[dr]$/.test(item.localName)) continue;
      const box = make('div');
      item.replaceWith(box);
      box.append(item);
    }
  },
  'no roles': () => {
    for (const element of all('*'))
      for (const name of element.getAttributeNames())
        if (/^(?:role|aria-(?!hidden)|title$|alt$|itemprop|itemtype|itemscope)/.test(name))
          element.removeAttribute(name);
  },
  'other names': () => {
    for (const element of all('*'))
      for (const { name, value } of [...element.attributes]) {
        if (name === 'id') element.setAttribute('id', `i${hash(value)}`);
        if (name.startsWith('data-')) {
          element.removeAttribute(name);
          element.setAttribute(`data-x${hash(name)}`, value);
        }
        if (name === 'class' && element.checkVisibility())
          element.setAttribute(
            'class',
            value
              .split(/\s+/)
              .map((one) => `c${hash(one)}`)
              .join(' '),
          );
      }
  },
};
