import type { Card } from './cards.ts';
import { type Change, keepNotes, make, renamed, words } from './made.ts';

/** Puts one element right before another, each with what holds nothing else. */
function moveBefore(card: Element, one: Element, other: Element): void {
  if (one.contains(other) || other.contains(one)) return;
  const whole = (element: Element, apart: Element) => {
    let at = element;
    while (
      at.parentElement &&
      at.parentElement !== card &&
      !at.parentElement.contains(apart) &&
      words(at.parentElement) === words(at)
    )
      at = at.parentElement;
    return at;
  };
  const [moved, to] = [whole(one, other), whole(other, one)];
  if (/^t[dhr]$/.test(moved.localName) && moved.localName !== to.localName) return;
  to.before(moved);
}

const join =
  (joint: string): Change =>
  (cards) => {
    for (const { company, place, title } of cards) {
      if (!company || !place || company === place || title.contains(company) || title.contains(place))
        continue;
      if (company.contains(place) || place.contains(company)) continue;
      company.textContent = `${words(company)}${joint}${words(place)}`;
      place.remove();
    }
  };

const eachField =
  (change: (field: Element, name: 'Company' | 'Location', card: Card) => void): Change =>
  (cards) => {
    for (const card of cards) {
      const { company, place, title } = card;
      if (company && !company.contains(title) && company !== place) change(company, 'Company', card);
      if (place && !place.contains(title)) change(place, 'Location', card);
    }
  };

/** How a card says what it says. */
export const fields: Record<string, Change> = {
  'company above title': (cards) =>
    cards.forEach(({ card, company, title }) => {
      if (company) moveBefore(card, company, title);
    }),
  'place above title': (cards) =>
    cards.forEach(({ card, place, title }) => {
      if (place) moveBefore(card, place, title);
    }),
  'place above company': (cards) =>
    cards.forEach(({ card, place, company }) => {
      if (place && company) moveBefore(card, place, company);
    }),
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
  'icons of a font': eachField((field, name) => {
    field.prepend(make('i', name === 'Company' ? 'business' : 'place', { class: 'material-icons' }));
  }),
  'icons of signs': eachField((field, name) => {
    field.prepend(name === 'Company' ? '🏢 ' : '📍 ');
  }),
  'empty icons': eachField((field) => {
    field.before(make('i', '', { class: 'x' }));
  }),
  'labels in the text': eachField((field, name) => {
    field.prepend(`${name}: `);
  }),
  'labels in boxes': eachField((field, name) => {
    field.before(make('span', `${name}:`));
  }),
  'labels in bold': eachField((field, name) => {
    field.prepend(make('b', `${name}: `));
  }),
  'labels without colons': eachField((field, name) => {
    field.before(make('div', name));
  }),
  'hidden labels': eachField((field, name) => {
    field.prepend(
      make('span', name, {
        style: 'position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden',
      }),
    );
  }),
  'hidden copies of fields': (cards) =>
    cards.forEach(({ card, title, company }) => {
      for (const one of [company, title]) {
        if (!one || /^t[drh]$/.test(one.localName) || one === card) continue;
        const copy = one.cloneNode(true) as HTMLElement;
        copy.style.setProperty('display', 'none', 'important');
        one.before(copy);
      }
    }),
  'elements of their own': (cards) => {
    keepNotes(cards);
    for (const { item } of cards) if (!/^(?:a|t[rdh]|tbody)$/.test(item.localName)) renamed(item, 'job-card');
    for (const one of cards)
      for (const key of ['title', 'company', 'place'] as const) {
        const element = one[key];
        if (element && !/^(?:a|t[rdh]|button)$/.test(element.localName) && element !== one.item)
          renamed(element, `job-${key}`);
      }
  },
  capitals: (cards) => {
    for (const { item } of cards) {
      const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (!node.parentElement?.closest('script,style'))
          (node as Text).data = (node as Text).data.toUpperCase();
    }
  },
};
