import { type Change, make } from './made.ts';

const keep =
  (most: number): Change =>
  (cards) => {
    for (const { item } of cards.slice(most)) item.remove();
    return cards.slice(0, most);
  };

const insertEvery =
  (every: number, made: (nth: number) => string): Change =>
  (cards) => {
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
/** What stands around cards, and how many of them there are. */
export const lists: Record<string, Change> = {
  adverts: insertEvery(
    3,
    (nth) =>
      `<div><a href="https://learn.example/course-${nth}"><h3>Learn Excel in ${nth} days</h3></a><p>Skillhouse</p><p>Online course, 4.8 ★, $19</p></div>`,
  ),
  'adverts like cards': insertEvery(
    3,
    (nth) =>
      `<div><h3><a href="/promo?c=${nth}">Upgrade your CV today</a></h3><p>Our partners review it within 24 hours</p></div>`,
  ),
  newsletters: insertEvery(
    3,
    () =>
      '<form><h3>Get jobs like these by e-mail</h3><input type="email"><button>Create alert</button></form>',
  ),
  banners: insertEvery(3, () => '<div style="height:90px"></div>'),
  'related searches': insertEvery(
    3,
    () =>
      '<div><p>Related searches</p><a href="/jobs?q=retail">retail jobs</a> <a href="/jobs?q=sales">sales jobs</a></div>',
  ),
  'two columns': (cards) => {
    const items = cards.map(({ item }) => item);
    const parent = items[0]?.parentElement;
    if (!parent || parent.localName === 'tbody' || items.some((item) => item.parentElement !== parent))
      return;
    const [left, right] = [make('div'), make('div')];
    (items[0] as Element).before(left, right);
    for (const [nth, item] of items.entries()) (nth % 2 ? right : left).append(item);
  },
  'rows of three': (cards) => {
    const items = cards.map(({ item }) => item);
    const parent = items[0]?.parentElement;
    if (!parent || parent.localName === 'tbody' || items.some((item) => item.parentElement !== parent))
      return;
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
  'days above': (cards) =>
    cards.forEach(({ item }, nth) => {
      if (item.localName !== 'tr')
        item.before(make(item.localName === 'li' ? 'li' : 'h3', `November ${1 + (nth % 28)}, 2026`));
    }),
  'days above some': (cards) =>
    cards.forEach(({ item }, nth) => {
      if (nth % 3 === 0 && item.localName !== 'tr')
        item.before(make('h2', nth ? `November ${28 - (nth % 27)}` : 'Today'));
    }),
  'hidden copies behind': (cards) =>
    cards.forEach(({ item }) => {
      const copy = item.cloneNode(true) as HTMLElement;
      copy.style.setProperty('display', 'none', 'important');
      item.after(copy);
    }),
  'hidden copies before': (cards) =>
    cards.forEach(({ item }) => {
      const copy = item.cloneNode(true) as HTMLElement;
      copy.style.setProperty('display', 'none', 'important');
      item.before(copy);
    }),
  contents: (cards) =>
    cards.forEach(({ item }) => {
      (item as HTMLElement).style.display = 'contents';
    }),
};
