import { afterEach, expect, test, vi } from 'vitest';
import { type Readiness, whenParsed, whenShown } from '../../lib/page/parsed.ts';

afterEach(() => vi.useRealTimers());

/** A document that is being parsed until told otherwise. */
function parsing() {
  const page = { readyState: 'loading', defaultView: new EventTarget() };
  return {
    page: page as unknown as Document,
    end() {
      page.readyState = 'interactive';
      page.defaultView.dispatchEvent(new Event('DOMContentLoaded'));
    },
  };
}

test('who waits for more of the page is asked again, ever more seldom, and no more once the page is there', async () => {
  vi.useFakeTimers();
  const { page, end } = parsing();
  const at: number[] = [];
  const start = performance.now();
  const prepare = (): Readiness => {
    at.push(performance.now() - start);
    return 'later';
  };
  const parsed = whenParsed(page, prepare, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(1000);
  expect(at.length).toBeGreaterThan(4);
  expect(at.length).toBeLessThan(10);
  const pauses = at.slice(1).map((time, i) => time - (at[i] as number));
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
  const before = at.length;
  end();
  await parsed;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(at).toHaveLength(before);
});

test('getting ready goes on in slices until it is over', async () => {
  vi.useFakeTimers();
  const { page } = parsing();
  let steps = 0;
  void whenParsed(page, () => (++steps < 5 ? 'more' : 'over'), new AbortController().signal);
  await vi.advanceTimersByTimeAsync(1000);
  expect(steps).toBe(5);
});

test('a page that the browser draws ahead is waited for until somebody goes there, whatever it says itself', async () => {
  const page = Object.assign(new EventTarget(), { prerendering: true });
  const shown = vi.fn();
  void whenShown(page as unknown as Document).then(shown);
  const changed = async () => {
    page.dispatchEvent(new Event('prerenderingchange'));
    await new Promise((resolve) => setTimeout(resolve));
  };
  await changed();
  expect(shown).not.toHaveBeenCalled();
  page.prerendering = false;
  await changed();
  expect(shown).toHaveBeenCalled();
  expect(await whenShown({} as Document), 'any other is there').toBeUndefined();
});
