import { Window } from 'happy-dom';
import { expect, test, vi } from 'vitest';
import type { Card } from '../../entrypoints/board.content/card.ts';
import { createNotes } from '../../entrypoints/board.content/notes.ts';

function start() {
  const page = new Window().document as unknown as Document;
  const cardOf = () => {
    const element = page.createElement('li');
    const host = page.createElement('div');
    element.append(host);
    page.body.append(element);
    const root = host.attachShadow({ mode: 'closed' });
    const box = page.createElement('div');
    root.append(box);
    return { element, found: { role: 'result' }, stand: { root, host, badge: { box } } } as unknown as Card;
  };
  const notes = createNotes(page, 'en', new AbortController().signal);
  const shown = ({ stand }: Card) => stand?.root.querySelector('.note-box span')?.getAttribute('data-words');
  return { notes, cardOf, shown };
}

test('what was said beside a card goes when the page gives it to another posting', () => {
  const { notes, cardOf, shown } = start();
  const [card, other] = [cardOf(), cardOf()];
  const ended = vi.fn();
  notes.tell(card, 'Saved')?.addEventListener('abort', ended);
  expect(shown(card)).toBe('Saved');
  notes.drop(other);
  expect([shown(card), ended.mock.calls.length]).toEqual(['Saved', 0]);
  notes.drop(card);
  expect([shown(card), ended.mock.calls.length]).toEqual([undefined, 1]);
});

test('who waits for the end of a note hears of the one that took its place: what it stands in must not go before', () => {
  const { notes, cardOf, shown } = start();
  const card = cardOf();
  const next: (AbortSignal | undefined)[] = [];
  const first = notes.tell(card, 'Not customer service');
  first?.addEventListener('abort', () => next.push(notes.of(card)));
  const second = notes.tell(card, 'Saved');
  expect(shown(card)).toBe('Saved');
  expect(next).toEqual([second]);
  second?.addEventListener('abort', () => next.push(notes.of(card)));
  notes.end();
  expect(next).toEqual([second, undefined]);
});
