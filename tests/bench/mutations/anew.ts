import { type Card, fold } from './cards.ts';
import { type Change, hash, make, words } from './made.ts';

interface Spoken {
  title: string;
  href: string;
  rest: string[];
  company: string;
  place: string;
}

/** The words of a card, each text once, in order. */
function spokenIn({ item, title, link, company, place }: Card): Spoken {
  const rest: string[] = [];
  const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
  const seen = new Set([title, company, place].map((one) => fold(words(one))));
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    const parent = node.parentElement;
    if (
      !text ||
      !parent ||
      parent.closest('script,style,svg,noscript') ||
      !parent.checkVisibility({ visibilityProperty: true })
    )
      continue;
    if (title.contains(parent) || company?.contains(parent) || place?.contains(parent)) continue;
    if (seen.has(fold(text)) || !fold(text)) continue;
    seen.add(fold(text));
    rest.push(text);
  }
  return {
    title: words(title),
    href: link?.getAttribute('href') ?? '#',
    rest,
    company: words(company),
    place: words(place),
  };
}

const text = (tag: string, said: string, attributes?: Record<string, string>) =>
  said ? [make(tag, said, attributes)] : [];

/** Builds each card anew from its words, in another way. */
const rebuild =
  (build: (said: Spoken, nth: number) => (Node | string)[], tag?: string): Change =>
  (cards) => {
    for (const [nth, one] of cards.entries()) {
      const said = spokenIn(one);
      let { item } = one;
      const children = build(said, nth);
      if (tag || item.localName === 'a' || item.localName === 'tr') {
        const name = tag ?? (item.localName === 'tr' ? 'tr' : 'div');
        const other = make(name);
        item.replaceWith(other);
        item = other;
      }
      for (const name of item.getAttributeNames()) if (name !== 'style') item.removeAttribute(name);
      if (item.localName === 'tr' && name(children[0]) !== 'td') {
        const cell = make('td');
        cell.append(...children);
        item.replaceChildren(cell);
      } else item.replaceChildren(...children);
    }
  };
const name = (node: Node | string | undefined) =>
  typeof node === 'string' ? '' : (node?.nodeName.toLowerCase() ?? '');

const linked = (tag: string, said: Spoken) => {
  const box = make(tag);
  box.append(make('a', said.title, { href: said.href }));
  return box;
};
const within = (tag: string, children: (Node | string)[], attributes?: Record<string, string>) => {
  const box = make(tag, '', attributes);
  box.append(...children);
  return box;
};
const opaque = (said: Spoken): Spoken => ({ ...said, href: `/x/${hash(said.href + said.title)}` });
const asTable = (cards: Card[]) => {
  // rows that stand side by side become rows of one table
  const parents = new Set(cards.map(({ item }) => item.parentElement));
  for (const parent of parents) {
    if (!parent || /^(?:tbody|table)$/.test(parent.localName)) continue;
    let body: Element | undefined;
    for (const child of [...parent.children]) {
      if (child.localName !== 'tr') continue;
      if (!body) {
        const table = make('table');
        body = make('tbody');
        table.append(body);
        child.before(table);
      }
      body.append(child);
    }
  }
};
const rows =
  (cells: (said: Spoken) => (Node | string)[]): Change =>
  (cards) => {
    const items = cards.map((one) => one);
    for (const one of items) {
      const said = spokenIn(one);
      const row = make('tr');
      row.append(...cells(said).map((cell) => within('td', [cell])));
      one.item.replaceWith(row);
      one.item = row;
    }
    asTable(items);
  };

const br = (said: string) => (said ? [make('br'), said] : []);

