import { watchAddress } from './address.ts';
import { beforePaint } from './frame.ts';

/** What changed on the page between two paints. */
export interface PageChange {
  /** Nodes to read again: what was added, and the cards in which something changed. None inside another's card. */
  roots: Node[];
  /** Something left the page. */
  removed: boolean;
}

export interface PageListener {
  /** The element known to hold a posting that this node stands in, if any: a change inside it means reading it again. */
  knownAround(node: Node): Element | undefined;
  /** True for the program's own elements: they are not the page's doing. */
  own(node: Node): boolean;
  /** Something that is seen in the element of such a posting, as deep as it can be, where the program shows something there. */
  shownIn(known: Element): Element | undefined;
  /** One of the program's own elements left its place. */
  lost(node: Node): void;
  changed(change: PageChange): void;
  /** The page wrote itself anew (`document.open`): listeners on the document are gone. */
  reopened(): void;
  /** The address changed without a load, or the page came back from the back-forward cache. */
  arrived(): void;
}

/** Attributes by which boards name a posting; a recycled card changes them and keeps its elements. */
const IDENTITY = [
  'href',
  'data-job-id',
  'data-jk',
  'data-entity-urn',
  'data-id',
  'data-jobid',
  'data-occludable-job-id',
];

/** What an added element must hold to be worth reading when it stands in no known posting. */
const SIGNS = ['a[href]', 'h1', 'h2', 'h3', '[role="heading"]', 'script[type="application/ld+json"]'];
const PROMISING = SIGNS.join();

/** From so many changes of one element's children on it is asked once whether any of it is promising. */
const MANY = 8;

/** More changes than this between two paints are read as their common parents: the cost stays bounded. */
const MAX_ROOTS = 4000;

/**
 * Reports what the page adds, changes and removes, once per frame, and when it navigates without a load.
 * One observer, no polling; the cost of a mutation is in proportion to what was added.
 */
export function watchPage(page: Document, listener: PageListener, signal: AbortSignal): void {
  let roots = new Set<Node>();
  let lost: Node[] = [];
  let removed = false;
  let scheduled = false;

  const report = () => {
    scheduled = false;
    const change = { roots: [...roots].filter((root) => root.isConnected), removed };
    const gone = lost.filter((node) => !node.isConnected);
    roots = new Set();
    lost = [];
    removed = false;
    for (const node of gone) listener.lost(node);
    if (change.roots.length || change.removed) listener.changed(change);
  };

  const consider = (node: Node, known: Element | undefined) => {
    if (known) roots.add(known);
    else if (node.nodeType === 1 && isPromising(node as Element)) roots.add(node);
  };

  const address = watchAddress(page, () => listener.arrived(), signal);
  let rootElement = page.documentElement;

  const observer = new MutationObserver((records) => {
    address.check();
    if (page.documentElement !== rootElement) {
      rootElement = page.documentElement;
      address.listen();
      listener.reopened();
    }
    // A page fills one parent after another: what stands around it is looked up once, not for each child.
    let last: Node | undefined;
    let known: Element | undefined;
    /** One in which the page changed something: what is shown at it may be wrong from now on. */
    let touched: Element | undefined;
    let isDull = false;
    // By index, here and below: iterators cost several times as much, and most changes are none of ours.
    for (let at = 0; at < records.length; at++) {
      const record = records[at] as MutationRecord;
      const { target } = record;
      if (target !== last) {
        known = listener.knownAround(target);
        // Worth asking where much of what the parent holds is new.
        const { childElementCount = 0 } = target as Partial<Element>;
        const many = Math.max(MANY, childElementCount >> 5);
        isDull = !known && records[at + many]?.target === target && !holdsSign(target);
      }
      last = target;
      if (record.type === 'childList') {
        if (!isDull) {
          const { addedNodes } = record;
          for (let i = 0; i < addedNodes.length; i++) {
            const node = addedNodes[i] as Node;
            if (listener.own(node)) continue;
            consider(node, known);
            touched ??= known;
          }
        }
        const { removedNodes } = record;
        for (let i = 0; i < removedNodes.length; i++) {
          const node = removedNodes[i] as Node;
          if (listener.own(node)) lost.push(node);
          else if (node.nodeType === 1) removed = true;
        }
      } else {
        if (known) roots.add(known);
        else if (record.type === 'attributes') roots.add(target);
        touched ??= known;
      }
    }
    if (roots.size > MAX_ROOTS) roots = new Set([page.documentElement]);
    if (!scheduled && (roots.size || lost.length || removed)) {
      scheduled = true;
      beforePaint(report, signal, touched && listener.shownIn(touched));
    }
  });

  observer.observe(page, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: IDENTITY,
  });
  signal.addEventListener('abort', () => observer.disconnect());
}

function isPromising(element: Element): boolean {
  return element.matches(PROMISING) || holdsPromising(element);
}

/** Asked of a parent of very many: there six selectors one by one cost a fifth of a list of six. */
function holdsSign(node: Node): boolean {
  return SIGNS.some((sign) => (node as Partial<Element>).querySelector?.(sign));
}

function holdsPromising(node: Node): boolean {
  const { firstElementChild } = node as Partial<Element>;
  return firstElementChild ? (node as Element).querySelector(PROMISING) !== null : false;
}
