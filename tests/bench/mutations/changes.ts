import { type Card, fold } from './cards.ts';

/** A change to a page that a person would read alike. Gives back which cards are left, where it takes some away. */
export type Change = (cards: Card[]) => Card[] | void;

const all = (selector: string) => [...document.body.querySelectorAll(selector)];

/** Cards' own notes of the elements that a change replaced. */
let noted: Card[] = [];
const note = (old: Element, now: Element) => {
  for (const one of noted)
    for (const key of ['item', 'card', 'title', 'company', 'place', 'link'] as const) if (one[key] === old) one[key] = now;
};

/** Gives an element another name, and what hid it by its name. */
function renamed(element: Element, tag: string): HTMLElement {
  const other = document.createElement(tag);
  for (const { name, value } of [...element.attributes])
    try {
      other.setAttribute(name, value);
    } catch {
      // a name that only a parser can write
    }
  if (getComputedStyle(element).display === 'none') other.style.display = 'none';
  if (getComputedStyle(element).visibility === 'hidden') other.style.visibility = 'hidden';
  const { position, left } = getComputedStyle(element);
  if (position === 'absolute' && left !== 'auto') other.style.position = position;
  other.append(...element.childNodes);
  element.replaceWith(other);
  note(element, other);
  return other;
}

const rename = (selector: string, tag: string | ((element: Element) => string)): Change => (cards) => {
  noted = cards;
  for (const element of all(selector).reverse()) renamed(element, typeof tag === 'string' ? tag : tag(element));
};

const isInSvg = (element: Element) => element.closest('svg') !== null;
const make = (tag: string, words = '', attributes: Record<string, string> = {}): HTMLElement => {
  const element = document.createElement(tag);
  if (words) element.textContent = words;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

function hash(text: string): string {
  let code = 2166136261;
  for (const letter of text) code = Math.imul(code ^ letter.charCodeAt(0), 16777619);
  return (code >>> 0).toString(16).padStart(8, '0');
}

const eachLink = (change: (link: Element, nth: number) => void): Change => () => {
  for (const [nth, link] of all('a[href]').entries()) change(link, nth);
};

const cardLinks = (cards: readonly Card[]) =>
  [...new Set(cards.flatMap(({ item }) => [...(item.matches('a') ? [item] : []), ...item.querySelectorAll('a')]))];

const eachCardLink = (change: (link: Element) => void): Change => (cards) => {
  noted = cards;
  for (const link of cardLinks(cards).reverse()) change(link);
};

function wrapLeaves(card: Element, times: number): void {
  for (const element of [...card.querySelectorAll('*')]) {
    if (isInSvg(element) || /^(?:td|th|tr|tbody|thead|dt|dd|option|source|br|script|style)$/.test(element.localName)) continue;
    let inner = element;
    for (let nth = 0; nth < times; nth++) {
      const box = make('div');
      inner.replaceWith(box);
      box.append(inner);
      inner = box;
    }
  }
}

const words = (element: Element | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Puts one element right before another, each with what holds nothing else. */
function moveBefore(card: Element, one: Element, other: Element): void {
  if (one.contains(other) || other.contains(one)) return;
  const whole = (element: Element, apart: Element) => {
    let at = element;
    while (at.parentElement && at.parentElement !== card && !at.parentElement.contains(apart) && words(at.parentElement) === words(at)) at = at.parentElement;
    return at;
  };
  const [moved, to] = [whole(one, other), whole(other, one)];
  if (/^t[dhr]$/.test(moved.localName) && moved.localName !== to.localName) return;
  to.before(moved);
}

const join = (joint: string): Change => (cards) => {
  for (const { company, place, title } of cards) {
    if (!company || !place || company === place || title.contains(company) || title.contains(place)) continue;
    if (company.contains(place) || place.contains(company)) continue;
    company.textContent = `${words(company)}${joint}${words(place)}`;
    place.remove();
  }
};

const eachField = (change: (field: Element, name: 'Company' | 'Location', card: Card) => void): Change => (cards) => {
  for (const card of cards) {
    const { company, place, title } = card;
    if (company && !company.contains(title) && company !== place) change(company, 'Company', card);
    if (place && !place.contains(title)) change(place, 'Location', card);
  }
};

const keep = (most: number): Change => (cards) => {
  for (const { item } of cards.slice(most)) item.remove();
  return cards.slice(0, most);
};

const insertEvery = (every: number, made: (nth: number) => string): Change => (cards) => {
  for (const [nth, { item }] of cards.entries()) {
    if (nth % every !== every - 1) continue;
    const box = renamedBox(item);
    box.innerHTML = made(nth);
    item.after(box);
  }
};
/** An empty element built as an item is, so that it may stand beside it. */
const renamedBox = (item: Element) => {
  const box = make(item.localName === 'a' ? 'div' : item.localName);
  box.className = item.className;
  return box;
};

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
    if (!text || !parent || parent.closest('script,style,svg,noscript') || !parent.checkVisibility({ visibilityProperty: true })) continue;
    if (title.contains(parent) || company?.contains(parent) || place?.contains(parent)) continue;
    if (seen.has(fold(text)) || !fold(text)) continue;
    seen.add(fold(text));
    rest.push(text);
  }
  return { title: words(title), href: link?.getAttribute('href') ?? '#', rest, company: words(company), place: words(place) };
}

