import { beforePaint } from './frame.ts';
import { giveWay } from './slice.ts';

/** How far beyond the edge of what is in sight a card counts as about to be: half a screen. */
const AHEAD = '50%';
/** Cards taken on in one idle moment, at first and at least; and at most. */
const LEAST = 6;
const MOST = 24;
/** Milliseconds of an idle moment that are left to the page. */
const LEFT_OVER = 4;
/**
 * Milliseconds that the frame after a portion should take: in twice as many the next portion is half as large. Much of
 * a frame's time is the same for one badge as for ten.
 */
const FRAME_MS = 24;

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
  let portion = LEAST;
  /** A portion was taken on whose frame is not over. */
  let busy = false;

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
    if (!asked && !busy && waiting.size && !signal.aborted) asked = view.requestIdleCallback(useIdle);
  }

  function useIdle(deadline: IdleDeadline) {
    asked = 0;
    if (deadline.timeRemaining() <= LEFT_OVER) {
      ask();
      return;
    }
    // What is taken on is measured, styled and laid out in the next frame: no more than a portion at once.
    let taken = 0;
    for (const element of waiting) {
      if (taken++ === portion) break;
      takeOn(element);
    }
    busy = true;
    beforePaint(() => void adapt(), signal);
  }

  /** Fits the next portion to what the frame of this one takes, on this page and machine. */
  async function adapt() {
    const began = performance.now();
    await giveWay();
    const took = performance.now() - began;
    portion = Math.max(
      LEAST,
      Math.min(MOST, Math.round(portion * Math.max(0.5, Math.min(2, FRAME_MS / took)))),
    );
    busy = false;
    ask();
  }

  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.cancelIdleCallback(asked);
    waiting.clear();
  });

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
