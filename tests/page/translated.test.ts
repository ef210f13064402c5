import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { watchTranslation } from '../../lib/page/translated.ts';

const pageIn = (language: string) => {
  const page = new Window().document as unknown as Document;
  page.documentElement.setAttribute('lang', language);
  Object.defineProperty(page, 'readyState', { value: 'complete', configurable: true });
  return page;
};

test.each([
  ['en-GB', 'es', true],
  ['', 'de', true],
  ['en', 'en', false],
  ['fr', 'fr', false],
  ['fr', 'en-US', false],
])('a page that began in "%s" and says "%s" by now is a translation: %s', (first, now, is) => {
  const page = pageIn(first);
  const isTranslated = watchTranslation(page);
  expect(isTranslated()).toBe(false);
  page.documentElement.setAttribute('lang', now);
  expect(isTranslated()).toBe(is);
  page.documentElement.setAttribute('lang', first);
  expect(isTranslated(), 'the person took the translation back').toBe(false);
});

test('a page that names its language while it is still loading is none', () => {
  const page = pageIn('');
  let readyState: DocumentReadyState = 'interactive';
  Object.defineProperty(page, 'readyState', { get: () => readyState });
  const isTranslated = watchTranslation(page);
  page.documentElement.setAttribute('lang', 'de-DE');
  expect(isTranslated()).toBe(false);
  readyState = 'complete';
  expect(isTranslated()).toBe(false);
  page.documentElement.setAttribute('lang', 'es');
  expect(isTranslated()).toBe(true);
});

test('a drawing, whose root has no language of its own, is none', () => {
  const root = { getAttribute: () => null };
  expect(watchTranslation({ documentElement: root } as unknown as Document)()).toBe(false);
});