const text = (tag: string, said: string, attributes?: Record<string, string>) => (said ? [make(tag, said, attributes)] : []);

/** Builds each card anew from its words, in another way. */
const rebuild = (build: (said: Spoken, nth: number) => (Node | string)[], tag?: string): Change => (cards) => {
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
const name = (node: Node | string | undefined) => (typeof node === 'string' ? '' : (node?.nodeName.toLowerCase() ?? ''));

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
const rows = (cells: (said: Spoken) => (Node | string)[]): Change => (cards) => {
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

export const changes: Record<string, Change> = {
  none: () => {},
  'headings are boxes': rename('h1,h2,h3,h4,h5,h6', 'div'),
  'headings of cards are boxes': (cards) => {
    noted = cards;
    for (const { item } of cards) for (const heading of item.querySelectorAll('h1,h2,h3,h4,h5,h6')) renamed(heading, 'div');
  },
  'headings of cards are spans': (cards) => {
    noted = cards;
    for (const { item } of cards) for (const heading of item.querySelectorAll('h1,h2,h3,h4,h5,h6')) renamed(heading, 'span');
  },
  'lists are boxes': rename('li,ul,ol,article,section,main,aside,header,p,dl,dt,dd', 'div'),
  'landmarks are boxes': rename('nav,footer,header,main', 'div'),
  'all is boxes': rename(
    'h1,h2,h3,h4,h5,h6,li,ul,ol,article,section,main,aside,header,p,dl,dt,dd,time,strong,b,em,span,label,figure',
    (element) => (/^inline/.test(getComputedStyle(element).display) ? 'span' : 'div'),
  ),
  'tables are boxes': rename('table,tbody,thead,tr,td,th', 'div'),
  'one more box': (cards) => cards.forEach(({ item }) => { wrapLeaves(item, 1); }),
  'three more boxes': (cards) => cards.forEach(({ item }) => { wrapLeaves(item, 3); }),
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
        if (/^(?:role|aria-(?!hidden)|title$|alt$|itemprop|itemtype|itemscope)/.test(name)) element.removeAttribute(name);
  },
  'other names': () => {
    for (const element of all('*'))
      for (const { name, value } of [...element.attributes]) {
        if (name === 'id') element.setAttribute('id', `i${hash(value)}`);
        if (name.startsWith('data-')) {
          element.removeAttribute(name);
          element.setAttribute(`data-x${hash(name)}`, value);
        }
        if (name === 'class' && element.checkVisibility()) element.setAttribute('class', value.split(/\s+/).map((one) => `c${hash(one)}`).join(' '));
      }
  },
  'opaque addresses': eachLink((link) => { link.setAttribute('href', `/x/${hash(link.getAttribute('href') ?? '')}`); }),
  'opaque short addresses': eachLink((link) => { link.setAttribute('href', `/${hash(link.getAttribute('href') ?? '').slice(0, 6)}`); }),
  'numbers for addresses': eachLink((link, nth) => { link.setAttribute('href', `/p?i=${parseInt(hash(link.getAttribute('href') ?? '').slice(0, 6), 16) + nth * 0}`); }),
  'slugs for addresses': (cards) => {
    for (const { link, title } of cards)
      link?.setAttribute('href', `/${fold(words(title)).slice(0, 4)}-${words(title).toLowerCase().replace(/[^a-z0-9]+/g, '-')}`);
  },
  'addresses nowhere': eachCardLink((link) => { link.setAttribute('href', '#'); }),
  'addresses by script': eachCardLink((link) => { link.setAttribute('href', 'javascript:void(0)'); }),
  'no addresses': eachCardLink((link) => { link.removeAttribute('href'); }),
  'links are buttons': eachCardLink((link) => { renamed(link, 'button').removeAttribute('href'); }),
  'links are called links': eachCardLink((link) => {
    const other = renamed(link, 'div');
    other.removeAttribute('href');
    other.setAttribute('role', 'link');
    other.setAttribute('tabindex', '0');
  }),
  'links are clicked boxes': eachCardLink((link) => {
    const other = renamed(link, 'div');
    other.removeAttribute('href');
    other.style.cursor = 'pointer';
  }),
  'card in a link': (cards) => {
    noted = cards;
    for (const one of cards) {
      const href = one.link?.getAttribute('href') ?? '#';
      for (const link of cardLinks([one])) renamed(link, 'span').removeAttribute('href');
      const { item } = one;
      if (/^t[drh]$|^tbody$/.test(item.localName)) continue;
      const link = make('a', '', { href });
      if (item.localName === 'li') {
        link.append(...item.childNodes);
        item.append(link);
      } else {
        item.replaceWith(link);
        link.append(item);
      }
    }
  },
  'link over the card': (cards) => {
    noted = cards;
    for (const one of cards) {
      if (!one.link || one.link === one.item) continue;
      const overlay = make('a', '', { href: one.link.getAttribute('href') ?? '#', 'aria-label': words(one.title), style: 'position:absolute;inset:0' });
      renamed(one.link, 'span').removeAttribute('href');
      if (!/^t[rh]$/.test(one.card.localName)) one.card.append(overlay);
    }
  },
  'link before the card': (cards) => {
    noted = cards;
    for (const one of cards) {
      if (!one.link || one.link === one.item) continue;
      const overlay = make('a', '', { href: one.link.getAttribute('href') ?? '#', style: 'position:absolute;inset:0' });
      renamed(one.link, 'div').removeAttribute('href');
      if (!/^t[rh]$/.test(one.card.localName)) one.card.prepend(overlay);
    }
  },
  'apply is the only link': (cards) => {
    noted = cards;
    for (const one of cards) {
      const href = one.link?.getAttribute('href') ?? '#';
      for (const link of cardLinks([one])) renamed(link, 'div').removeAttribute('href');
      if (!/^t[rh]$/.test(one.card.localName)) one.card.append(make('a', 'Apply now', { href }));
    }
  },
  'company above title': (cards) => cards.forEach(({ card, company, title }) => { if (company) moveBefore(card, company, title); }),
  'place above title': (cards) => cards.forEach(({ card, place, title }) => { if (place) moveBefore(card, place, title); }),
  'place above company': (cards) => cards.forEach(({ card, place, company }) => { if (place && company) moveBefore(card, place, company); }),
  'joined by dots': join(' · '),
  'joined by dashes': join(' - '),
  'joined by commas': join(', '),
  'joined by bars': join(' | '),
  'place in two elements': (cards) => {
    for (const { place, title } of cards) {
      if (!place || place.contains(title)) continue;
      const [first = '', ...more] = words(place).split(/,\s*/);
      if (more.length) place.replaceChildren(make('span', first), ', ', make('span', more.join(', ')));
    }
  },
  'place in two boxes': (cards) => {
    for (const { place, title } of cards) {
      if (!place || place.contains(title)) continue;
      const [first = '', ...more] = words(place).split(/,\s*/);
      if (more.length) place.replaceChildren(make('div', `${first},`), make('div', more.join(', ')));
    }
  },
  'drawn icons': eachField((field) => {
    const box = make('span');
    box.innerHTML = '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M0 0h16v16z"/></svg>';
    field.prepend(...box.childNodes);
  }),
  'icons of a font': eachField((field, name) => { field.prepend(make('i', name === 'Company' ? 'business' : 'place', { class: 'material-icons' })); }),
  'icons of signs': eachField((field, name) => { field.prepend(name === 'Company' ? '🏢 ' : '📍 '); }),
  'empty icons': eachField((field) => { field.before(make('i', '', { class: 'x' })); }),
  'labels in the text': eachField((field, name) => { field.prepend(`${name}: `); }),
  'labels in boxes': eachField((field, name) => { field.before(make('span', `${name}:`)); }),
  'labels in bold': eachField((field, name) => { field.prepend(make('b', `${name}: `)); }),
  'labels without colons': eachField((field, name) => { field.before(make('div', name)); }),
  'hidden labels': eachField((field, name) => { field.prepend(make('span', name, { style: 'position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden' })); }),
  adverts: insertEvery(3, (nth) => `<div><a href="https://learn.example/course-${nth}"><h3>Learn Excel in ${nth} days</h3></a><p>Skillhouse</p><p>Online course, 4.8 ★, $19</p></div>`),
  'adverts like cards': insertEvery(3, (nth) => `<div><h3><a href="/promo?c=${nth}">Upgrade your CV today</a></h3><p>Our partners review it within 24 hours</p></div>`),
  newsletters: insertEvery(3, () => '<form><h3>Get jobs like these by e-mail</h3><input type="email"><button>Create alert</button></form>'),
  banners: insertEvery(3, () => '<div style="height:90px"></div>'),
  'related searches': insertEvery(3, () => '<div><p>Related searches</p><a href="/jobs?q=retail">retail jobs</a> <a href="/jobs?q=sales">sales jobs</a></div>'),
  'two columns': (cards) => {
    const items = cards.map(({ item }) => item);
    const parent = items[0]?.parentElement;
    if (!parent || parent.localName === 'tbody' || items.some((item) => item.parentElement !== parent)) return;
    const [left, right] = [make('div'), make('div')];
    (items[0] as Element).before(left, right);
    for (const [nth, item] of items.entries()) (nth % 2 ? right : left).append(item);
  },
  'rows of three': (cards) => {
    const items = cards.map(({ item }) => item);
    const parent = items[0]?.parentElement;
    if (!parent || parent.localName === 'tbody' || items.some((item) => item.parentElement !== parent)) return;
    let row = make('div');
    for (const [nth, item] of items.entries()) {
      if (nth % 3 === 0) {
        row = make('div');
        item.before(row);
      }
      row.append(item);
    }
  },
  'one kept': keep(1),
  'two kept': keep(2),
  'three kept': keep(3),
  'days above': (cards) => cards.forEach(({ item }, nth) => { if (item.localName !== 'tr') item.before(make(item.localName === 'li' ? 'li' : 'h3', `November ${1 + (nth % 28)}, 2026`)); }),
  'days above some': (cards) => cards.forEach(({ item }, nth) => { if (nth % 3 === 0 && item.localName !== 'tr') item.before(make('h2', nth ? `November ${28 - (nth % 27)}` : 'Today')); }),
  'hidden copies behind': (cards) => cards.forEach(({ item }) => {
    const copy = item.cloneNode(true) as HTMLElement;
    copy.style.setProperty('display', 'none', 'important');
    item.after(copy);
  }),
  'hidden copies before': (cards) => cards.forEach(({ item }) => {
    const copy = item.cloneNode(true) as HTMLElement;
    copy.style.setProperty('display', 'none', 'important');
    item.before(copy);
  }),
  'hidden copies of fields': (cards) => cards.forEach(({ card, title, company }) => {
    for (const one of [company, title]) {
      if (!one || /^t[drh]$/.test(one.localName) || one === card) continue;
      const copy = one.cloneNode(true) as HTMLElement;
      copy.style.setProperty('display', 'none', 'important');
      one.before(copy);
    }
  }),
  'elements of their own': (cards) => {
    noted = cards;
    for (const { item } of cards) if (!/^(?:a|t[rdh]|tbody)$/.test(item.localName)) renamed(item, 'job-card');
    for (const one of cards) for (const key of ['title', 'company', 'place'] as const) {
      const element = one[key];
      if (element && !/^(?:a|t[rdh]|button)$/.test(element.localName) && element !== one.item) renamed(element, `job-${key}`);
    }
  },
  capitals: (cards) => {
    for (const { item } of cards) {
      const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (!node.parentElement?.closest('script,style')) (node as Text).data = (node as Text).data.toUpperCase();
    }
  },
  contents: (cards) => cards.forEach(({ item }) => { (item as HTMLElement).style.display = 'contents'; }),
  'anew: plain boxes': rebuild((said) => [linked('div', said), ...text('div', said.company), ...text('div', said.place), ...said.rest.flatMap((one) => text('div', one))]),
  'anew: plain boxes, opaque': rebuild((said) => [linked('div', opaque(said)), ...text('div', said.company), ...text('div', said.place), ...said.rest.flatMap((one) => text('div', one))]),
  'anew: heading and list': rebuild((said) => [linked('h3', said), within('ul', [...text('li', said.company), ...text('li', said.place), ...said.rest.flatMap((one) => text('li', one))])]),
  'anew: heading and list, opaque': rebuild((said) => [linked('h3', opaque(said)), within('ul', [...text('li', said.place), ...text('li', said.company), ...said.rest.flatMap((one) => text('li', one))])]),
  'anew: card is a link': rebuild((said) => [within('a', [...text('span', said.title), ...text('span', said.company), ...text('span', said.place), ...said.rest.flatMap((one) => text('span', one))], { href: said.href })]),
  'anew: card is a link of boxes, opaque': rebuild((said) => [within('a', [...text('div', said.company), ...text('div', said.title), ...text('div', said.place), ...said.rest.flatMap((one) => text('div', one))], { href: opaque(said).href })]),
  'anew: lines': rebuild((said) => [make('a', said.title, { href: said.href }), ...br(said.company), ...br(said.place), ...said.rest.flatMap(br)]),
  'anew: lines without link': rebuild((said) => [make('b', said.title), ...br(said.company), ...br(said.place), ...said.rest.flatMap(br)]),
  'anew: one line of facts': rebuild((said) => [linked('h2', said), ...text('p', [said.company, said.place, ...said.rest.slice(0, 3)].filter(Boolean).join(' · '))]),
  'anew: company - place': rebuild((said) => [linked('h2', said), ...text('p', [said.company, said.place].filter(Boolean).join(' - ')), ...said.rest.flatMap((one) => text('p', one))]),
  'anew: place first, with bars': rebuild((said) => [linked('h2', said), ...text('p', [said.place, said.company].filter(Boolean).join(' | ')), ...said.rest.flatMap((one) => text('p', one))]),
  'anew: terms': rebuild((said) => [linked('h3', said), within('dl', [...(said.company ? [make('dt', 'Company'), make('dd', said.company)] : []), ...(said.place ? [make('dt', 'Location'), make('dd', said.place)] : []), ...said.rest.slice(0, 4).flatMap((one) => [make('dt', 'Info'), make('dd', one)])])]),
  'anew: title and button': rebuild((said) => [make('h3', said.title), ...text('p', said.company), ...text('p', said.place), ...said.rest.slice(0, 3).flatMap((one) => text('p', one)), make('button', 'Apply')]),
  'anew: boxes and button': rebuild((said) => [make('div', said.title), ...text('div', said.company), ...text('div', said.place), ...said.rest.slice(0, 3).flatMap((one) => text('div', one)), make('button', 'Apply')]),
  'anew: boxes and view': rebuild((said) => [make('div', said.title), ...text('div', said.company), ...text('div', said.place), ...said.rest.slice(0, 3).flatMap((one) => text('div', one)), make('a', 'View details', { href: opaque(said).href })]),
  'anew: heading and view': rebuild((said) => [...text('p', said.company), make('h4', said.title), ...text('p', said.place), ...said.rest.slice(0, 3).flatMap((one) => text('p', one)), make('a', 'View', { href: said.href })]),
  'anew: clicked boxes': rebuild((said) => [make('div', said.title), within('div', [...text('span', said.company), ...text('span', said.place)]), ...said.rest.slice(0, 3).flatMap((one) => text('div', one))], 'div'),
  'anew: boxes for the keyboard': (cards) => {
    rebuild((said) => [within('div', [make('div', said.title), within('div', [...text('span', said.company), ...text('span', said.place)]), ...said.rest.slice(0, 3).flatMap((one) => text('div', one))], { tabindex: '0' })], 'div')(cards);
  },
  'anew: rows': rows((said) => [make('a', said.title, { href: said.href }), said.company, said.place, ...said.rest.slice(0, 3)]),
  'anew: rows, opaque': rows((said) => [make('a', said.title, { href: opaque(said).href }), said.place, said.company, ...said.rest.slice(0, 3)]),
  'anew: rows, date first': rows((said) => ['12 Nov 2026', make('a', said.title, { href: said.href }), said.company, said.place]),
  'anew: bare links with place': rebuild((said) => [make('a', said.title, { href: said.href }), ...(said.place ? [` (${said.place})`] : [])]),
  'anew: title, place only': rebuild((said) => [linked('div', opaque(said)), ...text('div', said.place)]),
  'anew: logo, company, title, chips': rebuild((said) => [within('div', [make('img', '', { src: '/l.png', alt: '' }), ...text('span', said.company)]), linked('div', opaque(said)), within('div', [...text('span', said.place), ...said.rest.slice(0, 4).flatMap((one) => text('span', one))])]),
  'anew: buttons in headings': rebuild((said) => [within('h3', [make('button', said.title, { 'aria-expanded': 'false' })]), ...text('p', said.company), ...text('p', said.place), ...said.rest.slice(0, 3).flatMap((one) => text('p', one))]),
  'anew: folds': rebuild((said) => [within('details', [make('summary', said.title), ...text('p', said.company), ...text('p', said.place), ...said.rest.slice(0, 3).flatMap((one) => text('p', one))])]),
};
