import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractPostings } from '../../../lib/extract/index.ts';

const ROLES = ['Cashier', 'Shift Leader', 'Store Manager', 'Help Desk Agent', 'Receptionist', 'Team Leader'];
const FIRMS = ['Larkfield', 'Bramble', 'Oakline', 'Tidewater', 'Northwind', 'Hazelmere'];
const TOWNS = [
  'Leeds, England',
  'York, England',
  'Hull, England',
  'Bath, England',
  'Derby, England',
  'Truro, England',
];

interface Made {
  title: string;
  firm: string;
  town: string;
  nth: number;
}

const list = (card: (made: Made) => string) =>
  ROLES.map((title, nth) =>
    card({ title, nth, firm: FIRMS[nth] as string, town: TOWNS[nth] as string }),
  ).join('');

function read(body: string, prepare: (document: Document) => void = () => {}) {
  const { document } = new JSDOM(
    `<!doctype html><html lang="en"><head><title>Jobs</title></head><body>${body}</body></html>`,
  ).window;
  prepare(document);
  const onFault = (error: unknown) => {
    throw error;
  };
  const { postings } = extractPostings(document, 'https://board.example/jobs', { boards: [], onFault });
  return postings.map(({ posting }) => [posting.title, posting.company, posting.location]);
}

const ALL = ROLES.map((title, nth) => [title, FIRMS[nth], TOWNS[nth]]);
const linked = ({ title, firm, town, nth }: Made, attributes = '') =>
  `<div ${attributes}><div><a href="/jobs/4810${nth}">${title}</a></div><div>${firm}</div><div>${town}</div></div>`;
const bare = ({ title, firm, town }: Made) =>
  `<div><h3>${title}</h3><p>${firm}</p><p>${town}</p><p>Full-time</p><p>Till, Stock</p><button>Apply</button></div>`;

describe('a list is read, and nothing else of the page, where', () => {
  it('each card stands there twice, side by side, once hidden', () => {
    const hidden = 'style="display:none"';
    expect(read(list((made) => linked(made) + linked(made, hidden)))).toEqual(ALL);
    expect(read(list((made) => linked(made, hidden) + linked(made)))).toEqual(ALL);
  });

  it('a day stands above every card, or above some', () => {
    expect(read(list((made) => `<h3>November ${made.nth + 3}, 2026</h3>${linked(made)}`))).toEqual(ALL);
    const some = ({ nth }: Made) => (nth % 2 ? '' : `<h2>November ${nth + 3}</h2>`);
    expect(read(list((made) => some(made) + linked(made)))).toEqual(ALL);
  });

  it('an advert or a form stands between cards', () => {
    const advert = '<div><h3><a href="/promo?c=7">Upgrade your CV today</a></h3><p>Read by experts</p></div>';
    const form = '<form><h3>Get jobs like these by e-mail</h3><input><button>Create alert</button></form>';
    expect(read(list((made) => linked(made) + (made.nth % 2 ? advert : form)))).toEqual(ALL);
  });

  it('cards have no link, and boxes beside the list have headings of the same kind', () => {
    const box = '<div><h3>Select an opening</h3><span>Its details are shown here</span></div>';
    expect(read(list(bare) + box)).toEqual(ALL);
  });

  it('titles are buttons, or whole cards are', () => {
    const titled = ({ title, firm, town }: Made) =>
      `<div><div><button>${title}</button></div><div>${firm}</div><div>${town}</div><div>Part-time</div></div>`;
    expect(read(list(titled))).toEqual(ALL);
    const whole = ({ title, firm, town }: Made) =>
      `<li><button><h3>${title}</h3><p>${firm}</p><p>${town}</p><p>Part-time</p></button></li>`;
    expect(read(`<ul>${list(whole)}</ul>`)).toEqual(ALL);
    const folded = ROLES.map((role) => `<li><button>What does a ${role} do?</button><p>It depends.</p></li>`);
    expect(read(`<ul>${folded.join('')}</ul>`)).toEqual([]);
  });

  it('addresses say nothing, and the page has links of that kind in many other places', () => {
    const places = ['p', 'b', 'td', 'dd', 'li', 'section', 'aside', 'figure', 'em'];
    const links = places.map(
      (tag) => `<${tag}><div><a href="/x/1f00a${tag.length}b7">Read on</a></div></${tag}>`,
    );
    const card = ({ title, firm, town, nth }: Made) =>
      `<article><h3><a href="/x/77b${nth}c0d2">${title}</a></h3><p>${firm}</p><p>${town}</p></article>`;
    expect(read(links.join('') + list(card))).toEqual(ALL);
  });

  it('a card’s facts stand in one row alike, the employer first', () => {
    const facts = ({ firm, town }: Made) => [firm, town, 'Till', 'Weekends off', 'Near the station'];
    const row = (made: Made) => facts(made).map((fact) => `<li>${fact}</li>`);
    const spans = (made: Made) => facts(made).map((fact) => `<span>${fact}</span>`);
    expect(
      read(
        list(
          (made) =>
            `<div><h3><a href="/jobs/5190${made.nth}">${made.title}</a></h3><ul>${row(made).join('')}</ul></div>`,
        ),
      ),
    ).toEqual(ALL);
    expect(
      read(
        list(
          (made) => `<a href="/jobs/5190${made.nth}"><span>${made.title}</span>${spans(made).join('')}</a>`,
        ),
      ),
    ).toEqual(ALL);
  });

  it('the row begins with the place, or signs stand before what it says', () => {
    const card = ({ title, firm, town, nth }: Made) =>
      `<div><h3><a href="/jobs/5190${nth}">${title}</a></h3><ul><li>${town}</li><li>${firm}</li><li>Till</li><li>Near the station</li></ul></div>`;
    expect(read(list(card))).toEqual(ALL);
    const signed = ({ title, firm, town, nth }: Made) =>
      `<div><h3><a href="/jobs/5190${nth}">${title}</a></h3><p>🏢 ${firm}</p><p>📍 ${town}</p></div>`;
    expect(read(list(signed))).toEqual(ALL);
  });

  it('employer and place stand in one text, a dash between', () => {
    const card = ({ title, firm, town, nth }: Made) =>
      `<div><h3><a href="/jobs/6170${nth}">${title}</a></h3><p>${firm} - ${town}</p><p>Works with guests at the desk</p></div>`;
    expect(read(list(card))).toEqual(ALL);
    const towns = [
      'Ingley - Kent',
      'Marlow - Kent',
      'Hexby - Surrey',
      'Wold - Essex',
      'Tarn - Kent',
      'Orley - Essex',
    ];
    const own = ({ title, nth }: Made) =>
      `<div><h3><a href="/jobs/6170${nth}">${title}</a></h3><p>${towns[nth]}, United Kingdom</p></div>`;
    expect(read(list(own)).map(([, company]) => company)).toEqual(towns.map(() => undefined));
  });

  it('cards have no boxes of their own, only what is in them (display: contents)', () => {
    const cards = list((made) => linked(made, 'style="display:contents"'));
    const asBrowsers = (document: Document) => {
      const view = document.defaultView as Window & typeof globalThis;
      view.Element.prototype.checkVisibility = function (this: Element) {
        return !this.matches('[style*="contents"]') && !this.closest('[style*="none"]');
      };
    };
    expect(read(cards, asBrowsers)).toEqual(ALL);
    expect(read(cards.replaceAll('contents', 'none'), asBrowsers)).toEqual([]);
  });
});
