import { madePage } from './made-list.ts';

const wrap = (body: string) =>
  `<!doctype html><html lang="en"><head><title>jobs</title></head><body><main>${body}</main></body></html>`;
const many = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join('');
/** Another word for each number, of letters alone. */
function word(index: number): string {
  let letters = '';
  for (let rest = index; ; rest = Math.floor(rest / 26) - 1) {
    letters += String.fromCharCode(97 + (rest % 26));
    if (rest < 26) return letters;
  }
}

/**
 * Pages that are made to keep a reader busy, each of about `size` links, headings or rows: what it costs to read them
 * must grow as they do, and stay within what as many ordinary cards cost.
 */
export const hostilePages: Readonly<Record<string, (size: number) => string>> = {
  'ordinary cards': madePage,
  'headings without links': (size) =>
    wrap(
      `<ul>${many(size, (i) => `<li><h3>Cashier ${i}</h3><p>Tidewater Stores</p><span>Akron, OH</span></li>`)}</ul>`,
    ),
  'every link of another kind': (size) =>
    wrap(
      many(
        size,
        (i) => `<div><a href="https://${word(i)}.${word(i + 5)}.example/jobs/1234567">Cashier ${i}</a></div>`,
      ),
    ),
  'every link in surroundings of its own': (size) =>
    wrap(many(size, (i) => `<x-${word(i)}><a href="#">Cashier ${i}</a></x-${word(i)}>`)),
  'every heading in surroundings of its own': (size) =>
    wrap(many(size, (i) => `<x-${word(i)}><h3>Cashier ${i}</h3><p>Leeds, UK</p></x-${word(i)}>`)),
  'a grid without cards': (size) =>
    wrap(
      many(
        size,
        (i) =>
          `<div><a href="/jobs/${1e6 + i}">Cashier ${i}</a></div><div>Larkfield Ltd</div><div>Leeds, UK</div><div>£20,000 a year</div>`,
      ),
    ),
  'nothing but links': (size) => wrap(many(size, (i) => `<a href="/jobs/${1e6 + i}">Cashier ${i}</a> `)),
  'every card of another build': (size) =>
    wrap(
      `<ul>${many(size, (i) => `<li><a href="/jobs/${1e6 + i}">Cashier ${i}</a><p>Acme ${i}</p><p>Leeds, UK</p>${'<i></i>'.repeat(i % 97)}</li>`)}</ul>`,
    ),
  'rows between the cards': (size) =>
    wrap(
      `<ul>${many(size, (i) => (i % 2 ? `<li><a href="/jobs/${1e6 + i}">Cashier ${i}</a><p>Leeds, UK</p><p>Full time</p></li>` : '<li><div><b>Cashier</b></div><p>x</p></li>'))}</ul>`,
    ),
  'a group for each card': (size) =>
    wrap(
      many(
        size,
        (i) =>
          `<section><h2>Acme ${i} Ltd</h2><div><a href="/jobs/${1e6 + i}">Cashier ${i}</a><span>Leeds, UK</span></div></section>`,
      ),
    ),
  'empty boxes before cards that nobody heads': (size) =>
    wrap(
      `<div>${'<p></p>'.repeat(size)}${many(size, (i) => `<div><a href="/jobs/${1e6 + i}">Cashier ${i}</a><span>Leeds, UK</span></div>`)}</div>`,
    ),
};
