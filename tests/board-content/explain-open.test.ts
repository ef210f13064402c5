// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Card } from '../../entrypoints/board.content/card.ts';
import { createExplain, type ExplainDeps } from '../../entrypoints/board.content/explain.ts';
import type { Posting } from '../../lib/posting.ts';

/** jsdom knows no top layer: what stands in the page counts as shown. */
beforeEach(() => {
  vi.stubGlobal('chrome', { runtime: { id: 'made-up' } });
  Object.assign(HTMLElement.prototype, { showPopover() {} });
  vi.spyOn(window, 'getComputedStyle').mockReturnValue({ direction: 'ltr' } as CSSStyleDeclaration);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** A badge whose explanation holds a button for each of the quotes. */
function start() {
  let quotes = ['one', 'two'];
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'closed' });
  const box = root.appendChild(document.createElement('div'));
  const open = box.appendChild(document.createElement('button'));
  const card = {
    found: { posting: { id: 'made-up:1', title: 'Cashier' } as Posting },
    stand: { host, root, dark: false, badge: { box, open } },
  } as unknown as Card;
  let tell: (() => void) | undefined;
  let fail = () => {};
  const told = vi.fn();
  const draw = () => {
    const box = document.createElement('div');
    box.className = 'pop';
    box.tabIndex = -1;
    const body = box.appendChild(document.createElement('div'));
    body.className = 'body';
    for (const quote of quotes) {
      const button = body.appendChild(document.createElement('button'));
      button.className = 'quote';
      button.setAttribute('aria-label', quote);
    }
    const save = box.appendChild(document.createElement('button'));
    save.className = 'primary';
    return { box, save, close: save };
  };
  const deps = {
    context: () => ({ words: () => '' }),
    isSaved: () => false,
    notes: { tell: told, end: () => false },
    parts: { has: () => ({ draw, css: '' }), bring: async () => undefined },
    toldOf: ({ found }: Card) =>
      new Promise((resolve, reject) => {
        tell = () => resolve({ found });
        fail = () => reject(new Error('no such element'));
      }),
  } as unknown as ExplainDeps;
  const explain = createExplain(document, deps, new AbortController().signal);
  async function settle() {
    for (let turn = 0; turn < 10; turn++) await null;
    tell?.();
    for (let turn = 0; turn < 10; turn++) await null;
  }
  return {
    explain,
    card,
    root,
    settle,
    say(...next: string[]) {
      quotes = next;
    },
    told,
    fail: () => fail(),
    shown: () => [...root.querySelectorAll('.pop')],
    focused: () => root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.classList[0],
  };
}

test('more that becomes known of what a person reads takes neither the place they read at nor their focus', async () => {
  const { explain, card, root, settle, say, shown, focused } = start();
  explain.toggle(card);
  await settle();
  expect(focused(), 'opened, it is where the person is').toBe('pop');
  root.querySelector<HTMLElement>('[aria-label="two"]')?.focus();
  (root.querySelector('.body') as Element).scrollTop = 40;
  say('three', 'one', 'two');
  explain.renew('made-up:1');
  expect(shown(), 'until the new one is there the old one stays').toHaveLength(1);
  await settle();
  expect(shown()).toHaveLength(1);
  expect(root.querySelectorAll('.quote')).toHaveLength(3);
  expect(focused()).toBe('two');
  expect(root.querySelector('.body')?.scrollTop).toBe(40);
  say('three');
  explain.renew('made-up:1');
  await settle();
  expect(focused(), 'where what had it is gone, it stays in the explanation').toBe('pop');
});

test('another goal concerns whichever is open, and opens none', async () => {
  const { explain, card, root, settle, say, shown } = start();
  explain.renew();
  await settle();
  expect(shown()).toHaveLength(0);
  explain.toggle(card);
  await settle();
  say('three');
  explain.renew();
  await settle();
  expect([shown().length, root.querySelectorAll('.quote').length]).toEqual([1, 1]);
});

test('more that becomes known does not call a person back who types elsewhere', async () => {
  const { explain, card, root, settle, say, shown } = start();
  const field = document.body.appendChild(document.createElement('input'));
  explain.toggle(card);
  await settle();
  field.focus();
  say('three');
  explain.renew('made-up:1');
  await settle();
  expect(root.querySelectorAll('.quote')).toHaveLength(1);
  expect(document.activeElement).toBe(field);
  // Away while it is on its way: the same.
  explain.renew('made-up:1');
  await settle();
  expect([document.activeElement, shown().length]).toEqual([field, 1]);
});

test('one that a person keeps while it is being renewed stays kept', async () => {
  vi.useFakeTimers();
  const { explain, card, settle, shown } = start();
  explain.hover(card, true);
  await vi.advanceTimersByTimeAsync(1000);
  await settle();
  expect(shown()).toHaveLength(1);
  explain.renew('made-up:1');
  shown()[0]?.dispatchEvent(new Event('pointerdown'));
  await settle();
  explain.hover(card, false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(shown()).toHaveLength(1);
  vi.useRealTimers();
});

test('what cannot be told anew leaves what was told', async () => {
  const { explain, card, settle, shown } = start();
  explain.toggle(card);
  await settle();
  vi.stubGlobal('chrome', { runtime: {} });
  explain.renew('made-up:1');
  await settle();
  expect(shown()).toHaveLength(1);
  expect(explain.escape()).toBe(true);
  expect(shown()).toHaveLength(0);
});

test('a page that lets its posting not be read keeps no other explanation from opening', async () => {
  vi.useFakeTimers();
  const { explain, card, settle, fail, told, shown } = start();
  explain.toggle(card);
  await null;
  fail();
  await vi.advanceTimersByTimeAsync(0);
  expect(told, 'who asked is told').toHaveBeenCalledTimes(1);
  explain.hover(card, true);
  await vi.advanceTimersByTimeAsync(1000);
  await settle();
  expect(shown()).toHaveLength(1);
  vi.useRealTimers();
});
