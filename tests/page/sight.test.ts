import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSight } from '../../lib/page/sight.ts';

/** A browser in which a frame takes as long for each badge as we say, and something besides. */
let now = 0;
let idle: (() => void)[] = [];
let frames: (() => void)[] = [];
let afterFrame: (() => void)[] = [];
let stop: AbortController;

beforeEach(() => {
  now = 0;
  idle = [];
  frames = [];
  afterFrame = [];
  stop = new AbortController();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => {});
  vi.stubGlobal('scheduler', { yield: () => new Promise<void>((done) => afterFrame.push(done)) });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: { target: unknown; isIntersecting: boolean }[]) => void) {
        queueMicrotask(() => tell([]));
      }
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** How many of 200 cards each idle moment takes on, where a frame takes `fixed` milliseconds and `each` for every badge. */
async function portions(fixed: number, each: number): Promise<number[]> {
  let taken = 0;
  const view = {
    requestIdleCallback: (run: (deadline: { timeRemaining(): number }) => void) =>
      idle.push(() => run({ timeRemaining: () => 40 })),
    cancelIdleCallback() {},
  };
  const sight = createSight({ defaultView: view } as unknown as Document, () => taken++, stop.signal);
  for (let i = 0; i < 200; i++) sight.await({ i } as unknown as Element);
  await Promise.resolve();
  const sizes: number[] = [];
  for (let moment = 0; moment < 100 && idle.length > 0; moment++) {
    const before = taken;
    for (const run of idle.splice(0)) run();
    for (const run of frames.splice(0)) run();
    sizes.push(taken - before);
    now += fixed + each * (taken - before);
    for (const done of afterFrame.splice(0)) done();
    await new Promise((resolve) => setTimeout(resolve));
  }
  expect(taken, 'every card is to be taken on, in sight or not').toBe(200);
  return sizes;
}

test('a slow machine takes on few cards in an idle moment, so that no frame is long', async () => {
  const sizes = await portions(16, 4);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(6);
});

test('a fast one takes on more and more, so that the page is painted less often', async () => {
  const sizes = await portions(4, 0.4);
  expect(sizes[0], 'nobody knows the machine yet').toBeLessThanOrEqual(6);
  expect(Math.max(...sizes)).toBeGreaterThan(18);
  expect(sizes.length).toBeLessThan(16);
});

test('nothing is taken on once it is over', async () => {
  const take = vi.fn();
  const view = { requestIdleCallback: (run: () => void) => idle.push(run), cancelIdleCallback() {} };
  const sight = createSight({ defaultView: view } as unknown as Document, take, stop.signal);
  sight.await({} as Element);
  stop.abort();
  for (const run of idle.splice(0)) run();
  expect(take).not.toHaveBeenCalled();
});
