import { Window } from 'happy-dom';
import { expect, test, vi } from 'vitest';
import type { Card } from '../../entrypoints/board.content/card.ts';
import type { TouchingDeps } from '../../entrypoints/board.content/touching.ts';

vi.mock('../../lib/page/guard.ts', () => ({ isMeant: () => true, keepGuard() {}, standGuard() {} }));
const { createTouching } = await import('../../entrypoints/board.content/touching.ts');

/** A badge that somebody turned to, and how often what was asked for. */
function start() {
  const window = new Window();
  const page = window.document as unknown as Document;
  const host = page.createElement('div');
  page.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const [open, save] = [page.createElement('button'), page.createElement('button')];
  root.append(open, save);
  const cardOf = (id: string) =>
    ({ found: { posting: { id } }, stand: { host, root, badge: { open, save } } }) as unknown as Card;
  let card = cardOf('a:1');
  const deps = { onApproach() {}, onPress() {}, onSave: vi.fn(), onOpen: vi.fn() };
  createTouching(
    page,
    (node) => (node === host ? card : undefined),
    deps as unknown as TouchingDeps,
    new AbortController().signal,
  );
  host.dispatchEvent(new window.Event('pointerover', { bubbles: true }) as unknown as Event);
  /** The clicks as a browser tells them: each with its number in a row. */
  const click = (button: Element, ...row: number[]) => {
    for (const detail of row)
      button.dispatchEvent(
        new window.MouseEvent('click', { detail, bubbles: true, composed: true }) as unknown as Event,
      );
  };
  /** The page gives the card to a posting: the same one drawn anew, or another. */
  const redraw = (id: string) => {
    const [newOpen, newSave] = [page.createElement('button'), page.createElement('button')];
    root.replaceChildren(newOpen, newSave);
    card = cardOf(id);
    Object.assign(card.stand as object, { badge: { open: newOpen, save: newSave } });
    return newSave;
  };
  return { deps, click, open, save, redraw };
}

test('a double click saves, and does not take back at once what it saved', () => {
  const { deps, click, save } = start();
  click(save, 1, 2);
  expect(deps.onSave).toHaveBeenCalledTimes(1);
});

test('a double click on a badge that the page draws anew between the two saves once; on another posting’s it is a new wish', () => {
  const { deps, click, save, redraw } = start();
  click(save, 1);
  click(redraw('a:1'), 2);
  expect(deps.onSave).toHaveBeenCalledTimes(1);
  click(redraw('a:2'), 3);
  expect(deps.onSave).toHaveBeenCalledTimes(2);
});

test('a double click opens, and does not close at once what it opened', () => {
  const { deps, click, open } = start();
  click(open, 1, 2);
  expect(deps.onOpen).toHaveBeenCalledTimes(1);
});

test.each([
  ['two clicks, one after the other', 1],
  ['two presses of a key', 0],
])('%s are two wishes', (_, detail) => {
  const { deps, click, save } = start();
  click(save, detail, detail);
  expect(deps.onSave).toHaveBeenCalledTimes(2);
});

test('who clicks where a badge is about to be, and again once it is there, is heard', () => {
  const { deps, click, save } = start();
  click(save, 2, 3);
  expect(deps.onSave).toHaveBeenCalledTimes(1);
});
