// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchTheme } from '../../lib/page/theme.ts';

let stop: AbortController;
const changed = vi.fn();

/** Lets the observer report and everything that waits for a paint or for colours to fade be over. */
async function settle() {
  await new Promise((resolve) => setTimeout(resolve, 1_100));
}

beforeEach(() => {
  stop = new AbortController();
  changed.mockClear();
  document.documentElement.className = 'light';
  document.body.removeAttribute('style');
});
afterEach(() => stop.abort());

test('a theme said on the root or on the body is heard before the next paint, and once more when faded', async () => {
  watchTheme(document, changed, stop.signal);
  document.documentElement.className = 'dark';
  await settle();
  expect(changed).toHaveBeenCalledTimes(2);
  document.body.dataset.theme = 'dusk';
  await settle();
  expect(changed).toHaveBeenCalledTimes(4);
});

test('an attribute written with the value it had costs nothing', async () => {
  watchTheme(document, changed, stop.signal);
  document.documentElement.className = 'light';
  document.documentElement.dataset.scrolled = '40';
  await settle();
  expect(changed).not.toHaveBeenCalled();
});

test('a page that writes its style without pause is looked at four times a second, not each time', async () => {
  watchTheme(document, changed, stop.signal);
  const end = performance.now() + 1_000;
  let writes = 0;
  while (performance.now() < end) {
    document.documentElement.style.setProperty('--scrolled', String(writes++));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(writes).toBeGreaterThan(20);
  expect(changed.mock.calls.length).toBeLessThanOrEqual(6);
  expect(changed.mock.calls.length).toBeGreaterThanOrEqual(1);
});

test('a body that took the place of another is followed, and nothing is heard once it is over', async () => {
  const follow = watchTheme(document, changed, stop.signal);
  document.documentElement.replaceChild(document.createElement('body'), document.body);
  follow();
  document.body.className = 'dark';
  await settle();
  expect(changed).toHaveBeenCalledTimes(2);
  document.body.className = 'light';
  stop.abort();
  await settle();
  expect(changed).toHaveBeenCalledTimes(2);
});
