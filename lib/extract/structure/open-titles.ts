import { collapsed, isHeading } from './pieces.ts';
import { LANDMARKS } from './within.ts';
import { namesRole } from './words.ts';

const MOST_HEADINGS = 30;

/**
 * Where the title of an open posting may stand: asked for one by one, the likeliest first.
 * @param pageTitle empty where nothing says that the page is about work
 * @param isPosting whether the page's address is that of one posting
 * @param labelled gets those that a row calls the post's title
 * @param wanted asked after the headings for what rows say, and last for the first words that name a role
 */
export function* openTitles(
  root: Document | Element,
  pageTitle: string,
  isPosting: boolean,
  labelled: Set<Element>,
  wanted: (last: boolean) => boolean,
): Generator<Element> {
  yield* headingsOf(root, pageTitle, isPosting);
  if (!wanted(false)) return;
  for (const value of titlesInRows(root)) {
    labelled.add(value);
    yield value;
  }
  if (wanted(true)) yield* firstTitle(root);
}

/** Whether an element is a heading of the first rank. */
export const isFirstHeading = (heading: Element) =>
  heading.localName === 'h1' || heading.getAttribute('aria-level') === '1';

/**
 * The first headings; asked for one by one, because a long list has thousands and few are looked at. Where no tag
 * makes one: what a role calls so, and what says the words of the page's title that name a role.
 */
function* headingsOf(root: Document | Element, pageTitle: string, isPosting: boolean): Generator<Element> {
  if (root.nodeType === 1 && isHeading(root as Element)) yield root as Element;
  let tagged = false;
  for (const tag of ['h1', 'h2', 'h3']) {
    const headings = root.getElementsByTagName(tag);
    for (let at = 0; at < MOST_HEADINGS; at++) {
      const heading = headings[at];
      if (!heading) break;
      yield heading;
      tagged ||= tag === 'h1' || namesRole(heading.textContent?.slice(0, 200) ?? '');
    }
  }
  if (tagged) return;
  yield* root.querySelectorAll('[role="heading"][aria-level="1"]');
  const said = saidOf(root, pageTitle.slice(0, 300), isPosting);
  if (said) yield said;
}

const BOXES = 'span,div,td,p,b,strong';

/**
 * The first element that says a part of the page's title that names a role; on a page of one posting, the longest of any
 * that the title has in it: "Acme hiring Cashier in Leeds".
 */
function saidOf(root: Document | Element, pageTitle: string, isPosting: boolean): Element | undefined {
  const parts = pageTitle.split(/\s+[|–—-]\s+|:\s+/).filter(namesRole);
  if (parts.length === 0) return undefined;
  let longest: Element | undefined;
  let most = 3;
  for (const element of root.querySelectorAll(BOXES)) {
    if (element.firstElementChild) continue;
    const words = collapsed(element.textContent ?? '');
    if (!isPosting && parts.includes(words)) return element;
    if (isPosting && words.length > most && pageTitle.includes(words) && namesRole(words))
      [longest, most] = [element, words.length];
  }
  return longest;
}

const TITLE_LABEL =
  /^(?:job title|(?:vacant )?position(?: title)?|vacancy|post title|role|stellenbezeichnung|intitulé du poste|puesto|cargo|vaga|职位名称|職種)\s*:?$/i;

/** What a row calls the post's title: the cell or definition behind such a label. */
function* titlesInRows(root: Document | Element): Generator<Element> {
  const heads = root.querySelectorAll('dt,th,td:first-child');
  for (let at = 0; at < heads.length && at < MOST_ROWS; at++) {
    const value = heads[at]?.nextElementSibling;
    if (value && TITLE_LABEL.test(heads[at]?.textContent?.trim().slice(0, 40) ?? '')) yield value;
  }
}

const MOST_ROWS = 200;

/** Where an address has a posting's id and no heading names it: the first words of the page that do. */
function* firstTitle(root: Document | Element): Generator<Element> {
  const boxes = root.querySelectorAll('a,div,p,span,strong');
  for (let at = 0; at < boxes.length && at < MOST_ROWS; at++) {
    const box = boxes[at] as Element;
    const words = box.firstElementChild ? '' : collapsed(box.textContent ?? '');
    if (words.length > 90 || !namesRole(words) || box.closest(`${LANDMARKS},header,ul`)) continue;
    yield box;
    return;
  }
}
