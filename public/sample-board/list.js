import { adOf, cardOf, facts, jobHref, loadPostings, make } from './posting.js';

/** How many cards are there at first, and how many come with each scroll to the end. */
const FIRST = 14;
const NEXT = 10;

const list = document.querySelector('.list');
const pane = document.querySelector('.pane');
const count = document.querySelector('.count');
const form = document.querySelector('form');
const wide = matchMedia('(min-width: 900px)');
const postings = await loadPostings();
let matches = [];

/** The address is the state, as on any board: ?q= what is searched, ?jobId= what is open. */
function state() {
  const query = new URLSearchParams(location.search);
  return { q: query.get('q') ?? '', jobId: query.get('jobId') };
}

function addressOf({ q, jobId }) {
  const query = new URLSearchParams();
  if (q) query.set('q', q);
  if (jobId) query.set('jobId', jobId);
  return `${location.pathname}?${query}`;
}

function showList() {
  const { q } = state();
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  matches = postings.filter((posting) =>
    words.every((word) => `${posting.title} ${posting.company}`.toLowerCase().includes(word)),
  );
  count.textContent = matches.length === 1 ? '1 job' : `${matches.length} jobs`;
  form.elements.q.value = q;
  list.replaceChildren();
  append(FIRST);
  nearEnd.unobserve(more);
  nearEnd.observe(more);
}

/** Adds the next cards, as a board does when its list is scrolled to the end. */
function append(number) {
  const from = list.childElementCount;
  for (const posting of matches.slice(from, from + number)) {
    list.append(cardOf(posting));
  }
}

/** Swaps the pane in place, the page stays. */
function showPane() {
  const { jobId } = state();
  const open = postings.find(({ id }) => id === jobId) ?? matches[0];
  for (const card of list.querySelectorAll('.card')) {
    card.ariaCurrent = wide.matches && card.dataset.jobId === open?.id ? 'true' : null;
  }
  if (!open) {
    pane.replaceChildren(make('p', { className: 'nothing' }, 'No job with these words. Try fewer of them.'));
    return;
  }
  pane.lang = open.language ?? '';
  pane.replaceChildren(
    make('h1', { className: 'title' }, open.title),
    make('p', { className: 'company' }, open.company),
    facts(open),
    make(
      'p',
      { className: 'actions' },
      make('a', { className: 'full', href: jobHref(open) }, 'Open the full page'),
    ),
    adOf(open),
  );
  pane.scrollTop = 0;
}

function go(next) {
  const before = state();
  history.pushState(null, '', addressOf(next));
  if (next.q !== before.q) showList();
  showPane();
}

list.addEventListener('click', (event) => {
  const link = event.target.closest('.title a');
  if (!link || !wide.matches || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  go({ ...state(), jobId: link.closest('.card').dataset.jobId });
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  go({ q: form.elements.q.value.trim(), jobId: null });
});
addEventListener('popstate', () => {
  showList();
  showPane();
});
const more = document.querySelector('.more');
const nearEnd = new IntersectionObserver((entries) => {
  if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
  append(NEXT);
  nearEnd.unobserve(more);
  // Told only of changes: where the end is still in sight after these, it is asked again.
  if (list.childElementCount < matches.length) nearEnd.observe(more);
});

showList();
showPane();
