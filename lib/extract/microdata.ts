import type { JsonObject } from './json-ld/parse.ts';
import { sightingOf } from './json-ld.ts';
import type { Sighting } from './sighting.ts';

const POSTING = '[itemtype$="schema.org/JobPosting"]';
const SHORTEST_ADVERT = 300;
const MOST_PROPERTIES = 200;

/**
 * The posting that a page's microdata describes (`itemtype="https://schema.org/JobPosting"`), where it describes
 * one: the open one. Of several, each is a card that other readers find with what stands around it.
 */
export function readMicrodata(page: Document, url: URL): Sighting[] {
  const items = page.querySelectorAll(POSTING);
  const item = items[0];
  if (!item || items.length > 1) return [];
  const sighting = sightingOf(objectOf(item), url);
  if (!sighting.title) return [];
  const within = propertiesOf(item);
  const body = within.find((element) => namesOf(element).includes('description'));
  // a result of a list may say who and where; only an advert opens a posting
  if ((sighting.description ?? '').length < SHORTEST_ADVERT) return [];
  const title = within.find((element) => /^(?:title|name)$/.test(namesOf(element)[0] ?? ''));
  const { description: _, ...fields } = sighting;
  return [
    {
      ...fields,
      reader: 'microdata',
      role: 'main',
      url: url.href,
      element: item,
      ...(title && title.localName !== 'meta' && { titleElement: title }),
      ...(body && body.localName !== 'meta' && { bodyElement: body }),
      ...(body?.localName === 'meta' && sighting.description && { description: sighting.description }),
    },
  ];
}

const namesOf = (element: Element) => (element.getAttribute('itemprop') ?? '').split(/\s+/);

/** The elements that hold an item's own properties, not those of items within it. */
function propertiesOf(item: Element): Element[] {
  return [...item.querySelectorAll('[itemprop]')]
    .slice(0, MOST_PROPERTIES)
    .filter((element) => element.parentElement?.closest('[itemscope]') === item);
}

/** An item as JSON-LD would write it. Items are read three deep, which is as deep as a place of work goes. */
function objectOf(item: Element, depth = 0): JsonObject {
  const object: Record<string, unknown> = {};
  const type = item.getAttribute('itemtype')?.split('/').at(-1);
  if (type) object['@type'] = type;
  for (const element of propertiesOf(item)) {
    const value = element.hasAttribute('itemscope')
      ? depth < 3
        ? objectOf(element, depth + 1)
        : undefined
      : stated(element);
    if (value === undefined || value === '') continue;
    for (const name of namesOf(element)) {
      if (!/^[a-z]\w{1,40}$/i.test(name)) continue;
      const known = Object.hasOwn(object, name) ? object[name] : undefined;
      object[name] = known === undefined ? value : Array.isArray(known) ? [...known, value] : [known, value];
    }
  }
  return object as JsonObject;
}

function stated(element: Element): string {
  const written =
    element.getAttribute('content') ??
    element.getAttribute('datetime') ??
    (/^(?:a|link)$/.test(element.localName) && /^(?:url|sameAs)$/.test(namesOf(element)[0] ?? '')
      ? element.getAttribute('href')
      : null);
  return (written ?? element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 50_000);
}
