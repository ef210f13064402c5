import type { Extraction } from './index.ts';

/** Bounds of a report: it is read by a person before it is sent. */
const MAX_LINES = 400;
const MAX_NODES = 40_000;
const MAX_DEPTH = 40;

/** Element and attribute names that HTML, ARIA and SVG define; any other may be made of a page's content. */
const NAME = /^[a-z][a-z-]{0,24}$/;

/**
 * Words of layout that class names and attribute names are made of everywhere. Everything else in a name is
 * shown as its shape only, because sites put words of their content (and people's names) into names too.
 */
const WORDS = new Set(
  'a about action actions active ad ads advert age all anchor app apply area article aside aria at badge bar base benefit block board body bottom box btn button card cards cell col column company compact component container content count current data date description desktop detail details div easy employer entity expanded featured fields filter flex footer form full grid group header heading hidden icon id image img index info inner item items job jobs key label layout left level like link list lists listing location logo main map media meta mobile modal module more name nav new next normal open outer outline page pane panel pay place post posted posting postings premium price primary promoted provider query ref related remote result results right role root row rows salary save screen search section selected serp similar size slider small snippet source span sponsored state status sub subtitle tab table tag tags tap test testid text tile time title top tracking tuple type ui unit url urn vacancy value view visible visually wrap wrapper'.split(
    ' ',
  ),
);

/** "job-card__title_x3Fz" as "job-card__title_*": known words stay, any other becomes a star. */
function shapeOf(name: string): string {
  const shape = name
    .slice(0, 60)
    .split(/([-_:]+|(?<=[a-z])(?=[A-Z]))/)
    .map((part) => (/^[-_:]*$/.test(part) || WORDS.has(part.toLowerCase()) ? part : '*'))
    .join('');
  return shape.replace(/\*(?:[-_:]*\*)+/g, '*');
}

function attributesOf(element: Element): string {
  const names = [...element.attributes]
    .slice(0, 30)
    .map(({ name }) => name)
    .filter((name) => NAME.test(name) && !['class', 'style', 'id'].includes(name))
    .map((name) => (/^(?:data|x|v|ng)-/.test(name) ? shapeOf(name) : KNOWN.test(name) ? name : '*'));
  return [...new Set(names)]
    .sort()
    .map((name) => `[${name}]`)
    .join('');
}

const KNOWN =
  /^(?:aria-[a-z]+|role|href|src|alt|title|type|name|value|for|datetime|itemprop|itemscope|itemtype|lang|dir|hidden|tabindex|target|rel|colspan|rowspan|componentkey)$/;

/** One element without anything it says: `li.job-*[data-job-id][role]`. */
function describe(element: Element): string {
  const tag =
    NAME.test(element.localName) &&
    (!element.localName.includes('-') || shapeOf(element.localName) === element.localName)
      ? element.localName
      : '*';
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean).slice(0, 6);
  const shapes = [...new Set(classes.map(shapeOf))].filter((shape) => shape !== '*');
  return `${tag}${shapes.map((shape) => `.${shape}`).join('')}${attributesOf(element)}`;
}

const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'path',
  'link',
  'meta',
  'head',
  'iframe',
]);

/**
 * A page's structure without its content, for a person to read in full and to send if they wish: elements,
 * names of attributes (never their values), shapes of class names, how often each repeats, and where text
 * stands (never which). No addresses but the board's id.
 * @param extraction what was found on the page, for the counts
 * @returns lines of text, at most some 400
 */
export function layoutReport(
  page: Document,
  extraction: Pick<Extraction, 'board' | 'state' | 'postings'>,
): string {
  const roles = ['result', 'main', 'related'].map(
    (role) => `${role} ${extraction.postings.filter((found) => found.role === role).length}`,
  );
  const lines = [`board ${extraction.board}, ${extraction.state}; found: ${roles.join(', ')}`];
  if (page.body) describeTree(page.body, lines);
  return lines.join('\n');
}

/** An element's first children, 2,000 at most, and whether text of its own stands among them. */
function lookInside(element: Element): { children: Element[]; hasText: boolean } {
  const children: Element[] = [];
  let hasText = false;
  let node: Node | null = element.firstChild;
  for (let seen = 0; node && seen < 4000 && children.length < 2000; seen++, node = node.nextSibling) {
    if (node.nodeType === 1 && !SKIPPED.has((node as Element).localName)) children.push(node as Element);
    else if (node.nodeType === 3) hasText ||= /\S/.test(node.nodeValue ?? '');
  }
  return { children, hasText };
}

interface Pending {
  element: Element;
  depth: number;
  count: number;
}

/** Writes a tree depth first; siblings of one description stand once, with their number. */
function describeTree(root: Element, lines: string[]): void {
  const stack: Pending[] = [{ element: root, depth: 0, count: 1 }];
  for (let seen = 0; stack.length > 0 && seen < MAX_NODES; ) {
    const { element, depth, count } = stack.pop() as Pending;
    if (lines.length >= MAX_LINES) {
      lines.push('… (cut here)');
      return;
    }
    const { children, hasText } = lookInside(element);
    seen += children.length + 1;
    lines.push(
      `${'  '.repeat(Math.min(depth, MAX_DEPTH))}${describe(element)}${count > 1 ? ` ×${count}` : ''}${hasText ? ' "…"' : ''}`,
    );
    if (depth >= MAX_DEPTH) continue;
    const alike = new Map<string, Pending>();
    for (const child of children) {
      const key = describe(child);
      const known = alike.get(key);
      // Of like siblings the fullest stands for all: placeholders of a list are empty.
      if (!known) alike.set(key, { element: child, depth: depth + 1, count: 1 });
      else {
        known.count++;
        if (child.childElementCount > known.element.childElementCount) known.element = child;
      }
    }
    stack.push(...[...alike.values()].reverse());
  }
}
