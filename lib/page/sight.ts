/** How far beyond the edge of what is in sight a card counts as about to be: half a screen. */
const AHEAD = '50%';
/** Cards taken on in one idle moment, and milliseconds of it that are left to the page. */
const PORTION = 12;
const LEFT_OVER = 4;

/** Cards that wait for their turn by how near they are to what the person sees. */
export interface Sight {
  await(element: Element): void;
  forget(element: Element): void;
}

/**
 * Takes on each element once: those in sight, or half a screen away, in the frame in which they come there; the
 * others when the browser has nothing else to do, so that lists which a screen reader makes of a page hold all
 * of them. Asks the page for no layout of its own.
 * @param take called once for each element awaited and not forgotten
 */
export function createSight(page: Document, take: (element: Element) => void, signal: AbortSignal): Sight {
  const waiting = new Set<Element>();
  const view = page.defaultView as Window & typeof globalThis;
  let asked = 0;

  function takeOn(element: Element) {
    if (!waiting.delete(element)) return;
    observer.unobserve(element);
    take(element);
  }

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) takeOn(target);
      ask();
    },
    // `scrollMargin` reaches into panes that scroll by themselves; where it is not known it changes nothing.
    { rootMargin: AHEAD, scrollMargin: AHEAD } as IntersectionObserverInit,
  );

  function ask() {
    if (!asked && waiting.size && !signal.aborted) asked = view.requestIdleCallback(useIdle);
  }

  function useIdle(deadline: IdleDeadline) {
    asked = 0;
    // What is taken on is measured in the next frame: no more than a portion at once.
    if (deadline.timeRemaining() > LEFT_OVER)
      for (const element of [...waiting].slice(0, PORTION)) takeOn(element);
    ask();
  }

  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      view.cancelIdleCallback(asked);
      waiting.clear();
    },
    { once: true },
  );

  return {
    await(element) {
      waiting.add(element);
      observer.observe(element);
    },
    forget(element) {
      waiting.delete(element);
      observer.unobserve(element);
    },
  };
}
