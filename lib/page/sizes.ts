import { HOST } from './host.ts';

/** Elements that make no box: what stands in a line, and what leaves it to its children to be one. No observer tells a size of them. */
const BOXLESS = /^(?:inline|contents)$/;

/** What became of an element's size; without one where something in it tells of it. */
export interface Resized {
  element: Element;
  size?: ResizeObserverSize | undefined;
}

/** The box an element is drawn in: of one that makes none, around what it holds. */
export function drawnBox(element: Element): DOMRect {
  const own = element.getBoundingClientRect();
  if (own.width && own.height) return own;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

/**
 * Tells of elements when they have a size, after layout and before painting, and each time they have another one. Of one
 * that makes no box, the first box in it is watched; one that holds words alone is told of once.
 */
export function createSizes(told: (resized: Resized[]) => void, signal: AbortSignal) {
  /** Of whom a box tells that is watched instead. */
  const standsFor = new WeakMap<Element, Element>();
  const observer = new ResizeObserver((entries) =>
    told(
      entries.map(({ target, borderBoxSize: [size] }) => ({
        element: standsFor.get(target) ?? target,
        size: standsFor.has(target) ? undefined : size,
      })),
    ),
  );
  signal.addEventListener('abort', () => observer.disconnect());
  const isBoxless = (element: Element) => BOXLESS.test(getComputedStyle(element).display);

  return {
    watch(element: Element) {
      const box = isBoxless(element)
        ? [...element.children].find((child) => child.localName !== HOST && !isBoxless(child))
        : element;
      if (!box) return told([{ element }]);
      if (box !== element) standsFor.set(box, element);
      observer.observe(box);
    },
    /** A box that is watched instead goes on telling of it, which nobody minds. */
    leave: (element: Element) => observer.unobserve(element),
  };
}
