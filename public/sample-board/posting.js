/** What every page of the sample board shares: the postings, and how one is drawn. */

/** @typedef {{ heading?: string, text?: string, items?: string[] }} Block */

/** All postings, newest first. */
export async function loadPostings() {
  const answer = await fetch('/sample-board/postings.json');
  return answer.json();
}

/** An element with properties and children; text is always text. */
export function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

export function jobHref({ id }) {
  return `/sample-job.html?jobId=${id}`;
}

const PER = { hour: 'an hour', week: 'a week', year: 'a year' };

/** "$14.75 – $15.50 an hour", as an advert words it. */
export function payWords({ pay }) {
  if (!pay) return undefined;
  const whole = Number.isInteger(pay.min) && Number.isInteger(pay.max);
  const money = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: pay.currency,
    minimumFractionDigits: whole ? 0 : 2,
    maximumFractionDigits: 2,
  });
  const range =
    pay.min === pay.max ? money.format(pay.min) : `${money.format(pay.min)} – ${money.format(pay.max)}`;
  return `${range} ${PER[pay.per]}`;
}

/** The day that many days from now, YYYY-MM-DD. */
export function dayFromNow(days) {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

export function ageWords({ daysAgo }) {
  if (daysAgo === 0) return 'Today';
  return daysAgo === 1 ? 'Yesterday' : `${daysAgo} days ago`;
}

const WORKPLACE = { 'on-site': undefined, hybrid: 'Hybrid', remote: 'Remote' };

/** Place, kind of contract and pay: the facts of a posting as small labels. */
export function facts(posting) {
  const all = [
    ['place', posting.place],
    ['workplace', WORKPLACE[posting.workplace]],
    ['type', posting.type],
    ['pay', payWords(posting)],
  ];
  return make(
    'ul',
    { className: 'facts' },
    ...all.filter(([, words]) => words).map(([name, words]) => make('li', { className: name }, words)),
  );
}

/** The advert's text as headings, paragraphs and lists. */
export function adOf({ ad }) {
  const blocks = ad.map((/** @type {Block} */ block) => {
    if (block.heading) return make('h3', {}, block.heading);
    if (block.items) return make('ul', {}, ...block.items.map((item) => make('li', {}, item)));
    return make('p', {}, block.text);
  });
  return make('div', { className: 'ad' }, ...blocks);
}

/** A result card. */
export function cardOf(posting) {
  const snippet = posting.ad[0]?.text ?? '';
  const card = make(
    'article',
    { className: 'card' },
    make('h2', { className: 'title' }, make('a', { href: jobHref(posting) }, posting.title)),
    make('p', { className: 'company' }, posting.company),
    facts(posting),
    make(
      'p',
      { className: 'snippet' },
      snippet.length > 130 ? `${snippet.slice(0, snippet.lastIndexOf(' ', 130))} …` : snippet,
    ),
    make('time', { dateTime: dayFromNow(-posting.daysAgo) }, ageWords(posting)),
  );
  card.dataset.jobId = posting.id;
  if (posting.language) card.lang = posting.language;
  return make('li', {}, card);
}