/** Cards built anew from their words, as other boards build theirs. */
export const anew: Record<string, Change> = {
  'anew: plain boxes': rebuild((said) => [
    linked('div', said),
    ...text('div', said.company),
    ...text('div', said.place),
    ...said.rest.flatMap((one) => text('div', one)),
  ]),
  'anew: plain boxes, opaque': rebuild((said) => [
    linked('div', opaque(said)),
    ...text('div', said.company),
    ...text('div', said.place),
    ...said.rest.flatMap((one) => text('div', one)),
  ]),
  'anew: heading and list': rebuild((said) => [
    linked('h3', said),
    within('ul', [
      ...text('li', said.company),
      ...text('li', said.place),
      ...said.rest.flatMap((one) => text('li', one)),
    ]),
  ]),
  'anew: heading and list, opaque': rebuild((said) => [
    linked('h3', opaque(said)),
    within('ul', [
      ...text('li', said.place),
      ...text('li', said.company),
      ...said.rest.flatMap((one) => text('li', one)),
    ]),
  ]),
  'anew: card is a link': rebuild((said) => [
    within(
      'a',
      [
        ...text('span', said.title),
        ...text('span', said.company),
        ...text('span', said.place),
        ...said.rest.flatMap((one) => text('span', one)),
      ],
      { href: said.href },
    ),
  ]),
  'anew: card is a link of boxes, opaque': rebuild((said) => [
    within(
      'a',
      [
        ...text('div', said.company),
        ...text('div', said.title),
        ...text('div', said.place),
        ...said.rest.flatMap((one) => text('div', one)),
      ],
      { href: opaque(said).href },
    ),
  ]),
  'anew: lines': rebuild((said) => [
    make('a', said.title, { href: said.href }),
    ...br(said.company),
    ...br(said.place),
    ...said.rest.flatMap(br),
  ]),
  'anew: lines without link': rebuild((said) => [
    make('b', said.title),
    ...br(said.company),
    ...br(said.place),
    ...said.rest.flatMap(br),
  ]),
  'anew: one line of facts': rebuild((said) => [
    linked('h2', said),
    ...text('p', [said.company, said.place, ...said.rest.slice(0, 3)].filter(Boolean).join(' · ')),
  ]),
  'anew: company - place': rebuild((said) => [
    linked('h2', said),
    ...text('p', [said.company, said.place].filter(Boolean).join(' - ')),
    ...said.rest.flatMap((one) => text('p', one)),
  ]),
  'anew: place first, with bars': rebuild((said) => [
    linked('h2', said),
    ...text('p', [said.place, said.company].filter(Boolean).join(' | ')),
    ...said.rest.flatMap((one) => text('p', one)),
  ]),
  'anew: terms': rebuild((said) => [
    linked('h3', said),
    within('dl', [
      ...(said.company ? [make('dt', 'Company'), make('dd', said.company)] : []),
      ...(said.place ? [make('dt', 'Location'), make('dd', said.place)] : []),
      ...said.rest.slice(0, 4).flatMap((one) => [make('dt', 'Info'), make('dd', one)]),
    ]),
  ]),
  'anew: title and button': rebuild((said) => [
    make('h3', said.title),
    ...text('p', said.company),
    ...text('p', said.place),
    ...said.rest.slice(0, 3).flatMap((one) => text('p', one)),
    make('button', 'Apply'),
  ]),
  'anew: boxes and button': rebuild((said) => [
    make('div', said.title),
    ...text('div', said.company),
    ...text('div', said.place),
    ...said.rest.slice(0, 3).flatMap((one) => text('div', one)),
    make('button', 'Apply'),
  ]),
  'anew: boxes and view': rebuild((said) => [
    make('div', said.title),
    ...text('div', said.company),
    ...text('div', said.place),
    ...said.rest.slice(0, 3).flatMap((one) => text('div', one)),
    make('a', 'View details', { href: opaque(said).href }),
  ]),
  'anew: heading and view': rebuild((said) => [
    ...text('p', said.company),
    make('h4', said.title),
    ...text('p', said.place),
    ...said.rest.slice(0, 3).flatMap((one) => text('p', one)),
    make('a', 'View', { href: said.href }),
  ]),
  'anew: clicked boxes': rebuild(
    (said) => [
      make('div', said.title),
      within('div', [...text('span', said.company), ...text('span', said.place)]),
      ...said.rest.slice(0, 3).flatMap((one) => text('div', one)),
    ],
    'div',
  ),
  'anew: boxes for the keyboard': (cards) => {
    rebuild(
      (said) => [
        within(
          'div',
          [
            make('div', said.title),
            within('div', [...text('span', said.company), ...text('span', said.place)]),
            ...said.rest.slice(0, 3).flatMap((one) => text('div', one)),
          ],
          { tabindex: '0' },
        ),
      ],
      'div',
    )(cards);
  },
  'anew: rows': rows((said) => [
    make('a', said.title, { href: said.href }),
    said.company,
    said.place,
    ...said.rest.slice(0, 3),
  ]),
  'anew: rows, opaque': rows((said) => [
    make('a', said.title, { href: opaque(said).href }),
    said.place,
    said.company,
    ...said.rest.slice(0, 3),
  ]),
  'anew: rows, date first': rows((said) => [
    '12 Nov 2026',
    make('a', said.title, { href: said.href }),
    said.company,
    said.place,
  ]),
  'anew: bare links with place': rebuild((said) => [
    make('a', said.title, { href: said.href }),
    ...(said.place ? [` (${said.place})`] : []),
  ]),
  'anew: title, place only': rebuild((said) => [linked('div', opaque(said)), ...text('div', said.place)]),
  'anew: logo, company, title, chips': rebuild((said) => [
    within('div', [make('img', '', { src: '/l.png', alt: '' }), ...text('span', said.company)]),
    linked('div', opaque(said)),
    within('div', [
      ...text('span', said.place),
      ...said.rest.slice(0, 4).flatMap((one) => text('span', one)),
    ]),
  ]),
  'anew: buttons in headings': rebuild((said) => [
    within('h3', [make('button', said.title, { 'aria-expanded': 'false' })]),
    ...text('p', said.company),
    ...text('p', said.place),
    ...said.rest.slice(0, 3).flatMap((one) => text('p', one)),
  ]),
  'anew: folds': rebuild((said) => [
    within('details', [
      make('summary', said.title),
      ...text('p', said.company),
      ...text('p', said.place),
      ...said.rest.slice(0, 3).flatMap((one) => text('p', one)),
    ]),
  ]),
};
