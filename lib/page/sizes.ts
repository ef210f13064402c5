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
  /** What is watched, and of whom it tells; and the other way round. */
  const standsFor = new WeakMap<Element, Element>();
  const watchedOf = new WeakMap<Element, Element>();
  const observer = new ResizeObserver((entries) =>
    told(
      entries.map(({ target, borderBoxSize: [size] }) => {
        const element = standsFor.get(target);
        return element ? { element } : { element: target, size };
      }),
    ),
  );
  signal.addEventListener('abort', () => observer.disconnect());
  const isBoxless = (element: Element) => BOXLESS.test(getComputedStyle(element).display);

  return {
    watch(element: Element) {
      if (!isBoxless(element)) {
        observer.observe(element);
        return;
      }
      const box = [...element.children].find((child) => child.localName !== HOST && !isBoxless(child));
      if (!box) {
        told([{ element }]);
        return;
      }
      standsFor.set(box, element);
      watchedOf.set(element, box);
      observer.observe(box);
    },
    leave(element: Element) {
      observer.unobserve(watchedOf.get(element) ?? element);
      watchedOf.delete(element);
    },
  };
}
