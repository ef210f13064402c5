import type { Card } from './cards.ts';
import { fold } from './cards.ts';
import { all, type Change, hash, keepNotes, make, renamed, words } from './made.ts';

const eachLink =
  (change: (link: Element) => void): Change =>
  () => {
    for (const link of all('a[href]')) change(link);
  };

const cardLinks = (cards: readonly Card[]) => [
  ...new Set(
    cards.flatMap(({ item }) => [...(item.matches('a') ? [item] : []), ...item.querySelectorAll('a')]),
  ),
];

const eachCardLink =
  (change: (link: Element) => void): Change =>
  (cards) => {
    keepNotes(cards);
    for (const link of cardLinks(cards).reverse()) change(link);
  };

/** What a card's links are and where they lead. */
export const links: Record<string, Change> = {
  'opaque addresses of cards': eachCardLink((link) => {
    link.setAttribute('href', `/x/${hash(link.getAttribute('href') ?? '')}`);
  }),
  'opaque addresses': eachLink((link) => {
    link.setAttribute('href', `/x/${hash(link.getAttribute('href') ?? '')}`);
  }),
  'numbers for addresses': eachCardLink((link) => {
    link.setAttribute('href', `/p?i=${parseInt(hash(link.getAttribute('href') ?? '').slice(0, 6), 16)}`);
  }),
  'slugs for addresses': (cards) => {
    for (const { link, title } of cards)
      link?.setAttribute(
        'href',
        `/${fold(words(title)).slice(0, 4)}-${words(title)
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')}`,
      );
  },
  'addresses nowhere': eachCardLink((link) => {
    link.setAttribute('href', '#');
  }),
  'addresses by script': eachCardLink((link) => {
    link.setAttribute('href', 'javascript:void(0)');
  }),
  'no addresses': eachCardLink((link) => {
    link.removeAttribute('href');
  }),
  'links are buttons': eachCardLink((link) => {
    renamed(link, 'button').removeAttribute('href');
  }),
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
    keepNotes(cards);
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
    keepNotes(cards);
    for (const one of cards) {
      if (!one.link || one.link === one.item) continue;
      const overlay = make('a', '', {
        href: one.link.getAttribute('href') ?? '#',
        'aria-label': words(one.title),
        style: 'position:absolute;inset:0',
      });
      renamed(one.link, 'span').removeAttribute('href');
      if (!/^t[rh]$/.test(one.card.localName)) one.card.append(overlay);
    }
  },
  'link before the card': (cards) => {
    keepNotes(cards);
    for (const one of cards) {
      if (!one.link || one.link === one.item) continue;
      const overlay = make('a', '', {
        href: one.link.getAttribute('href') ?? '#',
        style: 'position:absolute;inset:0',
      });
      renamed(one.link, 'div').removeAttribute('href');
      if (!/^t[rh]$/.test(one.card.localName)) one.card.prepend(overlay);
    }
  },
  'apply is the only link': (cards) => {
    keepNotes(cards);
    for (const one of cards) {
      const href = one.link?.getAttribute('href') ?? '#';
      for (const link of cardLinks([one])) renamed(link, 'div').removeAttribute('href');
      if (!/^t[rh]$/.test(one.card.localName)) one.card.append(make('a', 'Apply now', { href }));
    }
  },
};
